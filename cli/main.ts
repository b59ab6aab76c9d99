import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { readConfiguration, repositoryRoot } from "./configuration.ts";
import { addAudit } from "./commands/audit.ts";
import { addAuthority } from "./commands/authority.ts";
import { addGeo } from "./commands/geo.ts";
import { addDrop } from "./commands/drop.ts";
import { addGraph } from "./commands/graph.ts";
import { addHub } from "./commands/hub.ts";
import { addPolicy } from "./commands/policy.ts";
import { addSector } from "./commands/sector.ts";
import { addStream } from "./commands/stream.ts";
import { addToken } from "./commands/token.ts";
import type { Surroundings } from "./surroundings.ts";
import { chooseTerminalLanguage, describeError, exitCodes } from "./report-error.ts";

// `lgsp … | head`: a reader that has seen enough is no failure
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

// compiled code and stripped types are kept between starts: half of a start is loading
enableCompileCache(join(repositoryRoot, "node_modules", ".cache", "lgsp"));

const program = new Command("lgsp")
  .description(
    "lgsp-hub: một đồ thị có kiểm soát trên các hệ thống của tỉnh · one audited graph over a province's systems",
  )
  .addOption(new Option("--lang <language>", "ngôn ngữ thông báo · language of messages").choices(["vi", "en"]))
  .showHelpAfterError("(--help)")
  .exitOverride();

/** Commands get what they need as values; the environment is read when one of them runs, so that --help always works. */
const surroundings = (): Surroundings => ({
  configuration: readConfiguration(process.env),
  language: chooseTerminalLanguage(program.opts<{ lang?: string }>().lang, process.env),
  print: (line) => void process.stdout.write(`${line}\n`),
});

for (const add of [
  addHub,
  addSector,
  addStream,
  addDrop,
  addGeo,
  addGraph,
  addToken,
  addPolicy,
  addAudit,
  addAuthority,
])
  add(program, surroundings);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // commander has already said what was wrong with the arguments
    process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  } else {
    const language = chooseTerminalLanguage(program.opts<{ lang?: string }>().lang, process.env);
    process.stderr.write(`${describeError(error, language)}\n`);
    process.exitCode = exitCodes.failure;
  }
}
