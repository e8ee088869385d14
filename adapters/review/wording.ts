/** What the review desk says, in French and English. */
import type { Item, Language, Notice, Part } from "../../src/index.ts";
import type { Refused, Typing } from "./view.ts";

type Said = Readonly<Record<Language, string>>;

const NBSP = "\u00a0"; // between a key and its word, so that no line breaks there

/** A key and what it does. */
export type KeyWord = readonly [key: string, word: Said];

/** What stands on the keys of a French keyboard. */
const FRENCH_KEYS: Readonly<Record<string, string>> = {
  "Shift←→": "Maj←→",
  Enter: "Entrée",
  Esc: "Échap",
};

const KEYS = {
  accept: ["a", { en: "accept", fr: "accepter" }],
  reject: ["r", { en: "reject", fr: "rejeter" }],
  span: ["s", { en: "span", fr: "passage" }],
  speaker: ["p", { en: "speaker", fr: "qui parle" }],
  date: ["d", { en: "date", fr: "date" }],
  figure: ["f", { en: "figure", fr: "chiffre" }],
  next: ["n", { en: "next", fr: "suivant" }],
  back: ["b", { en: "back", fr: "retour" }],
  undo: ["u", { en: "undo", fr: "annuler" }],
  quit: ["q", { en: "quit", fr: "quitter" }],
  help: ["?", { en: "help", fr: "aide" }],
} as const satisfies Readonly<Record<string, KeyWord>>;

/** The keys of the span editor. */
export const SPAN_KEYS: readonly KeyWord[] = [
  ["←→", { en: "move it", fr: "déplacer" }],
  ["Shift←→", { en: "the other end", fr: "l’autre bout" }],
  ["s", { en: "start or end", fr: "début ou fin" }],
  ["l", { en: "letters or words", fr: "lettres ou mots" }],
  ["Tab", { en: "next part", fr: "partie suivante" }],
  ["Enter", { en: "take", fr: "prendre" }],
  ["Esc", { en: "give up", fr: "abandonner" }],
];

/** The keys of a line that is typed. */
export const LINE_KEYS: readonly KeyWord[] = [
  ["Enter", { en: "take", fr: "prendre" }],
  ["Esc", { en: "give up", fr: "abandonner" }],
];

/** `a accept · r reject`. */
export const legend = (keys: readonly KeyWord[], language: Language): string =>
  keys
    .map(([key, word]) => {
      const name = language === "fr" ? (FRENCH_KEYS[key] ?? key) : key;
      return `${name}${NBSP}${word[language].replaceAll(" ", NBSP)}`;
    })
    .join(" · ");

export const HELP: readonly (readonly [keys: string, does: Said])[] = [
  [
    "a",
    {
      en: "accept: the words and everything told of them are as in the article",
      fr: "accepter\u00a0: les mots et ce qui en est dit sont conformes à l’article",
    },
  ],
  ["r", { en: "reject: this is no fact", fr: "rejeter\u00a0: ce n’est pas un fait" }],
  [
    "s",
    {
      en: "span: mark other words of the article; what grows out of its evidence takes the evidence along",
      fr: "passage\u00a0: marquer d’autres mots de l’article\u00a0; la preuve s’étend avec ce qui en sort",
    },
  ],
  [
    "p",
    {
      en: "speaker: who says it, then the words for them",
      fr: "qui parle\u00a0: le nom, puis les mots de l’article",
    },
  ],
  [
    "d",
    {
      en: "date: 2019, 2019-10, 2019-10-05, 2019-W42, 2019-Q3, 2019-SU, P2D, 2019-01-02/2019-11-24; then BEFORE, AFTER, START, MID, END, APPROX …",
      fr: "date\u00a0: 2019, 2019-10, 2019-10-05, 2019-W42, 2019-Q3, 2019-SU, P2D, 2019-01-02/2019-11-24\u00a0; puis BEFORE (avant), AFTER (après), START (début), MID, END (fin), APPROX (environ) …",
    },
  ],
  [
    "f",
    {
      en: "figure: 40 boats APPROX; 3..5 million tonnes; 3.5 %; - users (no number); then APPROX, MORE_THAN, LESS_THAN …",
      fr: "chiffre\u00a0: 40 bateaux APPROX\u00a0; 3.5\u00a0%\u00a0; - usagers (sans nombre)\u00a0; puis APPROX (environ), MORE_THAN (plus de), LESS_THAN (moins de) …",
    },
  ],
  [
    "n →",
    { en: "next draft, this one stays a draft", fr: "brouillon suivant\u00a0; celui-ci reste un brouillon" },
  ],
  ["b ←", { en: "back to the one before", fr: "retour au précédent" }],
  [
    "m",
    {
      en: "more: all that is told of the draft, and its article",
      fr: "montrer tout ce qui est dit du brouillon, et son article",
    },
  ],
  [
    "u",
    {
      en: "undo the last verdict or correction, then the one before it",
      fr: "annuler le dernier verdict ou la dernière correction, puis celle d’avant",
    },
  ],
  ["q", { en: "quit: everything is saved already", fr: "quitter\u00a0: tout est déjà enregistré" }],
];

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
  "taken away": {
    en: "Somebody else has taken this one away meanwhile",
    fr: "Quelqu’un d’autre l’a retiré entre-temps",
  },
  "article changed": {
    en: "The article has changed meanwhile, nothing was saved: quit, then run onrecord check",
    fr: "L’article a changé entre-temps, rien n’est enregistré\u00a0: quittez, puis lancez onrecord check",
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
  Record<Exclude<Refused["kind"], "outside" | "together" | "no date" | "other">, Said>
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

export const ASKS: Readonly<Record<Typing["asks"], Said>> = {
  reviewer: {
    en: "Who reviews? The name stands with each verdict",
    fr: "Qui relit\u00a0? Le nom figure avec chaque verdict",
  },
  speaker: { en: "Who says it", fr: "Qui parle" },
  date: { en: "The date", fr: "La date" },
  figure: { en: "The figure", fr: "Le chiffre" },
};

export const words = {
  rule: { en: "drafted by", fr: "proposé par" },
  said: { en: "Said", fr: "Propos" },
  value: { en: "Counted", fr: "Compté" },
  gloss: { en: "Gloss, not a quotation", fr: "Glose, pas une citation" },
  keywords: { en: "Also found by", fr: "Trouvé aussi par" },
  speaker: { en: "Now the words for them", fr: "Maintenant les mots de l’article" },
  moving: {
    end: { en: "the end moves", fr: "la fin bouge" },
    start: { en: "the start moves", fr: "le début bouge" },
  },
  steps: {
    word: { en: "by words", fr: "mot à mot" },
    letter: { en: "by letters", fr: "lettre à lettre" },
  },
  elsewhere: { en: "no certain days", fr: "pas de jours certains" },
  anyKey: { en: "Any key goes back to the draft", fr: "Une touche revient au brouillon" },
} as const;

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

/** How many lines of the paragraph there is no room for. */
export const hiddenLine = (count: number, language: Language): string =>
  ({ en: `… ${count} more line${s(count)}`, fr: `… encore ${count} ligne${s(count)}` })[language];

/** At the end of the drafts. */
export const endLine = (left: number, language: Language): string =>
  left === 0
    ? { en: "Every draft has its verdict", fr: "Chaque brouillon a son verdict" }[language]
    : {
        en: `That was the last one; ${left} draft${s(left)} passed over: n begins with them`,
        fr: `C’était le dernier${NBSP}; ${left} brouillon${s(left)} passé${s(left)}${NBSP}: n y revient`,
      }[language];

/** What was done and what is left, when the desk is left. */
export const summaryLine = (
  done: Readonly<Record<"accepted" | "rejected" | "edited", number>>,
  left: number,
  dossier: string,
  language: Language,
): string => {
  const { accepted, rejected, edited } = done;
  return {
    en: `Saved: ${accepted} accepted, ${rejected} rejected, ${edited} corrected. ${left} draft${s(left)} left in ${dossier}. Prove the record: onrecord check`,
    fr: `Enregistré${NBSP}: ${accepted} accepté${s(accepted)}, ${rejected} rejeté${s(rejected)}, ${edited} corrigé${s(edited)}. Reste${NBSP}: ${left} brouillon${s(left)} dans ${dossier}. Pour éprouver le dossier${NBSP}: onrecord check`,
  }[language];
};

/** Where there is nothing to review. */
export const noDrafts = (dossier: string, language: Language): string =>
  ({ en: `There is no draft in ${dossier}`, fr: `Il n’y a pas de brouillon dans ${dossier}` })[language];

/** Where the desk cannot be drawn. */
export const noTerminal: Said = {
  en: "The review needs a terminal. onrecord review --list prints the drafts",
  fr: "La relecture demande un terminal. onrecord review --list liste les brouillons",
};

/** Where the reviewer's name would make the fact file one that is refused. */
export const oddName: Said = {
  en: "The reviewer's name has a control character in it: write it with letters",
  fr: "Le nom de qui relit contient un caractère de contrôle\u00a0: écrivez-le en lettres",
};

/** The keys that do something on a draft of a kind. */
export function keysOf(kind: Item["entry"]["fact"]["kind"] | null): readonly KeyWord[] {
  const { accept, reject, span, speaker, date, figure, next, back, undo, quit, help } = KEYS;
  if (kind === null) return [next, back, undo, quit, help];
  const own = { quotation: [speaker], occurrence: [date], figure: [figure], entity: [] }[kind];
  return [accept, reject, span, ...own, next, back, undo, quit, help];
}
