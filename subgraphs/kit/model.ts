import type { TextEncoding } from "./source/legacy-text.ts";
import type { PersonalFacts, RootFacts, SectorFacts } from "@lgsp/policies";
import type { CoordinateSystem } from "./geo/vn2000.ts";
import type { Codelist, SectorDefinition } from "./sector.ts";

/**
 * A sector's SDL read once: where every field lives. Made by schema/read-model.ts; used for DDL, derived SDL, facts and
 * every statement. Field and type names are the GraphQL names, columns and tables the database's.
 */
export interface SectorModel {
  readonly definition: SectorDefinition;
  readonly facts: SectorFacts;
  /** Types with rows in this sector's database, by type name. */
  readonly tables: Readonly<Record<string, TableModel>>;
  /** Types of other sectors to which this one adds fields or only refers, by type name. */
  readonly stubs: Readonly<Record<string, StubModel>>;
  readonly codelists: Readonly<Record<string, Codelist>>;
  /** Root fields, derived and hand-written, by name: what the policy bundle needs to know of them. */
  readonly queries: Readonly<Record<string, RootFacts>>;
  readonly mutations: Readonly<Record<string, RootFacts>>;
  /** The derived subgraph SDL. */
  readonly sdl: string;
}

export interface TableModel {
  readonly type: string;
  readonly table: string;
  /** Natural key columns, in order. */
  readonly key: readonly string[];
  /**
   * How the type's `@key` is answered: "reference" (one field `id` without a column, computed from the natural key)
   * or the SDL fields that are columns of the natural key, e.g. ["facilityCode"], ["code", "on"].
   */
  readonly entityKey: "reference" | readonly string[];
  /** SDL field that leads to the person whom a row is about. */
  readonly person?: string;
  readonly fields: Readonly<Record<string, FieldModel>>;
  /**
   * Shadow column of the kit's own tables: the row's pseudonym (LinkingKeys), by which other sectors name it (indexed).
   * Where the natural key is personal it is the default order of lists too. Absent where the key is one public column,
   * and on a wrapped database: computed while scanning.
   */
  readonly rowKey?: string;
  /** Root fields: { one: "citizen", list: "citizens", aggregate: "citizenAggregate" }. */
  readonly roots: { readonly one: string; readonly list: string; readonly aggregate: string };
}

export interface StubModel {
  readonly type: string;
  readonly entityKey: "reference" | readonly string[];
  readonly fields: Readonly<Record<string, InverseField>>;
}

export type FieldModel = ReferenceField | ColumnField | RelationField | InverseField | ValidityField;

interface FieldBase {
  readonly name: string;
  readonly personal?: PersonalFacts;
  /** Shadow columns of the kit's own tables (absent on wrapped databases): folded text to search, key for Vietnamese order. */
  readonly foldColumn?: string;
  readonly sortColumn?: string;
}

/** `id: ID!` computed from the natural key. */
export interface ReferenceField extends FieldBase {
  readonly kind: "reference";
}

export type ColumnType =
  | "id"
  | "string"
  | "int"
  | "float"
  | "boolean"
  | "date"
  | "datetime"
  | "money"
  | "code"
  | "address"
  | "geojson"
  | "json";

export interface ColumnField extends FieldBase {
  readonly kind: "column";
  readonly column: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** A JSON array of `type` in one column. */
  readonly list: boolean;
  /** Name in SectorModel.codelists, for type "code". */
  readonly codelist?: string;
  /** How a wrapped database writes a date as text: "dd/MM/yyyy". */
  readonly format?: string;
  /** In which encoding of before Unicode a wrapped database holds the text. */
  readonly encoding?: TextEncoding;
  /** Stored by somebody else: text may not be NFC, dates not in the calendar. */
  readonly foreign?: true;
  /** Of type "geojson" and asked about by place: columns of the box around it, in the kit's own tables. */
  readonly box?: BoxColumns;
  /** Of type "geojson": how a wrapped database stores it. Absent: GeoJSON in WGS 84. */
  readonly stored?: StoredPlace;
}

export interface BoxColumns {
  readonly west: string;
  readonly south: string;
  readonly east: string;
  readonly north: string;
  /** R*Tree over those boxes with the row's natural key (SQLite). */
  readonly tree?: string;
}

export interface StoredPlace {
  readonly system: CoordinateSystem;
  /** A point whose coordinates are two columns; absent: GeoJSON in one. */
  readonly point?: { readonly east: string; readonly north: string };
}

/** To-one: this row's columns `by` hold the target's natural key. */
export interface RelationField extends FieldBase {
  readonly kind: "relation";
  readonly target: string;
  readonly by: readonly string[];
  /** "today" or a date column: at which date an area code is meant (the target's key is `code on`). */
  readonly validOn?: string;
  /** What a column of a wrapped database must hold to lead anywhere: twelve digits. */
  readonly format?: "personal-number";
  /** True when the target is a table of this sector. */
  readonly local: boolean;
  /**
   * Shadow column of the kit's own tables, where sets of keys pass along this relation: the target's pseudonym (indexed).
   * Absent: computed while scanning.
   */
  readonly keyColumn?: string;
}

/** To-many (or to-one when the relation is unique): rows of local table `target` whose relation `via` points here. */
export interface InverseField extends FieldBase {
  readonly kind: "inverse";
  readonly target: string;
  readonly via: string;
  /** False: a connection field. True: at most one row (the SDL field is not a list). */
  readonly single: boolean;
}

/**
 * `on: Date! @inaccessible @validity(from:, to:)`: the date at which a reused code is meant. A row answers for `on` when
 * from <= on < to (null `to`: still valid). Read back it is today for a unit still valid, else the date asked for.
 */
export interface ValidityField extends FieldBase {
  readonly kind: "validity";
  readonly from: string;
  readonly to: string;
}
