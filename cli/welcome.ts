import type { Language } from "@lgsp/policies";

export interface Welcome {
  readonly url: string;
  readonly citizens: number;
  readonly seconds: number;
  readonly development: boolean;
}

/** Where to go, one line that works as it is, and how to get a token. */
export function welcome({ url, citizens, seconds, development }: Welcome, language: Language): string {
  const vietnamese = language === "vi";
  const people = new Intl.NumberFormat(vietnamese ? "vi-VN" : "en-GB").format(citizens);
  const say = (vi: string, en: string): string => (vietnamese ? vi : en);
  const question = `{ enterprises(first: 3) { nodes { enterpriseCode name } } }`;
  return [
    "",
    say(
      `lgsp-hub sẵn sàng sau ${seconds.toFixed(1)} giây, với ${people} công dân mẫu.`,
      `lgsp-hub is ready after ${seconds.toFixed(1)} s, with ${people} sample citizens.`,
    ),
    "",
    `  ${say("Trình khám phá", "Explorer")}:  ${url}/graphql`,
    `  ${say("Một câu hỏi", "One question")}:   curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: question })}'`,
    ...(development
      ? [
          `  ${say("Một mã truy cập", "A token")}:   TOKEN=$(./lgsp token --as doctor)`,
          `                   curl -s ${url}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' -d '{"query":"{ healthRecords(first: 1) { nodes { bloodType { code } citizen { fullName } } } }"}'`,
        ]
      : []),
    "",
    say("Dừng: Ctrl+C", "Stop: Ctrl+C"),
  ].join("\n");
}
