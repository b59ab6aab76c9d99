/** Tables of a ledger, the same on SQLite and PostgreSQL; the wrapped `audit` sector reads them under these names. */
export interface ColumnTypes {
  readonly whole: string;
  readonly real: string;
  readonly text: string;
  /** What follows the column list of a table, and of one whose rows are found by their whole key. */
  readonly table: string;
  readonly keyed: string;
}

/** `prefix` is the schema with its dot, or "". */
export const ledgerTables = (types: ColumnTypes, prefix: string): readonly string[] => {
  const { whole, real, text, table, keyed } = types;
  return [
    `create table ${prefix}ledger (
      id ${text} primary key, frontier ${text} not null)${table}`,
    `create table ${prefix}access_record (
      sequence ${whole} primary key,
      at ${text} not null, kind ${text} not null, request_id ${text} not null,
      caller_kind ${text} not null, caller ${text} not null, caller_roles ${text} not null,
      organisation ${text}, on_behalf_of ${text}, purpose ${text}, case_no ${text}, policy_digest ${text},
      operation_digest ${text}, operation_name ${text}, operation_type ${text},
      outcome ${text} not null, codes ${text} not null, http_status ${whole}, duration_ms ${real} not null,
      person_count ${whole} not null, coordinate_count ${whole} not null, details ${text},
      body ${text} not null, hash ${text} not null)${table}`,
    `create table ${prefix}access_coordinate (
      sequence ${whole} not null, position ${whole} not null,
      coordinate ${text} not null, effect ${text} not null, rule ${text}, row_count ${whole} not null,
      primary key (sequence, position))${keyed}`,
    `create table ${prefix}access_person (
      sequence ${whole} not null, person ${text} not null, primary key (sequence, person))${keyed}`,
    `create table ${prefix}access_sector (
      sequence ${whole} not null, sector ${text} not null, primary key (sequence, sector))${keyed}`,
    `create table ${prefix}ledger_head (
      sequence ${whole} primary key, at ${text} not null, hash ${text} not null, root ${text} not null,
      key ${text} not null, signature ${text} not null)${table}`,
  ];
};

export const ledgerIndexes = (prefix: string): readonly string[] => [
  `create index access_record_at on ${prefix}access_record (at)`,
  `create index access_record_caller on ${prefix}access_record (caller)`,
  `create index access_record_request on ${prefix}access_record (request_id)`,
  `create index access_coordinate_coordinate on ${prefix}access_coordinate (coordinate, sequence)`,
  `create index access_person_person on ${prefix}access_person (person, sequence)`,
  `create index access_sector_sector on ${prefix}access_sector (sector, sequence)`,
];

/** Tables whose rows belong to one record each. */
export const sequencedTables = [
  "access_record",
  "access_coordinate",
  "access_person",
  "access_sector",
  "ledger_head",
] as const;
