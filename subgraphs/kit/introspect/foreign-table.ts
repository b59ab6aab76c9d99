/** A table of a database that somebody else made, as its catalogue describes it. */
export interface ForeignTable {
  readonly name: string;
  readonly columns: readonly ForeignColumn[];
  /** Columns of the primary key, in order; empty where there is none. */
  readonly key: readonly string[];
  readonly references: readonly ForeignReference[];
}

export interface ForeignColumn {
  readonly name: string;
  /** Name of the type in the catalogue, lower case: "character varying", "date", "int". */
  readonly type: string;
  readonly nullable: boolean;
}

export interface ForeignReference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly targetColumns: readonly string[];
}
