/** What every platform says of a quotation under check, in French and English. */
import type { CheckedWord, Forgiven, Verdict } from "../model/answer.ts";
import type { Language } from "../model/language.ts";
import { NBSP, quoted, type Said } from "./typography.ts";

/** What came of a check, in a sentence. */
export function verdictLine({ verdict, forgiven, speech }: Verdict, language: Language): string {
  const overlooked = forgiven.map((kind) => FORGIVEN[kind][language]).join(", ");
  const but =
    overlooked === ""
      ? ""
      : { en: `, but for ${overlooked}`, fr: `, à ceci près${NBSP}: ${overlooked}` }[language];
  const whose = SPEECH[speech ?? "attributed"][language];
  return {
    verbatim: { en: `Verbatim${whose}${but}`, fr: `Mot pour mot${whose}${but}` },
    differs: { en: `Differs from the record${whose}`, fr: `Diffère du dossier${whose}` },
    "not on the record": {
      en: "Not on the record: no article has these words",
      fr: `Absent du dossier${NBSP}: aucun article n’a ces mots`,
    },
  }[verdict][language];
}

const SPEECH: Readonly<Record<NonNullable<Verdict["speech"]>, Said>> = {
  attributed: { en: "", fr: "" },
  unattributed: {
    en: " (between quotation marks, but whose words they are is not on the record)",
    fr: " (entre guillemets, mais le dossier ne dit pas de qui)",
  },
  across: {
    en: " (partly in and partly out of quotation marks)",
    fr: " (en partie entre guillemets, en partie hors d’eux)",
  },
  article: {
    en: " (the article’s own words, nobody’s speech)",
    fr: " (les mots de l’article, de personne d’autre)",
  },
};

/** The words just before a checked quotation that change its sense; null when there are none. */
export function beforeLine({ before }: Verdict, language: Language): string | null {
  if (before === undefined) return null;
  return {
    en: `just before it stands ${quoted(before, "en")}, which changes its sense`,
    fr: `juste avant se trouve ${quoted(before, "fr")}, qui en change le sens`,
  }[language];
}

const FORGIVEN: Readonly<Record<Forgiven, Said>> = {
  case: { en: "capitals", fr: "les majuscules" },
  accents: { en: "accents", fr: "les accents" },
  apostrophes: { en: "apostrophes", fr: "les apostrophes" },
  spaces: { en: "spaces", fr: "les espaces" },
  punctuation: { en: "punctuation", fr: "la ponctuation" },
};

/** One word that differs, told so that it can be mended; null for one that stands. */
export function differenceLine(word: CheckedWord, language: Language): string | null {
  switch (word.op) {
    case "same":
      return null;
    case "changed":
      return {
        en: `you wrote ${quoted(word.asked, "en")}, the record has ${quoted(word.record, "en")}`,
        fr: `vous écrivez ${quoted(word.asked, "fr")}, le dossier a ${quoted(word.record, "fr")}`,
      }[language];
    case "missing":
      return {
        en: `missing: ${quoted(word.record, "en")}`,
        fr: `il manque${NBSP}: ${quoted(word.record, "fr")}`,
      }[language];
    case "added":
      return {
        en: `not in the record: ${quoted(word.asked, "en")}`,
        fr: `absent du dossier${NBSP}: ${quoted(word.asked, "fr")}`,
      }[language];
  }
}
