import { SaxesParser } from "saxes";

/** An element of a message, by namespace and local name: prefixes are the sender's taste. */
export interface XmlElement {
  readonly uri: string;
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** Text of the element itself, without its children's. */
  readonly text: string;
}

/** Why a text is not read. It never quotes the text. */
export class XmlRefused extends Error {}

const deepest = 32;
const mostElements = 10_000;

/**
 * Reads a message that SOAP may carry (SOAP 1.1 section 3: no document type declaration, no processing instructions).
 * Without a DTD there are no entities to expand and nothing outside to fetch; what is not well-formed is refused.
 * Throws XmlRefused.
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: { uri: string; name: string; children: XmlElement[]; text: string }[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  const refuse = (reason: string): never => {
    throw new XmlRefused(reason);
  };
  parser.on("error", () => refuse("not well-formed"));
  parser.on("doctype", () => refuse("a document type declaration"));
  parser.on("processinginstruction", () => refuse("a processing instruction"));
  parser.on("opentag", ({ uri, local }) => {
    elements += 1;
    if (elements > mostElements || open.length >= deepest) refuse("too many elements");
    open.push({ uri, name: local, children: [], text: "" });
  });
  const append = (part: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  };
  parser.on("text", append);
  parser.on("cdata", append);
  parser.on("closetag", () => {
    const element = open.pop();
    if (element === undefined) return;
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  });
  parser.write(text).close();
  return root ?? refuse("no element");
}

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, uri: string, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.uri === uri && child.name === name);

/** Text of the first child of that name, without blanks around it. */
export const textOf = (element: XmlElement | undefined, uri: string, name: string): string | undefined =>
  childOf(element, uri, name)?.text.trim();

/** What is written: an element with texts and elements of its own namespace inside. */
export interface XmlContent {
  readonly name: string;
  readonly content: string | readonly XmlContent[];
}

/** An element as text; its children are in the same namespace. Throws XmlRefused for characters that XML cannot carry. */
export const writeXml = ({ name, content }: XmlContent, uri: string): string =>
  `<${name} xmlns="${escaped(uri)}">${contentText(content)}</${name}>`;

const contentText = (content: XmlContent["content"]): string =>
  typeof content === "string"
    ? escaped(content)
    : content.map((child) => `<${child.name}>${contentText(child.content)}</${child.name}>`).join("");

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  // XML 1.0 section 2.2: most control characters cannot even be escaped
  // oxlint-disable-next-line no-control-regex
  if (!text.isWellFormed() || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    throw new XmlRefused("a character that XML cannot carry");
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
