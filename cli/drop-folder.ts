import { constants, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, type Stats } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Ledger } from "@lgsp/audit";
import { dropReport, openSource, type LinkingKeys, type SectorModel } from "@lgsp/kit";
import { CodedError } from "@lgsp/policies";
import type { Configuration } from "./configuration.ts";
import type { places } from "./data-directory.ts";
import { reportBeside } from "./drop-file.ts";
import { modelOf } from "./read-models.ts";
import { databaseUrlOf } from "./sector-database.ts";
import { takeDrop } from "./take-drop.ts";

export interface DropFolderOptions {
  readonly models: readonly SectorModel[];
  readonly configuration: Configuration;
  readonly places: ReturnType<typeof places>;
  readonly keys: LinkingKeys;
  readonly ledger: Ledger;
  readonly say: (line: string) => void;
}

const lookMs = 3_000;

interface Found {
  readonly file: string;
  readonly agency: string;
  readonly sector: string;
  readonly type: string;
  /** Changes while the file is still being written. */
  readonly state: string;
}

/**
 * Takes files as they come into LGSP_DROPS_DIR/<agency>/<sector>/<type>/: who may write into an agency's folder hands
 * in its name. A file that has stopped growing is loaded, all or nothing, and moved into `taken` or `refused` beside it
 * with its report. Folders, because a share or SFTP account is what a commune has. Looking again every few seconds,
 * because network shares tell of no changes. Links are not followed: whoever may make one in an agency's folder need not
 * have the right to what it leads to.
 */
export function watchDrops(options: DropFolderOptions): { close(): Promise<void> } {
  const { dropsDirectory: folder } = options.configuration;
  if (folder === undefined) return { close: async () => undefined };
  const stopping = new AbortController();
  const watching = (async () => {
    let before = new Map<string, string>();
    const elsewhere = new Set<string>();
    while (!stopping.signal.aborted) {
      const found = filesIn(folder);
      for (const one of found) {
        if (stopping.signal.aborted) break;
        if (!isHere(one, options)) {
          // told once: another process may take it, or its folder's name is wrong
          if (!elsewhere.has(one.file)) options.say(lineOf(one, "SECTOR_UNKNOWN"));
          elsewhere.add(one.file);
        } else if (before.get(one.file) === one.state)
          // a file that cannot even be moved away must end neither the looking nor the process
          await take(one, options).catch(() => options.say(lineOf(one, "FAILED")));
      }
      before = new Map(found.map(({ file, state }) => [file, state]));
      await delay(lookMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    async close() {
      stopping.abort();
      await watching;
    },
  };
}

function filesIn(folder: string): readonly Found[] {
  return list(folder).flatMap((agency) =>
    list(join(folder, agency)).flatMap((sector) =>
      list(join(folder, agency, sector)).flatMap((type) =>
        list(join(folder, agency, sector, type))
          .filter((name) => /^[^.~].*\.(csv|xlsx)$/i.test(name) && !name.endsWith(".report.csv"))
          .flatMap((name) => {
            const file = join(folder, agency, sector, type, name);
            const stats = statsOf(file);
            if (stats?.isFile() !== true) return [];
            return [{ file, agency, sector, type, state: `${stats.size} ${stats.mtimeMs}` }];
          }),
      ),
    ),
  );
}

/** Names in a folder; none when it is gone or no folder. */
function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Of the entry itself, not of what it links to; none when it is gone or the share does not answer. */
function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch {
    return undefined;
  }
}

const lineOf = ({ agency, sector, type }: Found, what: string): string =>
  `${new Date().toISOString()} drop ${agency} ${sector} ${type} ${what}`;

/** Whether the sector's database is this process's to write. */
const isHere = ({ sector }: Found, { models, configuration }: DropFolderOptions): boolean =>
  models.some(({ definition }) => definition.name === sector) && configuration.endpoint(sector) === undefined;

/** It may have become a link since it was looked at. */
const readingItself = constants.O_RDONLY | constants.O_NOFOLLOW;

async function take(found: Found, options: DropFolderOptions): Promise<void> {
  const { models, configuration, places, keys, ledger, say } = options;
  const { file, agency, sector, type } = found;
  const tell = (what: string): void => say(lineOf(found, what));
  const model = modelOf(models, sector);
  let source;
  try {
    source = await openSource(sector, databaseUrlOf(model.definition, configuration, places));
    const bytes = readFileSync(file, { flag: readingItself });
    const result = await takeDrop({ model, source, keys, ledger, type, bytes, agency, acceptValid: false });
    const moved = move(file, result.status === "refused" ? "refused" : "taken");
    reportBeside(moved, result.faults.length === 0 ? undefined : dropReport(result.faults, result.header));
    tell(`${result.status} ${result.rows} rows, ${result.faults.length} mistakes`);
  } catch (error) {
    const code = error instanceof CodedError ? error.code : "FAILED";
    tell(code);
    // the file's own fault: it would be refused each time; a database or ledger that does not answer is tried again
    if (!(error instanceof CodedError) || !code.startsWith("DROP_")) return;
    const moved = move(file, "refused");
    const [vi, en] = [error.text("vi"), error.text("en")].map((text) => `"${text.replaceAll('"', '""')}"`);
    reportBeside(moved, `\uFEFF"Mã · Code";"Lý do";"Reason"\r\n"${code}";${vi ?? ""};${en ?? ""}\r\n`);
  } finally {
    await source?.close();
  }
}

/** Into a folder beside it; an earlier file of the same name there stays. */
function move(file: string, into: "taken" | "refused"): string {
  const [folder, name] = [file.slice(0, file.lastIndexOf("/")), file.slice(file.lastIndexOf("/") + 1)];
  mkdirSync(join(folder, into), { recursive: true });
  const moved = join(folder, into, `${new Date().toISOString().replaceAll(":", "-")} ${name}`);
  renameSync(file, moved);
  return moved;
}
