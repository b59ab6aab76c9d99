import { readXml } from "./read-xml.ts";

/** Built-in number formats that show dates (ECMA-376 part 1, 18.8.30, and those of East Asian locales). */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** A format of one's own shows a date when day, month, year or hour stand in it outside quotes and brackets. */
const showsDate = (code: string): boolean =>
  /[dmyh]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/General/gi, ""));

/** Numbers of the cell formats (cellXfs) that show a number as a date. */
export function dateStyles(text: string): ReadonlySet<number> {
  const own = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  readXml(text, {
    open(name, attributes) {
      if (name === "numFmt") own.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) formats.push(Number(attributes["numFmtId"] ?? 0));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  const isDate = (id: number): boolean => {
    const code = own.get(id);
    return code === undefined ? builtIn(id) : showsDate(code);
  };
  return new Set(formats.flatMap((id, index) => (isDate(id) ? [index] : [])));
}
