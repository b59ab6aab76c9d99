import { everyEnterprise, inBatches, type SampleRows, type TableRow, type World } from "@lgsp/kit";
import { benefitOf, benefitRow } from "./sample/benefits.ts";
import { cardRow } from "./sample/cards.ts";
import { contributionRows } from "./sample/contributions.ts";
import { debtRows } from "./sample/debts.ts";
import { insuranceOf, insuredRow } from "./sample/insured.ts";

/** Everyone's insurance in one walk over the people; what employers owe when their insured are counted. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

function* rows(world: World): Generator<TableRow> {
  const enterprises = everyEnterprise(world);
  const employees = new Map<number, number>();
  let decisions = 0;
  for (let index = 0; index < world.citizens; index++) {
    const person = world.person(index);
    const insurance = insuranceOf(world, person);
    if (insurance !== undefined) {
      const { enterprise } = insurance;
      if (enterprise !== undefined) employees.set(enterprise, (employees.get(enterprise) ?? 0) + 1);
      yield insuredRow(person, insurance, enterprises);
      yield* contributionRows(world, person, insurance, enterprises);
    }
    const card = cardRow(world, person, insurance);
    if (card !== undefined) yield card;
    const benefit = benefitOf(world, person, insurance);
    if (benefit !== undefined) yield benefitRow(person, benefit, ++decisions);
  }
  yield* debtRows(world, employees, enterprises);
}
