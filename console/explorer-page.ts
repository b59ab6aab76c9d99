import { readFileSync } from "node:fs";
import type { SampleQuestion } from "./sample-questions.ts";

export interface ExplorerOptions {
  /** Whom the switcher offers, with the purposes each may declare; empty outside development: no switcher. */
  readonly personas: readonly { readonly name: string; readonly purposes: readonly string[] }[];
  readonly questions: readonly SampleQuestion[];
  /** For a Content-Security-Policy that names the page's scripts. */
  readonly nonce?: string;
}

/**
 * The explorer: GraphiQL with sample questions as tabs and, in development, a persona and purpose switcher above it.
 * One HTML text of some 9 MB that asks nothing of other hosts.
 */
export async function explorerPage(options: ExplorerOptions): Promise<string> {
  // loaded when somebody opens the explorer: 9 MB of text that a hub without visitors never holds
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const page = renderGraphiQL({
    title: "lgsp-hub · Trình khám phá · Explorer",
    favicon: "data:,",
    logo: "<span></span>",
    shouldPersistHeaders: false,
    defaultTabs: [{ query: tabsPlace }],
  });
  const withBar = page
    // GraphiQL's own page writes its options into a script as they are
    .replace(JSON.stringify([{ query: tabsPlace }]), () => embeddable(tabsOf(options)))
    .replace("</head>", () => `${style}</head>`)
    .replace('<div id="root"></div>', () => `${barMarkup(options)}<div id="root"></div>`);
  return options.nonce === undefined ? withBar : withNonce(withBar, options.nonce);
}

function barMarkup({ personas, questions }: ExplorerOptions): string {
  const switcher =
    personas.length === 0
      ? ""
      : `<label>Vai · Persona <select name="persona"></select></label>
      <label>Mục đích · Purpose <select name="purpose"></select></label>`;
  return `<div id="lgsp-bar"><strong>lgsp-hub</strong> ${switcher}
      <label>Câu hỏi mẫu · Sample question <select name="question"></select></label><output></output></div>
      <script type="application/json" id="lgsp-explorer">${embeddable({ personas, questions })}</script>
      <script>${browserScript()}</script>`;
}

const style = `<style>
  #lgsp-bar { box-sizing: border-box; height: 44px; display: flex; gap: 1.2rem; align-items: center; padding: 0 1rem;
    font: 14px system-ui, sans-serif; background: #123a5c; color: #fff; }
  #lgsp-bar select { font: inherit; max-width: 18rem; }
  #lgsp-bar output { margin-left: auto; font: 12px ui-monospace, monospace; opacity: 0.85; }
  #root { height: calc(100vh - 44px) !important; }
  #root .graphiql-container { height: 100% !important; }
</style>`;

const tabsPlace = "lgsp-tabs";
const tabsOf = ({ questions }: ExplorerOptions) => questions.map(({ document: query }) => ({ query }));

/** JSON inside a script element: "<" could end it. */
const embeddable = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

const browserScript = (): string => readFileSync(new URL("browser/persona-bar.js", import.meta.url), "utf8");

const withNonce = (page: string, nonce: string): string =>
  page.replace(/<script(?=[\s>])(?=[^>]*>)/g, (tag, offset: number) =>
    // the page's own elements begin a line; the bundled code only contains the word inside strings
    /(?:^|\n)\s*$/.test(page.slice(Math.max(0, offset - 80), offset)) ? `${tag} nonce="${nonce}"` : tag,
  );
