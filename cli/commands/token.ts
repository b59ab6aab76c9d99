import type { AddCommands } from "../surroundings.ts";

export const addToken: AddCommands = (program, surroundings) => {
  program
    .command("token")
    .description("in mã truy cập của một vai mẫu (chỉ khi phát triển) · print a persona's token (development only)")
    .requiredOption("--as <persona>", "vai mẫu · persona, e.g. doctor")
    .option("--purpose <purpose>", "chỉ cho một mục đích · narrow to one purpose")
    .action(async ({ as: persona, purpose }: { as: string; purpose?: string }) => {
      const { configuration, print } = surroundings();
      const { personaToken } = await import("../persona-token.ts");
      print(await personaToken(configuration, persona, purpose));
    });
};
