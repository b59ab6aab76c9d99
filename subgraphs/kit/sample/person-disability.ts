import type { Person, World } from "./world.ts";

/** Kinds and degrees of Law 51/2010/QH12 on persons with disabilities, article 3. */
export interface Disability {
  readonly kind: "MOBILITY" | "HEARING_SPEECH" | "VISION" | "MENTAL" | "INTELLECTUAL" | "OTHER";
  readonly level: "EXTREMELY_SEVERE" | "SEVERE" | "MILD";
}

/** The disability that a person's commune has certified; undefined for most. The same for health and for education. */
export function disabilityOf(world: World, person: Person): Disability | undefined {
  const random = world.random("person.disability", person.index);
  const share = person.age < 18 ? 0.013 : person.age < 60 ? 0.026 : 0.075;
  if (!random.chance(share)) return undefined;
  return {
    kind: random.weighted<Disability["kind"]>([
      ["MOBILITY", 0.42],
      ["HEARING_SPEECH", 0.15],
      ["VISION", 0.13],
      ["MENTAL", 0.14],
      ["INTELLECTUAL", 0.11],
      ["OTHER", 0.05],
    ]),
    level: random.weighted<Disability["level"]>([
      ["EXTREMELY_SEVERE", 0.22],
      ["SEVERE", 0.55],
      ["MILD", 0.23],
    ]),
  };
}
