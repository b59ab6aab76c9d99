import type { Language } from "@lgsp/policies";

/** The better liked of Vietnamese and English in an Accept-Language header (RFC 9110 section 12.5.4); Vietnamese when neither is named. */
export function chooseLanguage(acceptLanguage: string | null): Language {
  let best: { language: Language; quality: number } = { language: "vi", quality: 0 };
  for (const range of (acceptLanguage ?? "").slice(0, 256).split(",")) {
    const [tag = "", ...parameters] = range
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const language = tag === "vi" || tag.startsWith("vi-") ? "vi" : tag === "en" || tag.startsWith("en-") ? "en" : null;
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    if (language !== null && quality > best.quality) best = { language, quality };
  }
  return best.language;
}
