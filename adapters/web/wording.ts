/** What the reader's pages say besides what the record tells, in French and English. */
import { NBSP, type News, type Said } from "../../src/index.ts";

const s = (count: number): string => (count > 1 ? "s" : "");

export const SAYS = {
  itself: { en: "English", fr: "Français" },
  skip: { en: "To the text", fr: "Aller au texte" },
  trail: { en: "You are here", fr: "Vous êtes ici" },
  ways: { en: "Language and review", fr: "Langue et relecture" },
  desk: { en: "Review", fr: "Relecture" },
  ask: { en: "Ask the record", fr: "Demander au dossier" },
  example: { en: "who said …, when …, how many …", fr: "qui a dit …, quand …, combien …" },
  go: { en: "Ask", fr: "Demander" },
  promise: {
    en: "Exact words of the articles, with their source. Where the record is silent, it says so.",
    fr: "Les mots exacts des articles, avec leur source. Là où le dossier se tait, il le dit.",
  },
  dossiers: { en: "Dossiers", fr: "Dossiers" },
  noDossier: { en: "No dossier is open here.", fr: "Aucun dossier n’est ouvert ici." },
  logIn: { en: "Log in", fr: "Se connecter" },
  see: { en: "See it in the article", fr: "Voir dans l’article" },
  articles: { en: "Articles", fr: "Articles" },
  people: { en: "Who and what is named", fr: "Qui et quoi est nommé" },
  figures: { en: "Figures", fr: "Chiffres" },
  timeline: { en: "Timeline", fr: "Chronologie" },
  feed: { en: "News of this dossier (Atom)", fr: "Nouveautés du dossier (Atom)" },
  data: { en: "This page as data (JSON)", fr: "Cette page en données (JSON)" },
  facts: { en: "Facts of this article", fr: "Faits de cet article" },
  allFacts: { en: "All facts", fr: "Tous les faits" },
  noFacts: {
    en: "No fact of this article has been accepted yet.",
    fr: "Aucun fait de cet article n’est encore accepté.",
  },
  choose: {
    en: "Choose a fact: its excerpt is marked in the article.",
    fr: `Choisissez un fait${NBSP}: son extrait est marqué dans l’article.`,
  },
  glosses: {
    en: "They are told by glosses, which are no quotations.",
    fr: "Ils sont dits par des gloses, qui ne sont pas des citations.",
  },
  kept: { en: "under embargo", fr: "sous embargo" },
  previous: { en: "‹ Previous", fr: "‹ Précédent" },
  next: { en: "Next ›", fr: "Suivant ›" },
  cite: { en: "Cite", fr: "Citer" },
  copied: { en: "Copied:", fr: `Copié${NBSP}:` },
  text: { en: "About this text", fr: "À propos de ce texte" },
  publisher: { en: "Publisher", fr: "Éditeur" },
  author: { en: "Author", fr: "Auteur" },
  published: { en: "Published", fr: "Publication" },
  basis: { en: "How the date is known", fr: "D’où vient la date" },
  original: { en: "Original", fr: "Original" },
  noOriginal: {
    en: "No address of the original is known.",
    fr: "Aucune adresse de l’original n’est connue.",
  },
  provenance: { en: "Where the text is from", fr: "D’où vient le texte" },
  rights: { en: "Rights", fr: "Droits" },
  hash: { en: "SHA-256 of the text", fr: "SHA-256 du texte" },
  letters: { en: "Length", fr: "Longueur" },
  question: { en: "Question", fr: "Question" },
  canAsk: { en: "What can be asked", fr: "Ce qu’on peut demander" },
  look: { en: "Its timeline, articles and names", fr: "Sa chronologie, ses articles et ses noms" },
  reasons: { en: "Why in this order", fr: "Pourquoi cet ordre" },
  noReasons: { en: "Without the reasons", fr: "Sans les raisons" },
  contested: { en: "denied elsewhere", fr: "démenti ailleurs" },
  unread: { en: "not reviewed", fr: "non relu" },
  reason: { en: "Reason", fr: "Motif" },
  gone: {
    en: "This is no longer on the record. Do not use what it said.",
    fr: "Ce n’est plus au dossier. N’utilisez pas ce qui y était dit.",
  },
} as const satisfies Readonly<Record<string, Said>>;

/** How the article holds what is shown, where there is no room for the whole sentence that its card has. */
export const HELD = {
  attributed: { en: "attributed", fr: "attribué" },
  alleged: { en: "alleged", fr: "allégué" },
  denied: { en: "a denial", fr: "un démenti" },
} as const satisfies Readonly<Record<string, Said>>;

export const count = {
  place: (n: number, of: number): Said => ({ en: `fact ${n} of ${of}`, fr: `fait ${n} sur ${of}` }),
  articles: (n: number): Said => ({ en: `${n} article${s(n)}`, fr: `${n} article${s(n)}` }),
  facts: (n: number): Said => ({ en: `${n} fact${s(n)}`, fr: `${n} fait${s(n)}` }),
  quotations: (n: number): Said => ({ en: `${n} quotation${s(n)}`, fr: `${n} citation${s(n)}` }),
  characters: (n: number): Said => ({
    en: `${n.toLocaleString("en")} characters`,
    fr: `${n.toLocaleString("fr")} caractères`,
  }),
  page: (n: number, of: number): Said => ({ en: `Page ${n} of ${of}`, fr: `Page ${n} sur ${of}` }),
} as const;

/** What a piece of news is, before its words. */
export const NEWS: Readonly<Record<News["what"], Said>> = {
  accepted: { en: "On the record", fr: "Au dossier" },
  corrected: { en: "Corrected", fr: "Corrigé" },
  withdrawn: { en: "Withdrawn", fr: "Retiré" },
};

/** Pages that are none: what is wrong, then what to do. */
export const PROBLEMS = {
  missing: {
    title: { en: "Not found", fr: "Introuvable" },
    text: {
      en: "There is no such page here, or not for everybody. Begin at the dossiers.",
      fr: "Cette page n’existe pas ici, ou pas pour tout le monde. Partez des dossiers.",
    },
  },
  host: {
    title: { en: "Another address", fr: "Autre adresse" },
    text: {
      en: "This reader is not open under this address. Whoever runs it sets ONRECORD_URL to the address that people use.",
      fr: "Ce lecteur n’est pas ouvert à cette adresse. Qui l’exploite met dans ONRECORD_URL l’adresse utilisée.",
    },
  },
  fault: {
    title: { en: "A fault", fr: "Une panne" },
    text: {
      en: "onrecord has a fault and could not make this page; it is logged. Try again later.",
      fr: "onrecord a une panne et n’a pu faire cette page, elle est au journal. Réessayez plus tard.",
    },
  },
} as const satisfies Readonly<Record<string, { readonly title: Said; readonly text: Said }>>;
