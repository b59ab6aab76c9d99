/** How large a question may be; every number is refused with LIMIT_EXCEEDED and named in the error. */
export interface Limits {
  readonly bodyBytes: number;
  readonly documentBytes: number;
  readonly tokens: number;
  /** Levels of fields; `edges`, `node` and `nodes` do not count. */
  readonly depth: number;
  /** Levels under `__schema` and `__type`. */
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /** Objects and lists within each other in the variables. */
  readonly valueDepth: number;
  /** Objects in the variables: each condition of a filter is one or two. */
  readonly valueObjects: number;
  /** Selections with every fragment written out where it is spread. */
  readonly selections: number;
  /** Pairs of selections in one place, which validation compares with each other. */
  readonly comparisons: number;
  /** Calls to sectors, estimated before planning: planning itself is the cost. */
  readonly fetches: number;
  /** One sector call, milliseconds. */
  readonly sectorDeadline: number;
  readonly sectorAnswerBytes: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 256 * 1024,
  documentBytes: 64 * 1024,
  tokens: 2_000,
  depth: 10,
  introspectionDepth: 20,
  aliases: 30,
  directives: 50,
  rootFields: 20,
  valueDepth: 40,
  valueObjects: 1_000,
  selections: 2_000,
  comparisons: 10_000,
  fetches: 100,
  sectorDeadline: 3_000,
  sectorAnswerBytes: 8 * 1024 * 1024,
};

/** For `--policy off`: public federation suites ask large questions. */
export const generousLimits: Limits = {
  bodyBytes: 4 * 1024 * 1024,
  documentBytes: 1024 * 1024,
  tokens: 20_000,
  depth: 50,
  introspectionDepth: 50,
  aliases: 1_000,
  directives: 1_000,
  rootFields: 200,
  valueDepth: 200,
  valueObjects: 100_000,
  selections: 20_000,
  comparisons: 1_000_000,
  fetches: 1_000,
  sectorDeadline: 30_000,
  sectorAnswerBytes: 64 * 1024 * 1024,
};
