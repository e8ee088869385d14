/** Why an excerpt stands where it stands, in plain lines, in French and English. */
import type { Language } from "../model/language.ts";
import type { AskedWord, First, Reason } from "../model/reason.ts";
import { lackLine, percent } from "./lack-wording.ts";
import { NBSP, quoted, type Said } from "./typography.ts";
import type { Note } from "./wording.ts";

/** A line for what it has of the question, one a word, then what puts it here, or why it is no answer. */
export function reasonLines(reason: Reason, language: Language): readonly Note[] {
  const here = (text: Said): Note => ({ label: LABEL.here[language], text: text[language] });
  const firsts = (reason.first ?? []).map((one) => here(FIRST[one]));
  switch (reason.by) {
    case "search":
      return [
        { label: LABEL.words[language], text: sumLine(reason, language) },
        ...reason.words.map((word) => ({
          label: quoted(word.asked, language),
          text: wordLine(word, language),
        })),
        { label: LABEL.estimate[language], text: percent(reason.confidence, language) },
        ...firsts,
        here((reason.lacks ? NEAREST : MOST)(reason.rank)),
        ...(reason.lacks ?? []).map((lack) => ({
          label: LABEL.lack[language],
          text: lackLine(lack, language),
        })),
      ];
    case "comparison":
      return [
        { label: LABEL.compared[language], text: comparedLine(reason, language) },
        ...firsts,
        ...(reason.same < reason.words ? [{ label: LABEL.lack[language], text: EVERY_WORD[language] }] : []),
      ];
    case "date":
      return [...firsts, here(reason.dated ? BY_DATE : UNDATED)];
    default:
      return [...firsts, here(LIST[reason.by])];
  }
}

const LABEL = {
  words: { en: "Words of the question", fr: "Mots de la question" },
  estimate: { en: "Chance that it answers, by an estimate", fr: "Chance qu’il réponde, estimée" },
  here: { en: "Why here", fr: "Pourquoi ici" },
  lack: { en: "No answer", fr: "Pas une réponse" },
  compared: { en: "Words compared", fr: "Mots comparés" },
} as const satisfies Readonly<Record<string, Said>>;

function sumLine({ words, coverage }: Reason & { by: "search" }, language: Language): string {
  const there = words.filter(({ how }) => how !== "missing" && how !== "around").length;
  const share = percent(coverage, language);
  return {
    en: `${there} of ${words.length}, ${share} by weight (a rare word weighs more, a likeness less)`,
    fr: `${there} sur ${words.length}, ${share} en poids (un mot rare pèse plus, un à-peu-près moins)`,
  }[language];
}

/** How a word of the question stands in the excerpt, and where. */
function wordLine(word: AskedWord, language: Language): string {
  const found = quoted(word.found ?? "", language);
  const stands = word.stands === undefined ? "" : quoted(word.stands, language);
  const how = {
    "as asked": { en: "as asked", fr: "tel quel" },
    "other form": { en: `in another form, ${found}`, fr: `sous une autre forme, ${found}` },
    corrected: {
      en: `taken for ${found}${stands && `, here ${stands}`}`,
      fr: `lu ${found}${stands && `, ici ${stands}`}`,
    },
    translated: {
      en: `through its ${IN[word.language ?? "fr"].en} ${found}`,
      fr: `par son équivalent ${IN[word.language ?? "en"].fr} ${found}`,
    },
    synonym: { en: `by a word that may mean it, ${found}`, fr: `par un mot qui peut le dire, ${found}` },
    around: { en: "", fr: "" },
    missing: { en: "not there", fr: "absent" },
  }[word.how][language];
  const where = word.in === undefined ? "" : WHERE[word.in][language];
  return [how, where].filter((part) => part !== "").join(", ");
}

const IN: Readonly<Record<Language, Said>> = {
  en: { en: "English", fr: "anglais" },
  fr: { en: "French", fr: "français" },
};

const WHERE: Readonly<Record<NonNullable<AskedWord["in"]>, Said>> = {
  fact: { en: "", fr: "" },
  sentence: { en: "elsewhere in its sentence", fr: "ailleurs dans sa phrase" },
  record: {
    en: "in what the record adds (gloss, keywords, roles)",
    fr: "dans ce que le dossier ajoute (glose, mots-clés, fonctions)",
  },
  title: { en: "only in the title", fr: "dans le titre seulement" },
  beside: { en: "only in the sentence beside it", fr: "dans la phrase voisine seulement" },
  around: { en: "only in the sentences around it", fr: "dans les phrases alentour seulement" },
};

const FIRST: Readonly<Record<First, Said>> = {
  speaker: {
    en: "you ask what somebody says: only their words are shown",
    fr: `vous demandez les propos de quelqu’un${NBSP}: seuls ses mots sont montrés`,
  },
  actor: {
    en: "you ask who did it: only what names somebody is shown",
    fr: `vous demandez qui l’a fait${NBSP}: seul ce qui nomme quelqu’un est montré`,
  },
  time: { en: "what is of another date is left out", fr: "ce qui est d’une autre date est laissé de côté" },
  period: {
    en: "what falls wholly in the time you ask for comes first",
    fr: "ce qui tombe entièrement dans la période demandée vient d’abord",
  },
  occurrence: {
    en: "you ask when: only what has a date is shown",
    fr: `vous demandez quand${NBSP}: seul ce qui a une date est montré`,
  },
  figure: {
    en: "you ask how many: only figures are shown",
    fr: `vous demandez combien${NBSP}: seuls les chiffres sont montrés`,
  },
  duration: {
    en: "you ask how long: only lengths of time are shown",
    fr: `vous demandez combien de temps${NBSP}: seules les durées sont montrées`,
  },
  quotation: {
    en: "you ask who said it: only quotations are shown",
    fr: `vous demandez qui l’a dit${NBSP}: seules les citations sont montrées`,
  },
  entity: { en: "who or what somebody is comes first", fr: "ce qui dit qui est quelqu’un vient d’abord" },
  "direct speech": {
    en: "direct speech comes before reported",
    fr: "le discours direct vient avant les propos rapportés",
  },
};

const MOST = (rank: number): Said => ({
  en: `what has more of the question comes first (number ${rank} of the search)`,
  fr: `ce qui a le plus de la question vient d’abord (n°${NBSP}${rank} de la recherche)`,
});
const NEAREST = (rank: number): Said => ({
  en: `the nearest comes first (number ${rank} of the search)`,
  fr: `le plus proche vient d’abord (n°${NBSP}${rank} de la recherche)`,
});
const BY_DATE: Said = { en: "by date, the oldest first", fr: "par date, du plus ancien au plus récent" };
const UNDATED: Said = {
  en: "it has no certain day, and comes after what has one",
  fr: "sans jour certain, il vient après ce qui en a un",
};
const LIST: Readonly<Record<"record order" | "name" | "id", Said>> = {
  "record order": { en: "as in the record", fr: "l’ordre du dossier" },
  name: {
    en: "it has the name you ask for; then as in the record",
    fr: `il a le nom demandé${NBSP}; puis l’ordre du dossier`,
  },
  id: { en: "you ask for this fact by its id", fr: "vous demandez ce fait par son identifiant" },
};

function comparedLine({ same, words }: Reason & { by: "comparison" }, language: Language): string {
  return {
    en: `${same} of ${words} are the same`,
    fr: `${same} sur ${words} sont les mêmes`,
  }[language];
}

const EVERY_WORD: Said = {
  en: "a quotation is on the record only where every word is the same",
  fr: "une citation n’est au dossier que si chaque mot est le même",
};
