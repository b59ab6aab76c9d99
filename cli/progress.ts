import type { Language } from "@lgsp/policies";

/** Long work told to a person: a moving bar on a terminal, a line per tenth otherwise. Written to stderr: stdout is for results. */
export interface Progress {
  /** `done` of `total` units of `what`. */
  report(what: string, done: number, total: number): void;
  /** One line that stays. */
  say(line: string): void;
}

const width = 28;

export function createProgress(stream: NodeJS.WriteStream, language: Language): Progress {
  const number = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB");
  let shown = { what: "", tenth: -1 };
  let barOpen = false;

  const bar = (what: string, done: number, total: number): string => {
    const filled = Math.round((width * done) / total);
    return `  ${what.padEnd(14)} ${"█".repeat(filled)}${"·".repeat(width - filled)} ${number.format(done)} / ${number.format(total)}`;
  };

  return {
    report(what, done, total) {
      if (total <= 0) return;
      if (stream.isTTY) {
        stream.write(`\r\u001b[K${bar(what, Math.min(done, total), total)}`);
        barOpen = done < total;
        if (!barOpen) stream.write("\n");
        return;
      }
      const tenth = Math.floor((10 * done) / total);
      if (shown.what === what && shown.tenth === tenth) return;
      shown = { what, tenth };
      if (tenth === 0 || tenth >= 10) stream.write(`  ${what} ${number.format(done)} / ${number.format(total)}\n`);
    },
    say(line) {
      if (barOpen) stream.write("\n");
      barOpen = false;
      stream.write(`${line}\n`);
    },
  };
}
