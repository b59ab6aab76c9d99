import { isSampleCitizen, type Person, plusDays, type TableRow, type World } from "@lgsp/kit";

const foreignLanguages = ["en", "fr", "zh", "ko", "ja"] as const;
/** First digit of the card number. */
const digitOf = { INTERNATIONAL: 1, DOMESTIC: 2, ON_SITE: 3 } as const;

/** One in five hundred of working age guides tourists; a card is valid for five years (Law 09/2017/QH14). */
export function tourGuideRow(world: World, person: Person, number: number): TableRow | undefined {
  if (person.status !== "ALIVE" || person.age < 18 || person.age > 60) return undefined;
  const random = world.random("culture.tour-guide", person.index);
  if (!random.chance(0.004) && !isSampleCitizen(world, person.index)) return undefined;
  const kind = random.weighted<keyof typeof digitOf>([
    ["DOMESTIC", 0.5],
    ["INTERNATIONAL", 0.2],
    ["ON_SITE", 0.3],
  ]);
  return [
    "tour_guide",
    {
      card_no: `${digitOf[kind]}51${String(number).padStart(6, "0")}`,
      personal_id: person.personalId,
      kind,
      languages: JSON.stringify(kind === "INTERNATIONAL" ? [random.pick(foreignLanguages)] : ["vi"]),
      expires_on: plusDays(world.asOf, random.int(-300, 1_800)),
    },
  ];
}
