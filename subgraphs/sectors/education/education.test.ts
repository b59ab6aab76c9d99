import { afterAll, beforeAll, expect, test } from "vitest";
import { openSampleSector, type SampleSector } from "../sample-sector.ts";

let education: SampleSector;
beforeAll(async () => {
  education = await openSampleSector("education");
});
afterAll(() => education.close());

test("a guardian reads the marks of her own wards only", async () => {
  const answer = await education.askAs(
    "citizen",
    `{ pupils(first: 100) { totalCount nodes { guardian { id } academicRecords { nodes { term subjectMarks { nodes { subject { label } mark } } } } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  const [wards] = await education.source.read({
    sql: "select count(*) as n from pupil where guardian_personal_id = ?",
    parameters: [education.attributes["personalId"]],
  });
  expect(wards?.["n"]).toBeGreaterThan(0);
  expect(answer.data).toMatchObject({ pupils: { totalCount: wards?.["n"] } });
  expect(JSON.stringify(answer.data)).toMatch(/"mark":\d/);
});

test("a school's pupils and their guardians are the education officer's to see, with the grounds of support", async () => {
  const question =
    "{ schools(first: 50, filter: { pupils: { some: { grade: { eq: 5 } } } }) { nodes { name pupils(first: 3) { nodes { grade guardian { id } policyClass { code } } } } } }";
  const officer = await education.askAs("education-officer", question);
  expect(officer.errors).toBeUndefined();
  expect(JSON.stringify(officer.data)).toMatch(/"guardian":\{"id":"A/);
  const citizen = await education.askAs("citizen", question);
  expect(citizen.errors?.[0]?.extensions?.["code"]).toBe("PREDICATE_DENIED");
});

test("anybody may look up schools, and learns nothing of who goes there", async () => {
  const answer = await education.askAs(
    "anonymous",
    "{ schools(first: 2) { nodes { name level { label } pupils { totalCount } } } }",
  );
  expect(JSON.stringify(answer.data)).toMatch(/"label":"/);
  expect(answer.errors?.map(({ extensions }) => extensions?.["coordinate"])).toContain("School.pupils");
  expect(education.statements.join()).not.toMatch(/"pupil"/);
});

test("pupils are counted by grade for statistics, never by their ground of support and disability", async () => {
  const grades = await education.askAs(
    "statistician",
    "{ pupilAggregate(groupBy: [GRADE]) { total groups { keys { value } count } } }",
  );
  expect(grades.errors).toBeUndefined();
  const disability = await education.askAs("statistician", "{ pupilAggregate(groupBy: [DISABILITY]) { total } }");
  expect(disability.errors?.[0]?.extensions?.["code"]).toBe("PREDICATE_DENIED");
});
