/** What every platform says in the same words, in French and English. No markup of any platform. */
import type { Answer, Excerpt, When } from "../model/answer.ts";
import type { Language } from "../model/language.ts";
import { verdictLine } from "./check-wording.ts";
import { type Command, commands } from "./commands.ts";
import { NBSP, quoted, type Said } from "./typography.ts";

/** One labelled line under an excerpt. */
export interface Note {
  readonly label: string;
  readonly text: string;
}

/** The lines that belong under an excerpt, in the order of the promise: whether it was read, what, who, when, hedge, gloss. */
export function notesOf(excerpt: Excerpt, language: Language): readonly Note[] {
  const notes: Note[] = [];
  const { when, hedge, gloss, entity, figure } = excerpt;
  if (excerpt.review === "draft") notes.push({ label: DRAFT.label[language], text: DRAFT.text[language] });
  if (entity) {
    const role = entity.role === null ? "" : `, ${entity.role}`;
    notes.push({ label: ENTITY[entity.type][language], text: `${entity.name}${role}` });
  }
  if (figure)
    notes.push({ label: { en: "Figure", fr: "Chiffre" }[language], text: quoted(figure.text, language) });
  const who = whoLine(excerpt, language);
  if (who !== null) notes.push({ label: { en: "Who", fr: "Qui" }[language], text: who });
  if (when) notes.push({ label: { en: "When", fr: "Quand" }[language], text: whenLine(when, language) });
  if (hedge) {
    const words = excerpt.hedged ? ` – ${quoted(excerpt.hedged, language)}` : "";
    notes.push({
      label: { en: "Caution", fr: "Prudence" }[language],
      text: `${HEDGE[hedge][language]}${words}`,
    });
  }
  if (gloss !== undefined)
    notes.push({
      label: { en: "Gloss, not a quotation", fr: "Glose, pas une citation" }[language],
      text: gloss,
    });
  return notes;
}

/** Who says it, as what, and with which verb; null where the excerpt has no speaker. */
export function whoLine({ source, directness, cue }: Excerpt, language: Language): string | null {
  if (!source || !directness) return null;
  const as = source.text === source.name ? "" : ` (${quoted(source.text, language)})`;
  const role = source.role === null ? "" : `, ${source.role}`;
  const verb = cue === undefined ? "" : `, ${quoted(cue, language)}`;
  return `${source.name}${as}${role} – ${DIRECTNESS[directness][language]}${verb}`;
}

const DRAFT: Readonly<Record<"label" | "text", Said>> = {
  label: { en: "Not reviewed", fr: "Non relu" },
  text: {
    en: "drafted by machine and read by nobody yet: speaker, date and figure may be wrong",
    fr: `relevé par la machine et relu par personne encore${NBSP}: locuteur, date et chiffre peuvent être faux`,
  },
};

const ENTITY: Readonly<Record<NonNullable<Excerpt["entity"]>["type"], Said>> = {
  person: { en: "Person", fr: "Personne" },
  organisation: { en: "Organisation", fr: "Organisation" },
  place: { en: "Place named", fr: "Lieu" },
  domain: { en: "Domain name", fr: "Nom de domaine" },
  link: { en: "Link", fr: "Lien" },
};

const DIRECTNESS: Readonly<Record<NonNullable<Excerpt["directness"]>, Said>> = {
  direct: { en: "direct speech", fr: "discours direct" },
  indirect: { en: "reported", fr: "propos rapportés" },
  mixed: { en: "partly quoted", fr: "cité en partie" },
};

const HEDGE: Readonly<Record<NonNullable<Excerpt["hedge"]>, Said>> = {
  attributed: {
    en: "reports a claim that the article does not make its own",
    fr: "rapporte une affirmation que l’article ne fait pas sienne",
  },
  alleged: { en: "an allegation, not stated as a fact", fr: "une allégation, non présentée comme un fait" },
  denied: { en: "a denial", fr: "un démenti" },
};

/** A date as printed and as resolved, and how it is known. */
export const whenLine = (when: When, language: Language): string =>
  `${quoted(when.text, language)} → ${whenDate(when, language)} (${whenKnown(when, language)})`;

/** The date as a person writes it: `before 2018`. */
export const whenDate = ({ value, mod }: Pick<When, "value" | "mod">, language: Language): string =>
  `${(mod && SIDE[mod]?.[language]) ?? ""}${dateIn(value, language)}`;

/** How it is known: `as printed`. */
export const whenKnown = ({ known, inferred }: When, language: Language): string =>
  KNOWN[known === "explicit" ? "explicit" : inferred ? "inferred" : "resolved"][language];

/** What a TIMEX3 `mod` adds to a date; the others are told by the words as printed. */
const SIDE: Readonly<Partial<Record<NonNullable<When["mod"]>, Said>>> = {
  BEFORE: { en: "before ", fr: "avant " },
  AFTER: { en: "after ", fr: "après " },
  ON_OR_BEFORE: { en: "until ", fr: "jusqu’à " },
  ON_OR_AFTER: { en: "since ", fr: "depuis " },
  START: { en: "early ", fr: "début " },
  MID: { en: "mid ", fr: "milieu " },
  END: { en: "late ", fr: "fin " },
  APPROX: { en: "about ", fr: "environ " },
};

const KNOWN: Readonly<Record<"explicit" | "resolved" | "inferred", Said>> = {
  explicit: { en: "as printed", fr: "tel qu’imprimé" },
  resolved: { en: "worked out from the article’s dates", fr: "déduit des dates de l’article" },
  inferred: {
    en: "worked out from the publication date, itself inferred",
    fr: "déduit de la date de publication, elle-même déduite",
  },
};

/** A TIMEX3 value as a person writes it; a value with no calendar form stays as it is. */
export function dateIn(value: string, language: Language): string {
  const [from = "", to] = value.split("/");
  if (to !== undefined) return `${dateIn(from, language)} – ${dateIn(to, language)}`;
  const coarse = coarseIn(from, language);
  if (coarse !== null) return coarse;
  const shape = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d|MO|MI|AF|EV|NI))?)?$/.exec(from);
  if (!shape) return from;
  const [, year, month, day, time] = shape;
  const date = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  const told = CALENDAR[language][day ? "day" : "month"].format(date);
  return time === undefined ? told : `${told}, ${TIME_OF_DAY[time]?.[language] ?? time}`;
}

/** A decade, a quarter, a season or a week of a year; null for anything else. */
function coarseIn(value: string, language: Language): string | null {
  const decade = /^\d{3}$/.exec(value)?.[0];
  if (decade) return { en: `the ${decade}0s`, fr: `les années ${decade}0` }[language];
  const [, year = "", part = "", number = ""] = /^(\d{4})-(?:(SP|SU|FA|WI)|[QW](\d\d?))$/.exec(value) ?? [];
  if (year === "") return null;
  if (part !== "") return `${SEASON[part]?.[language]} ${year}`;
  if (value.includes("W"))
    return { en: `week ${Number(number)} of ${year}`, fr: `semaine ${Number(number)} de ${year}` }[language];
  return `${QUARTER[Number(number) - 1]?.[language]} ${year}`;
}

const SEASON: Readonly<Record<string, Said>> = {
  SP: { en: "spring", fr: "printemps" },
  SU: { en: "summer", fr: "été" },
  FA: { en: "autumn", fr: "automne" },
  WI: { en: "winter", fr: "hiver" },
};

const QUARTER: readonly Said[] = [
  { en: "first quarter of", fr: "premier trimestre" },
  { en: "second quarter of", fr: "deuxième trimestre" },
  { en: "third quarter of", fr: "troisième trimestre" },
  { en: "fourth quarter of", fr: "quatrième trimestre" },
];

const calendar = (locale: string) => {
  const month = { timeZone: "UTC", year: "numeric", month: "long" } as const;
  return {
    month: new Intl.DateTimeFormat(locale, month),
    day: new Intl.DateTimeFormat(locale, { ...month, day: "numeric" }),
  };
};

// To make a format costs a hundred times as much as to use it.
const CALENDAR = { en: calendar("en-GB"), fr: calendar("fr-CA") } as const;

/** The parts of a day that TIMEX3 has. */
const TIME_OF_DAY: Readonly<Record<string, Said>> = {
  MO: { en: "morning", fr: "matin" },
  MI: { en: "midday", fr: "midi" },
  AF: { en: "afternoon", fr: "après-midi" },
  EV: { en: "evening", fr: "soir" },
  NI: { en: "night", fr: "nuit" },
};

/** Title, publisher, author, publication date and address of the article, in one line. */
export function sourceLine(excerpt: Excerpt, language: Language): string {
  const { url } = excerpt.article;
  const line = sourceName(excerpt, language);
  return url === null ? line : `${line}, ${url}`;
}

/** The same without its address, for where that is a link. */
export function sourceName({ article }: Excerpt, language: Language): string {
  const { title, publisher, author, published } = article;
  return [quoted(title, language), author, publisher, publishedIn(published, language)]
    .filter((part) => part !== null)
    .join(", ");
}

/** When an article was published, and whether somebody worked that out. */
export function publishedIn(
  { value, inferred }: Pick<Excerpt["article"]["published"], "value" | "inferred">,
  language: Language,
): string {
  const how = inferred ? { en: " (inferred)", fr: " (date déduite)" }[language] : "";
  return `${dateIn(value, language)}${how}`;
}

const REVIEW: Readonly<Record<Excerpt["review"], Said>> = {
  accepted: { en: "accepted", fr: "accepté" },
  draft: { en: "draft", fr: "brouillon" },
  none: { en: "no fact", fr: "aucun fait" },
};

/** Where in the article, and as what, in one line. */
export function placeLine({ article, position, facts, review }: Excerpt, language: Language): string {
  const at = { en: "characters", fr: "caractères" }[language];
  const state = REVIEW[review][language];
  const id = facts[0] === undefined ? "" : `${facts[0]}, ${state}, `;
  return `${id}${article.id} ${at} ${position.start}–${position.end}`;
}

/** What kind of answer this is, in a sentence. */
export function headline(answer: Answer): string {
  const { language, searched, check } = answer;
  const { articles, facts } = searched;
  const s = (n: number) => (n > 1 ? "s" : "");
  const where = {
    en: `${facts} fact${s(facts)} in ${articles} article${s(articles)}`,
    fr: `${facts} fait${s(facts)} dans ${articles} article${s(articles)}`,
  }[language];
  if (check) return verdictLine(check, language);
  switch (answer.kind) {
    case "found":
      return recordLine(answer.excerpts[0] ?? { review: "none" }, language);
    case "closest":
      return {
        en: `The record does not answer this. Nearest passages, which are no answer (searched ${where})`,
        fr: `Le dossier n’y répond pas. Passages les plus proches, qui ne sont pas une réponse (cherché dans ${where})`,
      }[language];
    case "nothing":
      return {
        en: `The record is silent on this (searched ${where})`,
        fr: `Le dossier n’en dit rien (cherché dans ${where})`,
      }[language];
    case "usage":
      return usageLine(answer);
  }
}

/** Whether an excerpt stands on the record or in a draft. */
export const recordLine = ({ review }: Pick<Excerpt, "review">, language: Language): string =>
  review === "draft"
    ? { en: "In a draft that nobody has reviewed", fr: "Dans un brouillon que personne n’a relu" }[language]
    : { en: "On the record", fr: "Au dossier" }[language];

function usageLine(answer: Answer & { kind: "usage" }): string {
  const { language, dossiers } = answer;
  const known = dossiers.map((id) => `/${id}`).join(", ");
  if (answer.reason === "unknown dossier" && known === "")
    return { en: "No dossier is open here", fr: "Aucun dossier n’est ouvert ici" }[language];
  return {
    help: { en: `What you can ask of /${answer.dossier}`, fr: `Ce qu’on peut demander à /${answer.dossier}` },
    "no words": { en: "Add what to look for", fr: "Ajoutez ce qu’il faut chercher" },
    "too long": {
      en: "Ask in 1,000 characters at most",
      fr: "Posez la question en 1 000 caractères au plus",
    },
    "no such page": { en: "There are no more excerpts", fr: "Il n’y a plus d’extraits" },
    fault: {
      en: "onrecord has a fault and could not answer this; it is logged. Ask another question",
      fr: "onrecord a une panne et n’a pu répondre, elle est au journal. Posez une autre question",
    },
    "not understood": { en: "This line is no question", fr: "Cette ligne n’est pas une question" },
    "unknown dossier":
      answer.dossier === ""
        ? { en: `Say of which dossier: ${known}`, fr: `Dites de quel dossier${NBSP}: ${known}` }
        : {
            en: `There is no such dossier. There is ${known}`,
            fr: `Ce dossier n’existe pas. Il y a ${known}`,
          },
  }[answer.reason][language];
}

/** The usage line of each command: `/nso when [words or a date]`, and what it does. */
export function helpLines(dossier: string, language: Language): readonly Note[] {
  return commands.map((command: Command) => {
    const name = language === "fr" ? command.twin : command.name;
    const argument = command.argument?.[language];
    const rest = argument === undefined ? "" : command.bare ? ` [${argument}]` : ` <${argument}>`;
    return { label: `/${dossier} ${name}${rest}`, text: command.summary[language] };
  });
}

/** A label and its text, with the colon of the language. */
export const labelled = ({ label, text }: Note, language: Language): string =>
  `${label}${language === "fr" ? `${NBSP}:` : ":"} ${text}`;

/** Words for what comes after and beside. */
export const wording = {
  more: (count: number, language: Language): string =>
    ({
      en: `${count} more`,
      fr: `encore ${count}`,
    })[language],
  denial: { en: "A claim in it is denied", fr: "Une affirmation y est démentie" },
  source: { en: "Source", fr: "Source" },
  place: { en: "Stands at", fr: "Se trouve" },
} as const;
