/** What the chat platforms say besides an answer, in French and English. */
import { NBSP, type Said } from "../answer/typography.ts";

/** The labels of the buttons; at most 75 letters on Slack. */
export const LABELS = {
  previous: { en: "‹ Previous", fr: "‹ Précédent" },
  next: { en: "Next ›", fr: "Suivant ›" },
  share: { en: "Share in channel", fr: "Partager dans le canal" },
  context: { en: "Context", fr: "Contexte" },
  cite: { en: "Copy citation", fr: "Copier la référence" },
  miss: { en: "Not what I asked", fr: "Pas ma question" },
} as const satisfies Readonly<Record<string, Said>>;

/** Sentences that stand alone or at the head of a message. */
export const SENTENCES = {
  context: { en: "In its article", fr: "Dans son article" },
  cite: { en: "Citation to copy", fr: "Référence à copier" },
  miss: { en: "Ask the same otherwise", fr: "Posez la question autrement" },
  changed: {
    en: "The record has changed since then. It now says:",
    fr: `Le dossier a changé depuis. Il dit maintenant${NBSP}:`,
  },
  gone: {
    en: "This is no longer on the record, or not open here. Ask again",
    fr: "Ce n’est plus au dossier, ou pas ouvert ici. Posez la question à nouveau",
  },
  unreadable: {
    en: "This button is of another version of onrecord. Ask again",
    fr: "Ce bouton est d’une autre version d’onrecord. Posez la question à nouveau",
  },
  fault: {
    en: "onrecord has a fault and could not answer this; it is logged. Ask again later",
    fr: "onrecord a une panne et n’a pu répondre, elle est au journal. Réessayez plus tard",
  },
  tooLarge: {
    en: "The particulars of this source are too long for this platform. Ask in the terminal, or open the reader",
    fr: "Les précisions de cette source sont trop longues pour cette plateforme. Demandez au terminal ou ouvrez le lecteur",
  },
  dossiers: {
    en: "More than one dossier may answer this. Begin with its name",
    fr: `Plus d’un dossier peut y répondre. Commencez par son nom`,
  },
} as const satisfies Readonly<Record<string, Said>>;

/** What may be done where the answer was not what was asked. */
export const OTHERWISE: readonly Said[] = [
  {
    en: "The record holds only what its articles say. Name who, what and when as they would",
    fr: "Le dossier ne contient que ce que disent ses articles. Nommez qui, quoi et quand comme ils le feraient",
  },
  {
    en: "Or ask the same words as another command:",
    fr: `Ou posez les mêmes mots avec une autre commande${NBSP}:`,
  },
];

export const NOTES = {
  before: { en: "Before", fr: "Avant" },
  after: { en: "After", fr: "Après" },
  excerpt: { en: "The excerpt", fr: "L’extrait" },
  question: { en: "Question", fr: "Question" },
  link: { en: "Read it in the article", fr: "Lire dans l’article" },
  reader: { en: "See it in the record", fr: "Voir au dossier" },
} as const satisfies Readonly<Record<string, Said>>;

/** To whoever asks, or whose channel asks, more than is fair. */
export const REFUSED = {
  user: (seconds: number): Said => ({
    en: `That was a lot in a short time. Ask again in ${seconds} s`,
    fr: `Cela fait beaucoup en peu de temps. Redemandez dans ${seconds}${NBSP}s`,
  }),
  channel: (seconds: number): Said => ({
    en: `Much is being asked in this channel. Ask again in ${seconds} s, or in a direct message`,
    fr: `On demande beaucoup dans ce canal. Redemandez dans ${seconds}${NBSP}s, ou en message direct`,
  }),
} as const;

/** At the head of a message whose words were corrected after it was posted, and under it. */
export const CORRECTION = {
  corrected: (on: string): Said => ({ en: `Corrected on ${on}`, fr: `Corrigé le ${on}` }),
  withdrawn: (on: string): Said => ({ en: `Withdrawn on ${on}`, fr: `Retiré le ${on}` }),
  reason: { en: "Reason", fr: "Motif" },
  replaces: (posted: string): Said => ({
    en: `This takes the place of what was posted here on ${posted}`,
    fr: `Ceci remplace ce qui a été publié ici le ${posted}`,
  }),
  gone: (posted: string): Said => ({
    en: `What was posted here on ${posted} is no longer on the record. Do not use it`,
    fr: `Ce qui a été publié ici le ${posted} n’est plus au dossier. Ne l’utilisez pas`,
  }),
  from: { en: "It was of", fr: "C’était" },
} as const;

/** `2 of 5`, and which part of a long excerpt. */
export function countLine(place: { page: number; pages: number; part: number; parts: number }): Said | null {
  const { page, pages, part, parts } = place;
  const pagesTold =
    pages > 1 ? { en: `Excerpt ${page} of ${pages}`, fr: `Extrait ${page} sur ${pages}` } : null;
  const partsTold = parts > 1 ? { en: `part ${part}/${parts}`, fr: `partie ${part}/${parts}` } : null;
  if (pagesTold && partsTold)
    return { en: `${pagesTold.en}, ${partsTold.en}`, fr: `${pagesTold.fr}, ${partsTold.fr}` };
  return pagesTold ?? partsTold;
}
