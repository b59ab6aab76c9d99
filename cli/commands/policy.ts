import type { AddCommands } from "../surroundings.ts";

export const addPolicy: AddCommands = (program, surroundings) => {
  const policy = program.command("policy").description("chính sách truy cập · access policy");

  policy
    .command("explain")
    .description(
      "từng tọa độ của câu hỏi, hiệu lực, quy tắc và điều luật · each coordinate, its effect, rule and article",
    )
    .requiredOption("--as <persona>", "vai mẫu · persona")
    .requiredOption("--purpose <purpose>", "mục đích · purpose")
    .requiredOption("--operation <file>", "tệp câu hỏi GraphQL · GraphQL operation")
    .action(async (options: { as: string; purpose: string; operation: string }) => {
      const { explain } = await import("../explain.ts");
      await explain(surroundings(), { persona: options.as, purpose: options.purpose, operation: options.operation });
    });

  policy
    .command("test")
    .description("đối chiếu quy tắc với ma trận đã ký · check the rules against the signed matrices")
    .argument("[sector]", "chỉ một lĩnh vực · one sector only")
    .action(async (sector?: string) => {
      const { testMatrices } = await import("../test-matrices.ts");
      await testMatrices(surroundings(), sector);
    });
};
