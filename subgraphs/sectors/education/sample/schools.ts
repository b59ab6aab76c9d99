import { insideCell, type Random, type TableRow, type World } from "@lgsp/kit";

export function* schoolRows(world: World): Generator<TableRow> {
  const communes = new Map(world.communes.map((commune) => [commune.code, commune]));
  for (let index = 0; index < world.schools; index++) {
    const school = world.school(index);
    const random = world.random("education.school", index);
    const commune = communes.get(school.commune);
    const [longitude, latitude] = commune?.point ?? [108.8, 15.12];
    // boarding schools serve the highlands of the west
    const boards = commune?.west === true && school.level !== "PRESCHOOL";
    yield [
      "school",
      {
        school_code: school.schoolCode,
        name: school.name,
        level: school.level,
        ownership: school.level === "PRESCHOOL" && random.chance(0.12) ? "PRIVATE" : "PUBLIC",
        boarding: random.weighted([
          ["DAY", boards ? 0.5 : 0.96],
          ["SEMI_BOARDING", boards ? 0.42 : 0.04],
          ["BOARDING", boards ? 0.08 : 0],
        ]),
        commune_code: school.commune,
        location: JSON.stringify({
          type: "Point",
          coordinates: insideCell(school.commune, [near(longitude, random), near(latitude, random)]),
        }),
        class_count: random.int(6, 32),
        pupils_per_class: pupilsPerClass(school.level, world.random("education.class-size", index)),
      },
    ];
  }
}

/** A class of a primary school has 35 pupils at most, of the schools above 45 (Circulars 28/2020 and 32/2020); some have more. */
const pupilsPerClass = (level: string, random: Random): number =>
  level === "PRESCHOOL" ? random.int(18, 34) : level === "PRIMARY" ? random.int(20, 38) : random.int(28, 48);

/** Within some 700 m of the commune's own point, to five decimals (a metre). */
const near = (degrees: number, random: Random): number =>
  Math.round((degrees + (random.next() - 0.5) * 0.012) * 100_000) / 100_000;
