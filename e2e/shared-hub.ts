import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import { attachHub, removeFolder, startHub, type RunningHub } from "./harness.ts";

declare module "vitest" {
  export interface ProvidedContext {
    readonly hubUrl: string;
    readonly hubFolder: string;
  }
}

/** One hub of 2,000 citizens for all stories that change nothing: vitest calls this once a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const hub = await startHub({ citizens: 2_000 });
  project.provide("hubUrl", hub.url);
  project.provide("hubFolder", hub.folder);
  return async () => {
    await hub.stop();
    removeFolder(hub.folder);
  };
}

export const sharedHub = (): RunningHub => attachHub(inject("hubUrl"), inject("hubFolder"));
