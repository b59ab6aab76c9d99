import { InvalidArgumentError } from "commander";
import type { AddCommands } from "../surroundings.ts";

export const addAudit: AddCommands = (program, surroundings) => {
  const audit = program.command("audit").description("sổ truy cập · the access ledger");

  audit
    .command("verify")
    .description("kiểm tra cả chuỗi, không cần hub · check the whole chain, offline; names the first bad record")
    .option("--ledger <file|url>", "sổ khác · another ledger")
    .option("--key <file>", "khóa công khai · public key (PEM)")
    .action(async (options: { ledger?: string; key?: string }) => {
      const { verify } = await import("../audit-ledger.ts");
      await verify(surroundings(), options);
    });

  audit
    .command("show")
    .description("in các bản ghi mới nhất · print the newest records, one JSON a line")
    .option("--last <n>", "số bản ghi · how many", wholeNumber, 20)
    .option("--ledger <file|url>", "sổ khác · another ledger")
    .action(async (options: { last: number; ledger?: string }) => {
      const { show } = await import("../audit-ledger.ts");
      await show(surroundings(), options);
    });
};

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("a whole number from 1 to 999999");
  return Number(text);
}
