/** Address and headers of an HTTP request; a Fetch Request is one. */
export interface RequestHead {
  /** Absolute: "http://hub/graphql". */
  readonly url: string;
  /** By lower-case name; several of one name joined by ", ". */
  readonly headers: { get(name: string): string | null };
}
