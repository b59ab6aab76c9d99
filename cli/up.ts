import type { Configuration } from "./configuration.ts";
import { createProgress, type Progress } from "./progress.ts";
import type { Surroundings } from "./surroundings.ts";
import { untilStopped } from "./until-stopped.ts";
import { welcome } from "./welcome.ts";
import { expectedRows } from "./expected-rows.ts";

/**
 * `lgsp up [--workers N]`: runs until it is told to stop. Without `workers` the whole hub is this process.
 * Errors: those of starting; WORKERS_FAILING.
 */
export async function up({ configuration, language, print }: Surroundings, workers?: number): Promise<void> {
  const start = await starterOf(workers);
  const started = performance.now();
  const progress = createProgress(process.stderr, language, expectedRows(configuration.sample.citizens));
  progress.say(language === "vi" ? "lgsp-hub đang khởi động …" : "lgsp-hub is starting …");
  const hub = await start(configuration, progress);
  print(
    welcome(
      { ...hub, seconds: (performance.now() - started) / 1000, development: configuration.development },
      language,
    ),
  );
  const failure = await Promise.race([untilStopped(), ...("gaveUp" in hub ? [hub.gaveUp] : [])]);
  await hub.close();
  if (failure !== undefined) throw failure;
}

/** Loads only what this process needs: the primary of workers has no gateway. */
async function starterOf(workers: number | undefined) {
  if (workers === undefined) return (await import("./start-hub.ts")).startHub;
  const { startHubWithWorkers } = await import("./workers/start-with-workers.ts");
  return (configuration: Configuration, progress: Progress) => startHubWithWorkers(configuration, progress, workers);
}
