import type { AddCommands } from "../surroundings.ts";
import type { ImportOptions } from "./sector-import.ts";

export const addSector: AddCommands = (program, surroundings) => {
  const sector = program.command("sector").description("các lĩnh vực · the sectors");

  sector
    .command("list")
    .description("tên, cơ quan chủ quản, nơi chứa dữ liệu · name, owner, where it runs")
    .action(async () => {
      const { listSectorPlaces } = await import("../sector-places.ts");
      await listSectorPlaces(surroundings());
    });

  sector
    .command("serve")
    .description("chạy một lĩnh vực ở tiến trình riêng · run one sector as a process of its own")
    .argument("<name>", "tên thư mục · folder name, e.g. health")
    .option("--port <n>", "cổng · port", "5001")
    .option("--host <host>", "địa chỉ · address", "127.0.0.1")
    .option(
      "--hub-key <file>",
      "khóa công khai của hub · the hub's public key for assertions (default: data directory)",
    )
    .action(async (name: string, options: { port: string; host: string; hubKey?: string }, command) => {
      if (!/^\d{1,5}$/.test(options.port)) command.error("error: --port must be a number");
      const { serveOneSector } = await import("../serve-one-sector.ts");
      await serveOneSector(surroundings(), { name, ...options, port: Number(options.port) });
    });

  sector
    .command("stand-in")
    .description(
      "chạy hệ thống giả của sở trên dữ liệu mẫu, để thử nguồn REST · run a stand-in for a department's own system",
    )
    .argument("<name>", "tên thư mục · folder name, e.g. social-insurance")
    .option("--port <n>", "cổng · port", "4710")
    .action(async (name: string, options: { port: string }, command) => {
      if (!/^\d{1,5}$/.test(options.port)) command.error("error: --port must be a number");
      const { runStandIn } = await import("../stand-in.ts");
      await runStandIn(surroundings(), name, Number(options.port));
    });

  sector
    .command("new")
    .description("tạo thư mục cho một lĩnh vực mới · make the folder of a new sector")
    .argument("<name>", "tên thư mục · folder name, e.g. forest-fire")
    .option("--owner <code>", "mã cơ quan chủ quản · code of the owning agency", "H48.08")
    .action(async (name: string, { owner }: { owner: string }) => {
      const { newSector } = await import("./sector-new.ts");
      newSector(surroundings(), name, owner);
    });

  sector
    .command("import")
    .description("đọc bảng của một cơ sở dữ liệu có sẵn, viết bản nháp · draft a sector from a live database's tables")
    .argument("<name>", "tên thư mục · folder name, e.g. forest-fire")
    .requiredOption("--from <url>", "postgres://… | mysql://… | sqlite:…")
    .option("--schema <name>", "lược đồ · schema of the database, e.g. public")
    .option("--tables <list>", "chỉ các bảng · only these tables, separated by commas")
    .option("--owner <code>", "mã cơ quan chủ quản · code of the owning agency", "H48.08")
    .action(async (name: string, options: ImportOptions) => {
      const { importSector } = await import("./sector-import.ts");
      await importSector(surroundings(), name, options);
    });
};
