import { verificationError } from "./errors.ts";
import type { Claim } from "./national-service.ts";

const longestName = 100;

/** What an officer typed, checked before it goes anywhere. Errors: VERIFICATION_INPUT_INVALID, without the value. */
export function readClaim(given: unknown): Claim {
  const { personalId, fullName, dateOfBirth } = Object(given);
  // Circular 59/2021/TT-BCA article 4
  if (typeof personalId !== "string" || !/^0\d{11}$/.test(personalId))
    throw verificationError("VERIFICATION_INPUT_INVALID", { field: "personalId", form: "012345678901" });
  const name = typeof fullName === "string" && fullName.isWellFormed() ? fullName.normalize("NFC").trim() : "";
  if (!/^\p{L}[\p{L}\p{M}' .-]*$/u.test(name) || name.length > longestName)
    throw verificationError("VERIFICATION_INPUT_INVALID", { field: "fullName", form: "Nguyễn Thị An" });
  const born = typeof dateOfBirth === "string" ? dateOfBirth : undefined;
  return { personalId, fullName: name.replace(/\s+/g, " "), dateOfBirth: born };
}
