/**
 * The deterministic sample world. Person `i` is a pure function of (seed, i), and so is everything else, so that
 * 2.16 million people need constant memory and every sector tells of the same people without sharing state.
 */
export interface World {
  readonly seed: number;
  readonly citizens: number;
  /** The day the sample is "as of", ISO 8601; ages are taken at this day. Fixed by the seed, not by the clock. */
  readonly asOf: string;
  person(index: number): Person;
  readonly households: number;
  household(index: number): SampleHousehold;
  readonly communes: readonly SampleCommune[];
  readonly enterprises: number;
  enterprise(index: number): SampleEnterprise;
  readonly schools: number;
  school(index: number): SampleSchool;
  readonly facilities: number;
  facility(index: number): SampleFacility;
  /** A generator of its own for (what, index): `world.random("health.encounter", 17).int(1, 6)`. */
  random(what: string, index: number): Random;
}

export interface Random {
  /** In [0, 1). */
  next(): number;
  /** Integer in [low, high]. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  weighted<T>(items: readonly (readonly [T, number])[]): T;
}

export interface Person {
  readonly index: number;
  /** 12 digits agreeing with sex, birth year and province of birth registration. */
  readonly personalId: string;
  /** NFC, stored whole. */
  readonly fullName: string;
  readonly sex: "M" | "F";
  /** ISO 8601, sometimes with reduced precision ("1941") for the old. */
  readonly dateOfBirth: string;
  readonly age: number;
  /** Code of the 1979 list. */
  readonly ethnicGroup: string;
  readonly religion: string;
  /** Commune of permanent residence, code of today's 96. */
  readonly commune: string;
  readonly hamlet: string;
  readonly street: string;
  readonly household: number;
  readonly relationToHead: "HEAD" | "SPOUSE" | "CHILD" | "PARENT" | "GRANDCHILD" | "OTHER";
  readonly maritalStatus: "1" | "2" | "3" | "4" | "5";
  /** +84… or undefined for children and some elders. */
  readonly phone?: string;
  readonly status: "ALIVE" | "DEAD" | "MISSING";
  /** Indices of a minor's father/mother inside the household; the first is the guardian. */
  readonly parents: readonly number[];
}

export interface SampleHousehold {
  readonly index: number;
  readonly householdNo: string;
  readonly commune: string;
  readonly hamlet: string;
  /** Person indices, the head first. */
  readonly members: readonly number[];
  readonly registeredOn: string;
}

export interface SampleCommune {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  readonly point: readonly [longitude: number, latitude: number];
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly west: boolean;
}

export interface SampleEnterprise {
  readonly index: number;
  /** 10 digits with a valid check digit. */
  readonly enterpriseCode: string;
  readonly name: string;
  readonly commune: string;
  /** Person index of the legal representative. */
  readonly representative: number;
  readonly industry: string;
  readonly registeredOn: string;
}

export interface SampleSchool {
  readonly index: number;
  readonly schoolCode: string;
  readonly name: string;
  readonly level: "PRESCHOOL" | "PRIMARY" | "LOWER_SECONDARY" | "UPPER_SECONDARY";
  readonly commune: string;
}

export interface SampleFacility {
  readonly index: number;
  readonly facilityCode: string;
  readonly name: string;
  readonly level: "PROVINCE" | "REGION" | "COMMUNE" | "PRIVATE";
  readonly commune: string;
}

/** A batch of rows for one table, columns as in the SDL's `@column(name:)`. */
export interface SampleRows {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
}
