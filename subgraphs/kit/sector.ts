import type { ErrorDefinition, Principal, Rule } from "@lgsp/policies";
import type { SectorResolvers } from "./resolvers.ts";
import type { SampleRows, World } from "./sample/world.ts";
import type { Source } from "./source/source.ts";
import type { SectorStream } from "./stream/stream-definition.ts";

/** A short list of codes with labels; `version` is the decision or standard it comes from. */
export interface Codelist {
  readonly version: string;
  readonly codes: Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
}

/** What a stand-in for a department's own system is started with. */
export interface StandInOptions {
  /** The sector's sample rows, and the world that they are of. */
  readonly source: Source;
  readonly world: World;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** The one client that it knows. */
  readonly client: { readonly id: string; readonly secret: string };
}

export interface StandIn {
  readonly url: string;
  /** What makes a hub ask it: `URL=rest+http://…`, below the sector's name. */
  readonly setting: string;
  close(): Promise<void>;
}

/** What a sector folder says about itself; everything else is in its schema.graphql. */
export interface SectorDefinition {
  /** Folder name and subgraph name: "health". */
  readonly name: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** Code of the agency that answers for the data by law: "H48.SYT". */
  readonly owner: string;
  readonly legalBasis: readonly string[];
  /** URL of the folder: `import.meta.url` of its sector.ts. */
  readonly folder: string;
  readonly rules: readonly Rule[];
  readonly codelists?: Readonly<Record<string, Codelist>>;
  /** Absent: the sector wraps a database that it did not create and never fills (the ledger, a foreign database). */
  readonly sample?: (world: World) => AsyncIterable<SampleRows> | Iterable<SampleRows>;
  /** Shows a database of the hub itself: its embedded or configured place is then the sector's default. */
  readonly wraps?: "ledger";
  readonly resolvers?: SectorResolvers;
  /** Starts a stand-in for the department's own system over HTTP: to try the sector without it, and for tests. */
  readonly standIn?: (options: StandInOptions) => Promise<StandIn>;
  /** Types of which communes and the owner may hand in files; no other type takes any. */
  readonly drops?: readonly string[];
  /** Readings that arrive by MQTT; LGSP_<SECTOR>_MQTT turns it on. */
  readonly stream?: SectorStream;
  /** Codes of its own that its resolvers refuse with, so that the hub can say them in the caller's language. */
  readonly errors?: Readonly<Record<string, ErrorDefinition>>;
  /** Attributes that row conditions of this sector need and that only this sector can compute from a principal. */
  readonly attributes?: (
    principal: Principal,
    keys: SectorKeys,
  ) => Readonly<Record<string, string | readonly string[]>>;
}

/** Secrets of a sector, derived from the linking key that only sectors hold. */
export interface SectorKeys {
  /** Opaque reference of a row: reference("Citizen", ["051085001234"]). */
  reference(type: string, naturalKey: readonly string[]): string;
  /** Natural key behind a reference; undefined when it is forged, foreign or of another type. */
  open(type: string, reference: string): readonly string[] | undefined;
  /** Version-free pseudonym of a person for receipts, from the personal number. */
  personPseudonym(personalId: string): string;
  /**
   * The person as the access ledger names her: HMAC-SHA256(ledger key, personPseudonym(personalId)), base64url.
   * `linkingKeys(secret, { ledgerKey })`; where no ledger key was handed in (a sector at its owner's) it is undefined.
   */
  ledgerPerson(personalId: string): string | undefined;
}
