import type { Source } from "@lgsp/kit";

type Item = Readonly<Record<string, unknown>>;

/** One collection of the agency's system. */
export interface Resource {
  list(source: Source, parameters: URLSearchParams): Promise<{ duLieu: readonly Item[]; tongSo: number }>;
  lookUp(source: Source, body: unknown): Promise<{ duLieu: readonly Item[] }>;
}

interface Shape {
  /** Select list that renames the sample's columns. */
  readonly select: string;
  readonly table: string;
  readonly order: string;
  /** SQL condition, by query parameter. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Column, by property of a look-up's body. */
  readonly keys: Readonly<Record<string, string>>;
  readonly paging: "page" | "cursor";
  readonly item?: (row: Item) => Item;
}

const shapes: Readonly<Record<string, Shape>> = {
  "nguoi-tham-gia": {
    select: `social_insurance_code as maSo, personal_id as soDinhDanh, employer_code as maDonVi, agency_code as maCoQuan,
      participation as loaiHinh, contribution_months as soThangDong, status as trangThai`,
    table: "insured_person",
    order: "social_insurance_code",
    parameters: { maDonVi: "employer_code = ?", maCoQuan: "agency_code = ?", trangThai: "status = ?" },
    keys: { maSo: "social_insurance_code", soDinhDanh: "personal_id" },
    paging: "page",
    item: (row) => ({ ...row, loaiHinh: JSON.parse(String(row["loaiHinh"])) }),
  },
  "the-bhyt": {
    select: `card_no as maThe, personal_id as soDinhDanh, target_group as doiTuong, benefit_level as mucHuong,
      valid_from as giaTriTu, valid_to as giaTriDen, initial_facility_code as maCoSoKCB, commune_code as maXa,
      address_commune_code as maXaDiaChi`,
    table: "health_insurance_card",
    order: "card_no",
    parameters: {
      doiTuong: "target_group = ?",
      maCoSoKCB: "initial_facility_code = ?",
      maXa: "commune_code = ?",
      giaTriDenTu: "valid_to >= ?",
      giaTriDenDen: "valid_to <= ?",
    },
    keys: { maThe: "card_no", soDinhDanh: "personal_id" },
    paging: "cursor",
  },
  "dong-bhxh": {
    select: `social_insurance_code as maSo, personal_id as soDinhDanh, month as thang, employer_code as maDonVi,
      agency_code as maCoQuan, salary_base as tienLuong, amount as soTien`,
    table: "social_insurance_contribution",
    order: "social_insurance_code, month",
    parameters: {
      maDonVi: "employer_code = ?",
      maCoQuan: "agency_code = ?",
      tuThang: "month >= ?",
      denThang: "month <= ?",
    },
    keys: { maSo: "social_insurance_code", soDinhDanh: "personal_id" },
    paging: "cursor",
  },
  "no-bhxh": {
    select: `employer_code as maDonVi, month as thang, employees as soLaoDong, debt as soTienNo, months_overdue as soThangNo`,
    table: "social_insurance_debt",
    order: "employer_code, month",
    parameters: { maDonVi: "employer_code = ?", tuThang: "month >= ?", denThang: "month <= ?" },
    keys: { maDonVi: "employer_code" },
    paging: "page",
  },
  "che-do": {
    select: `decision_no as soQuyetDinh, personal_id as soDinhDanh, kind as loai, monthly_amount as mucHuongThang,
      started_on as tuNgay, ended_on as denNgay, active as dangChiTra`,
    table: "social_insurance_benefit",
    order: "decision_no",
    parameters: { loai: "kind = ?", dangChiTra: "active = (? = 'true')" },
    keys: { soQuyetDinh: "decision_no", soDinhDanh: "personal_id" },
    paging: "page",
    item: (row) => ({ ...row, dangChiTra: row["dangChiTra"] === 1 }),
  },
};

const mostKeys = 100;
const mostRows = 500;

function resource({ select, table, order, parameters, keys, paging, item = (row) => row }: Shape): Resource {
  const read = async (source: Source, sql: string, values: readonly unknown[]): Promise<readonly Item[]> =>
    source.read({ sql, parameters: values });
  return {
    async list(source, given) {
      const conditions = Object.entries(parameters).flatMap(([name, sql]) =>
        given.has(name) ? [{ sql, value: given.get(name) }] : [],
      );
      const where = conditions.length === 0 ? "1 = 1" : conditions.map(({ sql }) => sql).join(" and ");
      const values = conditions.map(({ value }) => value);
      const size = Number(given.get("soDong") ?? 50);
      if (!Number.isInteger(size) || size < 1 || size > mostRows) throw new RangeError("soDong");
      const start = paging === "page" ? (Number(given.get("trang") ?? 1) - 1) * size : cursorAt(given.get("sau"));
      const [counted] = await read(source, `select count(*) as n from ${table} where ${where}`, values);
      const total = Number(counted?.["n"]);
      const rows = await read(
        source,
        `select ${select} from ${table} where ${where} order by ${order} limit ? offset ?`,
        [...values, size, start],
      );
      const next = start + size < total ? Buffer.from(String(start + size)).toString("base64url") : null;
      const cursor = paging === "cursor" ? { tiepTheo: next } : {};
      return { tongSo: total, duLieu: rows.map(item), ...cursor };
    },
    async lookUp(source, body) {
      const [name, values] = Object.entries(Object(body))[0] ?? ["", undefined];
      const column = keys[name];
      if (column === undefined || !Array.isArray(values) || values.length > mostKeys) throw new RangeError(name);
      const sql = `select ${select} from ${table} where ${column} in (select value from json_each(?)) order by ${order}`;
      return { duLieu: (await read(source, sql, [JSON.stringify(values)])).map(item) };
    },
  };
}

const cursorAt = (cursor: string | null): number =>
  cursor === null ? 0 : Number(Buffer.from(cursor, "base64url").toString());

export const resources: Readonly<Record<string, Resource>> = Object.fromEntries(
  Object.entries(shapes).map(([name, shape]) => [name, resource(shape)]),
);
