import type { Language } from "@lgsp/policies";
import type { Command } from "commander";
import type { Configuration } from "./configuration.ts";

/** What a command may use of the world around it. */
export interface Surroundings {
  readonly configuration: Configuration;
  readonly language: Language;
  /** A line of results, on stdout. */
  readonly print: (line: string) => void;
}

/** Hangs commands into the program. What a command needs is imported when it runs: `--help` and `token` stay fast. */
export type AddCommands = (program: Command, surroundings: () => Surroundings) => void;
