import type { Category, DataClass, FilterOp, MaskKind } from "./vocabulary.ts";

/** What a schema says about itself; made from SDL by the kit, carried as JSON in the policy bundle. */
export interface SectorFacts {
  readonly sector: string;
  /** Code of the owning agency, e.g. "H48.SYT". */
  readonly owner: string;
  readonly types: Readonly<Record<string, TypeFacts>>;
}

export type TypeFacts = DataTypeFacts | StructureFacts | ValueFacts;

/** An entity or record type: its rows are subject to row rules and its fields to field rules. */
export interface DataTypeFacts {
  readonly kind: "data";
  readonly name: string;
  /** True where this sector only adds fields to a type that another sector owns (`Citizen` in health). */
  readonly contributed: boolean;
  readonly dataset?: DatasetFacts;
  /** Field that leads to the person whom a row is about; "" when the row is the person (Citizen). */
  readonly person?: string;
  readonly fields: Readonly<Record<string, FieldFacts>>;
}

export interface DatasetFacts {
  readonly code: string;
  readonly owner: string;
  readonly class: DataClass;
  /** ISO 8601 duration within which the data promises to be refreshed. */
  readonly refresh: string;
  /** Date of the last review, ISO 8601. */
  readonly reviewed: string;
}

export interface FieldFacts {
  /** The field's type as SDL, e.g. "[HealthFacility!]" (after derivation: "HealthFacilityConnection!"). */
  readonly type: string;
  /** Absent means: looked at and found not personal (`@impersonal`). */
  readonly personal?: PersonalFacts;
  readonly ops: readonly FilterOp[];
  readonly sortable: boolean;
  /** Data type that the field leads to, when it does. */
  readonly target?: string;
}

export interface PersonalFacts {
  readonly category: Category;
  readonly masks: readonly MaskKind[];
  /** Field of the person concerned when it is not the row's person. */
  readonly of?: string;
  /** Names one datum that appears at many coordinates, so that its masks cannot add up. */
  readonly value?: string;
}

/**
 * A type that only carries rows of a data type (connection, edge, aggregate, root field holder).
 * Selecting its fields is allowed exactly when the rows of `of` may be seen (or, for aggregates, counted).
 */
export interface StructureFacts {
  readonly kind: "structure";
  readonly of: string;
  readonly role: "connection" | "edge" | "aggregate" | "group";
}

/** A value type (Code, Address, PageInfo …): its fields follow the decision on the field that holds it. */
export interface ValueFacts {
  readonly kind: "value";
}

/** Root fields, by operation type. */
export interface RootFacts {
  readonly sector: string;
  readonly kind: "list" | "one" | "aggregate" | "custom";
  /** Data type whose rows the field yields. */
  readonly of: string;
}

/** The facts of the whole graph: sector facts merged, so that one lookup answers a coordinate. */
export interface GraphFacts {
  readonly sectors: readonly SectorFacts[];
  readonly queries: Readonly<Record<string, RootFacts>>;
  readonly mutations: Readonly<Record<string, RootFacts>>;
}
