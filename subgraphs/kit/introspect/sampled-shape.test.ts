import { describe, expect, test } from "vitest";
import { fieldNameFor, typeNameFor } from "./graphql-name.ts";
import { categoryHint } from "./personal-words.ts";
import { type Shape, shapesOf } from "./sampled-shape.ts";

describe("shapes of sampled values", () => {
  test.each<readonly [readonly string[], readonly Shape[]]>([
    [["051185001234", "064088001111", "212345678"], ["personal number"]],
    // no province has the code 097 or 000
    [["097185001234", "000185001234"], []],
    [["212345678", "212345679"], ["old personal number"]],
    [["0905123456", "+84905123456", "0260 385 1234"], ["phone"]],
    [["12/03/1985", "1970", "31/12/2001"], ["date dd/MM/yyyy"]],
    [["19850312", "20011231"], ["date yyyyMMdd"]],
    // whoever wrote nothing but years did not say how she writes days
    [["1985", "1970"], []],
    [["A1", "12/03/1985", "x", "y"], []],
    [["Đức".normalize("NFD"), "An"], ["text not NFC"]],
    [["", "  "], []],
  ])("%j look like %j", (values, shapes) => expect(shapesOf(values)).toEqual(shapes));
});

describe("words of column names", () => {
  test.each([
    ["Họ và tên", "B1"],
    ["HO_TEN", "B1"],
    ["NgaySinh", "B2"],
    ["so_cccd_cha", "B7"],
    ["ChanDoan", "Sd"],
    ["DAN_TOC", "Sa"],
    ["diaChiThuongTru", "B4"],
    ["phone_number", "B7"],
    ["tỷ lệ", undefined],
    // "me" is a mother only as a word of its own
    ["mesh_size", undefined],
    ["ten_hang", undefined],
  ])("%s speaks for %s", (name, category) => expect(categoryHint(name)?.category).toBe(category));

  test("become GraphQL names without diacritics", () => {
    expect(["Họ và tên", "NGAY_SINH", "MaHS", "2025_tong"].map(fieldNameFor)).toEqual([
      "hoVaTen",
      "ngaySinh",
      "maHs",
      "f2025Tong",
    ]);
    expect(["HO_SO", "ĐơnVị", "2025"].map(typeNameFor)).toEqual(["HoSo", "DonVi", "T2025"]);
  });
});
