/** What the review desk says on any screen, in French and English. */
import { NBSP, type Said } from "../../answer/typography.ts";
import type { Part } from "../../model/dossier.ts";
import type { Language } from "../../model/language.ts";
import type { Notice } from "../review.ts";
import type { Reason } from "./edit.ts";
import type { Item } from "./session.ts";
import type { TypedFigure } from "./typed.ts";

/** Why what was typed or marked is not taken. */
export type Refused = Reason | { readonly kind: "no figure" };

export const KIND: Readonly<Record<Item["entry"]["fact"]["kind"], Said>> = {
  quotation: { en: "Quotation", fr: "Citation" },
  occurrence: { en: "Date", fr: "Date" },
  figure: { en: "Figure", fr: "Chiffre" },
  entity: { en: "Name", fr: "Nom" },
};

export const PART: Readonly<Record<Part, Said>> = {
  evidence: { en: "the evidence", fr: "la preuve" },
  hedge: { en: "the words that hedge", fr: "les mots de réserve" },
  content: { en: "the words said", fr: "les propos" },
  cue: { en: "the verb of saying", fr: "le verbe de parole" },
  source: { en: "the words for who says it", fr: "les mots qui désignent qui parle" },
  when: { en: "the words of the date", fr: "les mots de la date" },
  figure: { en: "the words of the figure", fr: "les mots du chiffre" },
  entity: { en: "the name", fr: "le nom" },
  role: { en: "the role", fr: "la fonction" },
};

export const STATE: Readonly<Record<Exclude<Item["state"], "draft">, Said>> = {
  accepted: { en: "accepted", fr: "accepté" },
  rejected: { en: "rejected", fr: "rejeté" },
  lapsed: { en: "lapsed, its words have gone", fr: "caduc, ses mots ont disparu" },
  gone: { en: "no longer there", fr: "n’est plus là" },
};

const DID = {
  accepted: { en: "The acceptance is taken back", fr: "L’acceptation est annulée" },
  rejected: { en: "The rejection is taken back", fr: "Le rejet est annulé" },
  edited: { en: "The correction is taken back", fr: "La correction est annulée" },
} as const;

/** Who drafted an item, or what became of it, by whom and when. */
export function stateLine({ entry, state }: Item, language: Language): string {
  const { review } = entry.fact;
  if (state === "draft")
    return `${{ en: "drafted by", fr: "proposé par" }[language]} ${"rule" in review ? review.rule : ""}`;
  return `${STATE[state][language]}${"by" in review ? `, ${review.by}, ${review.on}` : ""}`;
}

/** A notice as a sentence. */
export function noticeLine(notice: Notice, language: Language): string {
  switch (notice.kind) {
    case "undone":
      return DID[notice.did][language];
    case "refused":
      return refusedLine(notice.reason, language);
    case "failed":
      return {
        en: `Cannot save, and nothing was changed: ${notice.message}`,
        fr: `Enregistrement impossible, rien n’a changé${NBSP}: ${notice.message}`,
      }[language];
    default:
      return NOTICE[notice.kind][language];
  }
}

const NOTICE: Readonly<Record<Exclude<Notice["kind"], "undone" | "refused" | "failed">, Said>> = {
  "nothing to undo": { en: "There is nothing to take back", fr: "Il n’y a rien à annuler" },
  edited: {
    en: "Corrected and saved; it is still a draft",
    fr: "Corrigé et enregistré\u00a0; c’est encore un brouillon",
  },
  unchanged: { en: "Nothing was changed", fr: "Rien n’a changé" },
  "accepted stays": {
    en: "An accepted fact stays as it is: u takes your last step back",
    fr: "Un fait accepté reste tel quel\u00a0: u annule votre dernier geste",
  },
  "changed by another": {
    en: "Somebody else has changed this one meanwhile: this is theirs, yours was not saved",
    fr: "Quelqu’un d’autre l’a changé entre-temps\u00a0: voici sa version, la vôtre n’est pas enregistrée",
  },
  "changed by yourself": {
    en: "You have changed this one since that page was shown: this is how it stands, nothing was saved now",
    fr: "Vous l’avez changé depuis l’affichage de cette page\u00a0: voici où il en est, rien n’est enregistré cette fois",
  },
  "taken away": {
    en: "Somebody else has taken this one away meanwhile",
    fr: "Quelqu’un d’autre l’a retiré entre-temps",
  },
  "article changed": {
    en: "The article has changed meanwhile, nothing was saved: leave this, then run onrecord check",
    fr: "L’article a changé entre-temps, rien n’est enregistré\u00a0: laissez-le, puis lancez onrecord check",
  },
};

/** Why something is not taken, as a sentence. */
export function refusedLine(refused: Refused, language: Language): string {
  switch (refused.kind) {
    case "outside":
      return {
        en: `${capital(PART[refused.part].en)} would stand outside the evidence: mark more`,
        fr: `La preuve ne contiendrait plus ${PART[refused.part].fr}${NBSP}: marquez davantage`,
      }[language];
    case "together":
      return {
        en: `${capital(PART[refused.part].en)} and ${PART[refused.other].en} cannot share a letter`,
        fr: `${capital(PART[refused.part].fr)} et ${PART[refused.other].fr} ne peuvent se chevaucher`,
      }[language];
    case "no date":
      return {
        en: `“${refused.value}” is no date: write 2019, 2019-10, 2019-10-05, P2D (? on the draft tells more)`,
        fr: `«${NBSP}${refused.value}${NBSP}» n’est pas une date${NBSP}: écrivez 2019, 2019-10, 2019-10-05, P2D (? sur le brouillon en dit plus)`,
      }[language];
    case "contradicted":
      return {
        en: `The words say another date: “${refused.words}”. Mark other words (s), or reject the draft`,
        fr: `Les mots disent une autre date${NBSP}: «${NBSP}${refused.words}${NBSP}». Marquez d’autres mots (s) ou rejetez le brouillon`,
      }[language];
    case "other":
      return {
        en: `The draft would not stand so: ${refused.message}`,
        fr: `Le brouillon ne tiendrait plus${NBSP}: ${refused.message}`,
      }[language];
    default:
      return REFUSED[refused.kind][language];
  }
}

const REFUSED: Readonly<
  Record<Exclude<Refused["kind"], "outside" | "together" | "no date" | "contradicted" | "other">, Said>
> = {
  "no letters": { en: "Mark at least one letter or digit", fr: "Marquez au moins une lettre ou un chiffre" },
  empty: { en: "Write something", fr: "Écrivez quelque chose" },
  "has none": { en: "This draft has nothing of the kind", fr: "Ce brouillon n’a rien de tel" },
  "no figure": {
    en: "Write a number in digits, then what is counted: 40 boats, 3.5 %, - users where there is no number",
    fr: "Écrivez un nombre en chiffres, puis ce qui est compté\u00a0: 40 bateaux, 3.5\u00a0%, - usagers sans nombre",
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const s = (count: number): string => (count > 1 ? "s" : "");

/** `draft 3 of 41 · 2 accepted · 1 rejected · a1`. */
export const headerLine = (
  {
    at,
    all,
    accepted,
    rejected,
    article,
  }: Readonly<Record<"at" | "all" | "accepted" | "rejected", number>> & {
    readonly article: string;
  },
  language: Language,
): string =>
  ({
    en: `draft ${at} of ${all} · ${accepted} accepted · ${rejected} rejected · ${article}`,
    fr: `brouillon ${at} sur ${all} · ${accepted} accepté${s(accepted)} · ${rejected} rejeté${s(rejected)} · ${article}`,
  })[language];

/** At the end of the drafts. */
export const endLine = (left: number, language: Language): string =>
  left === 0
    ? { en: "Every draft has its verdict", fr: "Chaque brouillon a son verdict" }[language]
    : {
        en: `That was the last one; ${left} draft${s(left)} passed over: n begins with them`,
        fr: `C’était le dernier${NBSP}; ${left} brouillon${s(left)} passé${s(left)}${NBSP}: n y revient`,
      }[language];

/** A figure in words: `about 1,400 users`. */
export function countLine({ value, to, unit, mod }: TypedFigure, language: Language): string {
  const digits = (number: number) => NUMBERS[language].format(number);
  const ends = value === null ? [NO_NUMBER[language]] : [digits(value), ...(to === null ? [] : [digits(to)])];
  return `${mod === null ? "" : `${MODIFIED[mod][language]} `}${ends.join(" – ")} ${unit}`;
}

// To make a format costs a hundred times as much as to use it.
const format = (locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
const NUMBERS = { en: format("en-GB"), fr: format("fr") } as const;

const NO_NUMBER: Said = { en: "(no number)", fr: "(sans nombre)" };

const MODIFIED: Readonly<Record<NonNullable<TypedFigure["mod"]>, Said>> = {
  BEFORE: { en: "before", fr: "avant" },
  AFTER: { en: "after", fr: "après" },
  ON_OR_BEFORE: { en: "until", fr: "jusqu’à" },
  ON_OR_AFTER: { en: "since", fr: "depuis" },
  LESS_THAN: { en: "less than", fr: "moins de" },
  MORE_THAN: { en: "more than", fr: "plus de" },
  EQUAL_OR_LESS: { en: "at most", fr: "au plus" },
  EQUAL_OR_MORE: { en: "at least", fr: "au moins" },
  START: { en: "early", fr: "début" },
  MID: { en: "mid", fr: "milieu" },
  END: { en: "late", fr: "fin" },
  APPROX: { en: "about", fr: "environ" },
};
