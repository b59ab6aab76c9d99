import type { Language } from "@lgsp/policies";

/** Long work told to a person: a line that counts on a terminal, one line per finished piece otherwise. On stderr: stdout is for results. */
export interface Progress {
  /** `rows` of `what` so far. */
  count(what: string, rows: number): void;
  done(what: string, rows: number, milliseconds: number): void;
  /** A line that stays. */
  say(line: string): void;
}

/** How often the counting line is drawn again. */
const redrawMs = 80;

/** `expected`: rows that the whole work will come to, for the bar. */
export function createProgress(stream: NodeJS.WriteStream, language: Language, expected: number): Progress {
  const number = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB");
  const unit = language === "vi" ? "dòng" : "rows";
  let finished = 0;
  // several pieces of work go on at once
  const running = new Map<string, number>();
  let drawnAt = 0;
  const clear = () => stream.isTTY && stream.write("\r\u001b[K");

  return {
    count(what, rows) {
      running.set(what, rows);
      const now = performance.now();
      if (!stream.isTTY || now - drawnAt < redrawMs) return;
      drawnAt = now;
      const done = [...running.values()].reduce((sum, one) => sum + one, finished);
      stream.write(`\r\u001b[K  ${bar(done / expected)} ${what}  ${number.format(rows)} ${unit}`);
    },
    done(what, rows, milliseconds) {
      finished += rows;
      running.delete(what);
      clear();
      stream.write(`  ✓ ${what}  ${number.format(rows)} ${unit}, ${(milliseconds / 1000).toFixed(1)} s\n`);
    },
    say(line) {
      clear();
      stream.write(`${line}\n`);
    },
  };
}

const width = 24;

/** Eighth blocks: a bar of 24 cells moves 192 times. The end is never shown before it is reached. */
export function bar(share: number): string {
  const eighths = Math.floor(Math.min(Math.max(share, 0), 0.99) * width * 8);
  const partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8] ?? "";
  return ("█".repeat(Math.floor(eighths / 8)) + partial).padEnd(width, "·");
}
