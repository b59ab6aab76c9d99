import { createProgress } from "./progress.ts";
import { startHub } from "./start-hub.ts";
import type { Surroundings } from "./surroundings.ts";
import { untilStopped } from "./until-stopped.ts";
import { welcome } from "./welcome.ts";
import { expectedRows } from "./expected-rows.ts";

/** `lgsp up`: runs until it is told to stop. */
export async function up({ configuration, language, print }: Surroundings): Promise<void> {
  const started = performance.now();
  const progress = createProgress(process.stderr, language, expectedRows(configuration.sample.citizens));
  progress.say(language === "vi" ? "lgsp-hub đang khởi động …" : "lgsp-hub is starting …");
  const hub = await startHub(configuration, progress);
  print(
    welcome(
      { ...hub, seconds: (performance.now() - started) / 1000, development: configuration.development },
      language,
    ),
  );
  await untilStopped();
  await hub.close();
}
