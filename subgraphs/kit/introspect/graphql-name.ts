import { foldText } from "@lgsp/policies";

/** Words of a database name without diacritics: "HoTen", "ho_ten" and "Họ tên" are all ["ho", "ten"]. */
export function wordsOf(name: string): readonly string[] {
  const separated = name.normalize("NFC").replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2");
  return foldText(separated)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "NGUOI_DAN" -> "NguoiDan". English cannot be guessed; whoever reviews the schema renames. A digit cannot begin a name. */
export function typeNameFor(table: string): string {
  const name = wordsOf(table).map(capital).join("");
  return /^[A-Z]/.test(name) ? name : `T${name}`;
}

/** "ngay_sinh" -> "ngaySinh". */
export function fieldNameFor(column: string): string {
  const [first = "", ...rest] = wordsOf(column);
  const name = first + rest.map(capital).join("");
  return /^[a-z]/.test(name) ? name : `f${capital(name)}`;
}

/** The name, or the first free one of name2, name3 …; it is taken afterwards. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}${count}`;
  taken.add(free);
  return free;
}
