import type { AddCommands } from "../surroundings.ts";
import type { DropOptions } from "../drop-file.ts";

export const addDrop: AddCommands = (program, surroundings) => {
  const drop = program.command("drop").description("tệp CSV, XLSX của xã · communes' CSV and XLSX files");

  // `lgsp drop FILE` is `lgsp drop load FILE`
  drop
    .command("load", { isDefault: true })
    .description("nạp một tệp, tất cả hoặc không · load a file; all of it or nothing")
    .argument("<file>", "tệp · the file")
    .requiredOption("--sector <name>", "lĩnh vực · sector, e.g. agriculture-environment")
    .requiredOption("--type <type>", "kiểu dữ liệu · type, e.g. PoorHousehold")
    .requiredOption(
      "--from <agency>",
      "cơ quan nộp · who hands it in: QN.21028 (xã · commune) or H48.06 (chủ quản · owner)",
    )
    .option("--accept-valid", "nạp các dòng đúng dù có dòng sai · load the rows that are right although others are not")
    .action(async (file: string, options: DropOptions) => {
      const { dropFile } = await import("../drop-file.ts");
      await dropFile(surroundings(), file, options);
    });

  drop
    .command("template")
    .description("tệp mẫu để điền · the file to fill in")
    .requiredOption("--sector <name>", "lĩnh vực · sector")
    .requiredOption("--type <type>", "kiểu dữ liệu · type")
    .option("--to <file>", "tệp .xlsx hoặc .csv · an .xlsx or .csv file (by default <type>.xlsx)")
    .action(async (options: TemplateOptions) => {
      const { writeTemplate } = await import("../drop-template.ts");
      await writeTemplate(surroundings(), options);
    });
};

interface TemplateOptions {
  readonly sector: string;
  readonly type: string;
  readonly to?: string;
}
