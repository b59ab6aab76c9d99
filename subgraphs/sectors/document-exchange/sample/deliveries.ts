import { plusDays, type Random, type TableRow, type World } from "@lgsp/kit";
import type { ExchangingAgency, SampleDocument } from "./documents.ts";

type State = "SENT" | "ARRIVED" | "REFUSED" | "ACCEPTED" | "ASSIGNED" | "PROCESSING" | "COMPLETED" | "TAKEN_BACK";

/** The usual way; a refusal or a recall ends it earlier. */
const usualWay: readonly State[] = ["SENT", "ARRIVED", "ACCEPTED", "ASSIGNED", "PROCESSING", "COMPLETED"];
/** Whose hands it is in: the first two are the machines'. */
const unitOf: Readonly<Record<State, string | null>> = {
  SENT: null,
  ARRIVED: null,
  REFUSED: "Văn thư",
  ACCEPTED: "Văn thư",
  ASSIGNED: "Lãnh đạo",
  PROCESSING: "Phòng chuyên môn",
  COMPLETED: "Phòng chuyên môn",
  TAKEN_BACK: "Văn thư",
};

/** One delivery and its changes of state until `asOf`. */
export function* deliveryRows(
  world: World,
  document: SampleDocument,
  recipient: ExchangingAgency,
): Generator<TableRow> {
  const random = world.random(`documents.delivery.${recipient.code}`, document.index);
  const states = statesOf(document, random);
  const moments = momentsOf(document.issuedOn, states.length, random).filter((moment) => moment < `${world.asOf}T`);
  const reached = states.slice(0, Math.max(moments.length, 1));
  const state = reached.at(-1) ?? "SENT";
  const dueOn = document.answerDueOn ?? plusDays(document.issuedOn, random.int(7, 30));
  const delivery = { document_id: document.id, recipient_code: recipient.code };
  yield [
    "document_delivery",
    {
      ...delivery,
      sender_code: document.issuer.code,
      role: random.chance(0.65) ? "MAIN" : "COPY",
      sent_at: moments[0] ?? `${document.issuedOn}T01:00:00Z`,
      incoming_number: reached.includes("ACCEPTED") ? random.int(1, 9_000) : null,
      state,
      state_at: moments[reached.length - 1] ?? `${document.issuedOn}T01:00:00Z`,
      refusal_ground:
        state === "REFUSED" ? random.pick(["NOT_COMPETENT", "SIGNATURE_INVALID", "INCOMPLETE"] as const) : null,
      due_on: dueOn,
      overdue: dueOn < world.asOf && !ended.has(state),
    },
  ];
  for (const [at, one] of reached.entries()) {
    yield [
      "delivery_event",
      {
        ...delivery,
        sequence: at + 1,
        state: one,
        happened_at: moments[at] ?? `${document.issuedOn}T01:00:00Z`,
        unit: unitOf[one],
      },
    ];
  }
}

const ended: ReadonlySet<State> = new Set(["COMPLETED", "REFUSED", "TAKEN_BACK"]);

function statesOf({ state }: SampleDocument, random: Random): readonly State[] {
  if (state === "RECALLED") return ["SENT", "ARRIVED", "TAKEN_BACK"];
  if (random.chance(0.03)) return ["SENT", "ARRIVED", "REFUSED"];
  // some lie where they are
  return usualWay.slice(0, random.chance(0.8) ? usualWay.length : random.int(2, usualWay.length - 1));
}

/** Within minutes to the recipient's machine, within days through her house. */
function momentsOf(issuedOn: string, count: number, random: Random): readonly string[] {
  const start = random.int(0, 500);
  let minutes = start;
  return Array.from({ length: count }, (_, at) => {
    if (at === 1) minutes += random.int(1, 4);
    if (at > 1) minutes += random.int(10, 3 * 24 * 60);
    return instant(issuedOn, minutes);
  });
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

const instant = (date: string, minutes: number): string =>
  `${plusDays(date, Math.floor(minutes / 1_440))}T${twoDigits(Math.floor((minutes % 1_440) / 60))}:${twoDigits(minutes % 60)}:00Z`;
