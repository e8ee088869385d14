/** What two spellings of the same words differ in, so that it can be said. */
import type { Forgiven } from "../model/answer.ts";

const STRIP: Readonly<Record<Exclude<Forgiven, "case" | "accents">, RegExp>> = {
  apostrophes: /['’‘ʼ′`´＇]/g,
  spaces: /[\s\u00a0\u202f\u2009]+/g,
  punctuation: /[^\p{L}\p{M}\p{N}\s\u00a0\u202f\u2009'’‘ʼ′`´＇]/gu,
};

/** The kinds of difference, in a fixed order; empty when letter for letter the same. */
export function forgivenIn(asked: string, record: string): readonly Forgiven[] {
  const found: Forgiven[] = [];
  const runs = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).join("|");
  if (letters(asked) !== letters(record)) {
    if (letters(asked).toLowerCase() !== letters(record).toLowerCase()) {
      const [one, other] = [bare(asked), bare(record)];
      if (letters(one) !== letters(other)) found.push("case");
      found.push("accents");
    } else found.push("case");
  }
  for (const [name, pattern] of Object.entries(STRIP) as [keyof typeof STRIP, RegExp][])
    if (runs(asked, pattern) !== runs(record, pattern)) found.push(name);
  return found;
}

/** Letters and digits only, composed, so that only case and accents can differ. */
const letters = (text: string): string => text.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** Without accents and ligatures, case kept. */
const bare = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("Œ", "OE")
    .replaceAll("æ", "ae")
    .replaceAll("Æ", "AE");
