import type { AddCommands } from "../surroundings.ts";

export const addHub: AddCommands = (program, surroundings) => {
  program
    .command("up")
    .description("chạy hub: dữ liệu mẫu, đồ thị, sổ truy cập, cổng · run the hub: sample data, graph, ledger, gateway")
    .option(
      "--workers <n>",
      "số tiến trình trả lời, cùng một cổng và một sổ; mặc định: tất cả trong một tiến trình · processes that answer, on one port and one ledger; default: all in one process",
    )
    .action(async ({ workers }: { workers?: string }, command) => {
      if (workers !== undefined && !/^[1-9]\d?$/.test(workers))
        command.error("error: --workers must be a number from 1 to 99");
      const { up } = await import("../up.ts");
      await up(surroundings(), workers === undefined ? undefined : Number(workers));
    });

  program
    .command("gateway")
    .description(
      "chỉ cổng, không chính sách, để thử với siêu đồ thị bất kỳ · the gateway alone, without policy, before any supergraph",
    )
    .requiredOption("--supergraph <file|url>", "siêu đồ thị Federation 2 · Federation 2 supergraph")
    .requiredOption(
      "--policy <off>",
      "off: không định danh, không quyết định, không ghi · no identity, decisions or records",
    )
    .option("--port <n>", "cổng · port", "4000")
    .option("--host <host>", "địa chỉ nội bộ · loopback address", "127.0.0.1")
    .action(async (options: { supergraph: string; policy: string; port: string; host: string }, command) => {
      if (options.policy !== "off") command.error("error: --policy must be off; with policy the gateway is `lgsp up`");
      if (!/^\d{1,5}$/.test(options.port)) command.error("error: --port must be a number");
      const { servePolicyOff } = await import("../serve-policy-off.ts");
      const { engine } = surroundings().configuration;
      await servePolicyOff(options.supergraph, options.host, Number(options.port), engine);
    });

  program
    .command("sample")
    .description("tạo dữ liệu mẫu rồi thôi · make the sample data and stop")
    .action(async () => {
      const { makeSample } = await import("../make-sample.ts");
      await makeSample(surroundings());
    });
};
