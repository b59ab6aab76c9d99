import { SaxesParser } from "saxes";
import { dropError } from "./errors.ts";

export interface XmlHandlers {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** `text`: all text inside the element since it or one of its children was opened last. */
  close?: (name: string, text: string) => void;
}

/**
 * Reads XML without a document type: no entity but the five of XML is ever expanded, so nothing outside is fetched and
 * nothing grows. Names come without their prefix.
 * Errors: DROP_FILE_BROKEN, DROP_CONTENT_FORBIDDEN.
 */
export function readXml(text: string, { open, close }: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let inside = "";
  parser.on("doctype", () => {
    throw dropError("DROP_CONTENT_FORBIDDEN", { reason: "<!DOCTYPE>" });
  });
  parser.on("error", (cause) => {
    throw dropError("DROP_FILE_BROKEN", { reason: "XML" }, { cause });
  });
  parser.on("opentag", ({ name, attributes }) => {
    inside = "";
    open?.(local(name), attributes);
  });
  const add = (more: string): void => void (inside += more);
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    close?.(local(name), inside);
    inside = "";
  });
  parser.write(text).close();
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);
