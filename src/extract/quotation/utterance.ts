import type { Language } from "../../model/language.ts";

// Words that hardly stand in a title or a nickname: somebody speaks, or a verb has its subject.
const VOICE: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    "(?<![\\p{L}\\p{N}’'-])(?:je|nous|vous|on|ils?|elles?|ça|cela|ceci|ce (?:sont|serait?|sera|fut)|est|sont|était|étaient|sera|" +
      "seront|serait|seraient|soit|a|ont|avait|avaient|aura|auront|aurait|auraient|ai|avons|avez|sommes|êtes|suis|peut|peuvent|" +
      "doit|doivent|va|vont|faut|fait|font|ne|(?:j|c|n|m|t|qu)['’]\\p{L}+)(?![\\p{L}’'])|" +
      "\\p{L}{2,}-(?:je|tu|ils?|elles?|nous|vous|on|moi|le|la|les|toi)(?!\\p{L})",
    "iu",
  ),
  en: new RegExp(
    "(?<![\\p{L}\\p{N}’'-])(?:I|we|you|he|she|it|they|that['’]s|there['’]s|is|are|was|were|be|has|have|had|will|would|can|" +
      "could|should|must|may|might|do|does|did|not|am|\\p{L}+n['’]t|\\p{L}+['’](?:re|ve|ll|d|m))(?![\\p{L}’'])",
    "iu",
  ),
};
const SEEN = 240; // code units: a voice that has not spoken by then does not speak
const LONG = 12; // words: longer than a title

/** Whether words in quotation marks look like something said, and no title, nickname or borrowed word. */
export function isUtterance(words: string, language: Language): boolean {
  const head = words.slice(0, SEEN);
  const count = head.split(/\s+/, LONG).length;
  const opens = /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}]/u.test(head);
  const stops = /[.!?…,]$/.test(words.slice(-1));
  const speaks = VOICE[language].test(head);
  if (count >= LONG) return true;
  if (opens && stops) return speaks || count >= 2;
  return speaks && (count >= 3 || (opens && count === 2));
}
