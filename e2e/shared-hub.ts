import { cpSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import { attachHub, buildTypedClient, newFolder, removeFolder, startHub, type RunningHub } from "./harness.ts";

declare module "vitest" {
  export interface ProvidedContext {
    readonly hubUrl: string;
    readonly hubFolder: string;
  }
}

export const sharedCitizens = 2_000;

/** One hub of 2,000 citizens for all stories that change nothing: vitest calls this once a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [hub] = await Promise.all([startHub({ citizens: sharedCitizens }), buildTypedClient()]);
  project.provide("hubUrl", hub.url);
  project.provide("hubFolder", hub.folder);
  return async () => {
    await hub.stop();
    removeFolder(hub.folder);
  };
}

export const sharedHub = (): RunningHub => attachHub(inject("hubUrl"), inject("hubFolder"));

/** A new data directory with the shared hub's people and keys and a history of its own: a hub starts on it at once. */
export function copyOfSharedData(): string {
  const folder = newFolder();
  for (const part of ["sectors", "keys", "graph"]) {
    cpSync(join(inject("hubFolder"), part), join(folder, part), { recursive: true });
  }
  return folder;
}
