import { childOf, textOf, upstreamError, type SoapService, type XmlContent } from "@lgsp/kit";

/** Namespace and action of verification.wsdl. */
export const serviceUri = "urn:vn:gov:dancu:xacthuc:1";
export const verifyAction = `${serviceUri}/XacThucCongDan`;

/** What the papers say of a person, and who asks. */
export interface Claim {
  readonly personalId: string;
  readonly fullName: string;
  /** ISO 8601, of reduced precision where the papers know no more. */
  readonly dateOfBirth: string | undefined;
}

export interface Verification {
  readonly matched: boolean;
  /** Fields of the claim that differ, where the service says so. */
  readonly differing: readonly string[];
}

const fieldNames: ReadonlyMap<string, string> = new Map([
  ["HoVaTen", "fullName"],
  ["NgaySinh", "dateOfBirth"],
]);

/**
 * "Is there a person of this number, name and birth date?": yes or no, with the code of the officer who asks. A number that
 * does not exist is "no" like any other, so that nobody learns which numbers do.
 * @param requestCode the same when a question is repeated; an answer to another one is refused
 * Errors: those of SoapService, UPSTREAM_ANSWER_INVALID.
 */
export async function verifyNationally(
  service: SoapService,
  sector: string,
  { personalId, fullName, dateOfBirth }: Claim,
  { requestCode, officerCode }: { readonly requestCode: string; readonly officerCode: string },
  signal: AbortSignal | undefined,
): Promise<Verification> {
  const text = (name: string, content: string): XmlContent => ({ name, content });
  const answer = await service.ask(
    {
      action: verifyAction,
      uri: serviceUri,
      body: {
        name: "XacThucCongDan",
        content: [
          text("MaYeuCau", requestCode),
          text("MaCanBo", officerCode),
          text("SoDinhDanh", personalId),
          text("HoVaTen", fullName),
          ...(dateOfBirth === undefined ? [] : [text("NgaySinh", dateOfBirth)]),
        ],
      },
    },
    signal,
  );
  const invalid = (place: string, rule: string) =>
    upstreamError("UPSTREAM_ANSWER_INVALID", { sector, operation: verifyAction, place, rule });
  if (answer.uri !== serviceUri || answer.name !== "XacThucCongDanKetQua") throw invalid("/", "another element");
  if (textOf(answer, serviceUri, "MaYeuCau") !== requestCode) throw invalid("/MaYeuCau", "another question's answer");
  const outcome = textOf(answer, serviceUri, "KetQua");
  if (outcome !== "KHOP" && outcome !== "KHONG_KHOP" && outcome !== "KHONG_TIM_THAY") throw invalid("/KetQua", "enum");
  const named = childOf(answer, serviceUri, "TruongKhongKhop")?.children ?? [];
  const differing = named.flatMap(({ text: name }) => fieldNames.get(name.trim()) ?? []);
  if (outcome === "KHOP" && differing.length > 0) throw invalid("/TruongKhongKhop", "a match in which fields differ");
  return { matched: outcome === "KHOP", differing: outcome === "KHONG_KHOP" ? differing : [] };
}
