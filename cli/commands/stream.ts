import { InvalidArgumentError } from "commander";
import type { AddCommands } from "../surroundings.ts";

export const addStream: AddCommands = (program, surroundings) => {
  const stream = program.command("stream").description("luồng dữ liệu MQTT · MQTT streams");

  stream
    .command("publish")
    .description("gửi số liệu mẫu đến broker để thử · send sample readings to the broker, to try it out")
    .argument("<sector>", "tên thư mục · folder name, e.g. agriculture-environment")
    .option("--to <url>", "mqtt://… (mặc định: LGSP_<SECTOR>_MQTT · by default LGSP_<SECTOR>_MQTT)")
    .option("--count <n>", "số bản tin · how many messages", wholeNumber, 500)
    .option("--rate <n>", "mỗi giây · a second", wholeNumber, 100)
    .action(async (sector: string, options: { to?: string; count: number; rate: number }) => {
      const { publishSample } = await import("../publish-sample.ts");
      await publishSample(surroundings(), sector, options);
    });

  stream
    .command("report")
    .description("đã nhận, đã từ chối và vì sao · what was taken, what was refused and why")
    .argument("<sector>", "tên thư mục · folder name")
    .option("--json", "nguyên văn · as it is")
    .action(async (sector: string, options: { json?: boolean }) => {
      const { showStreamReport } = await import("../stream-report.ts");
      await showStreamReport(surroundings(), sector, options.json === true);
    });
};

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("a whole number from 1");
  return Number(text);
}
