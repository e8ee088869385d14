/** What the review desk says in a browser alone, in French and English. */
import { type Language, NBSP, type Said } from "../../../src/index.ts";

export const DESK = {
  review: { en: "Review", fr: "Relecture" },
  login: { en: "Log in to review", fr: "Se connecter pour relire" },
  why: {
    en: "Drafts are accepted or rejected here, and written to the record under your name.",
    fr: "Ici, les brouillons sont acceptés ou rejetés, et inscrits au dossier sous votre nom.",
  },
  name: { en: "Your name", fr: "Votre nom" },
  nameWhy: { en: "It stands with each verdict.", fr: "Il figure avec chaque verdict." },
  password: { en: "The desk’s password", fr: "Le mot de passe de la relecture" },
  enter: { en: "Log in", fr: "Se connecter" },
  leave: { en: "Log out", fr: "Se déconnecter" },
  dossiers: { en: "Dossiers", fr: "Dossiers" },
  begin: { en: "Begin with the first draft", fr: "Commencer par le premier brouillon" },
  article: { en: "Article", fr: "Article" },
  read: { en: "Open the article", fr: "Ouvrir l’article" },
  text: { en: "The article as kept", fr: "L’article tel que conservé" },
  words: { en: "The words", fr: "Les mots" },
  told: { en: "What is told of them", fr: "Ce qui en est dit" },
  correct: { en: "Correct it", fr: "Corriger" },
  verdict: { en: "Verdict", fr: "Verdict" },
  accept: { en: "Accept", fr: "Accepter" },
  reject: { en: "Reject", fr: "Rejeter" },
  undo: { en: "Undo", fr: "Annuler" },
  next: { en: "Next", fr: "Suivant" },
  back: { en: "Back", fr: "Retour" },
  all: { en: "All drafts", fr: "Tous les brouillons" },
  span: { en: "Other words", fr: "D’autres mots" },
  speaker: { en: "Who says it", fr: "Qui parle" },
  date: { en: "The date", fr: "La date" },
  figure: { en: "The figure", fr: "Le chiffre" },
  whole: { en: "the excerpt: whole sentences", fr: "l’extrait, en phrases entières" },
  toWords: { en: "Go to them", fr: "Y aller" },
  part: { en: "Which words", fr: "Quels mots" },
  select: {
    en: "Select the words in the article; or move the ends with the buttons or the keys.",
    fr: `Sélectionnez les mots dans l’article${NBSP}; ou déplacez les bouts avec les boutons ou les touches.`,
  },
  selectSpeaker: {
    en: "The words for them stand as before, unless you select others in the article.",
    fr: "Les mots qui désignent qui parle restent les mêmes, sauf si vous en sélectionnez d’autres dans l’article.",
  },
  needsScript: {
    en: "Other words are selected with JavaScript, which is off here. onrecord review in a terminal does it too.",
    fr: "Sélectionner d’autres mots demande JavaScript, désactivé ici. onrecord review le fait aussi, dans un terminal.",
  },
  marked: { en: "Marked now", fr: "Marqué à présent" },
  stage: {
    en: "Move the ends of the marked words by keys",
    fr: "Déplacer aux touches les bouts des mots marqués",
  },
  startLeft: { en: "start back by a word", fr: "début, un mot plus tôt" },
  startRight: { en: "start on by a word", fr: "début, un mot plus tard" },
  endLeft: { en: "end back by a word", fr: "fin, un mot plus tôt" },
  endRight: { en: "end on by a word", fr: "fin, un mot plus tard" },
  start: { en: "start", fr: "début" },
  end: { en: "end", fr: "fin" },
  endWord: { en: "The end moves, by words", fr: "La fin bouge, mot à mot" },
  endLetter: { en: "The end moves, by letters", fr: "La fin bouge, lettre à lettre" },
  startWord: { en: "The start moves, by words", fr: "Le début bouge, mot à mot" },
  startLetter: { en: "The start moves, by letters", fr: "Le début bouge, lettre à lettre" },
  take: { en: "Take", fr: "Prendre" },
  giveUp: { en: "Give up", fr: "Abandonner" },
  dateHow: {
    en: "2019, 2019-10, 2019-10-05, 2019-W42, P2D, 2019-01-02/2019-11-24; then APPROX, BEFORE, AFTER …",
    fr: `2019, 2019-10, 2019-10-05, 2019-W42, P2D, 2019-01-02/2019-11-24${NBSP}; puis APPROX (environ), BEFORE (avant), AFTER (après) …`,
  },
  figureHow: {
    en: "40 boats APPROX; 3..5 million tonnes; - users (no number)",
    fr: `40 bateaux APPROX${NBSP}; 3..5 millions de tonnes${NBSP}; - usagers (sans nombre)`,
  },
  keysOn: { en: "Single-letter keys", fr: "Touches d’une lettre" },
  help: { en: "Keys", fr: "Touches" },
  close: { en: "Close", fr: "Fermer" },
  inSpan: { en: "While words are marked", fr: "Pendant le marquage" },
} as const satisfies Readonly<Record<string, Said>>;

/** What a draft of a kind is corrected by besides its words. */
export type Typed = "speaker" | "date" | "figure";

const s = (count: number): string => (count > 1 ? "s" : "");

export const draftCount = (count: number, language: Language): string =>
  count === 0
    ? { en: "no draft", fr: "aucun brouillon" }[language]
    : { en: `${count} draft${s(count)}`, fr: `${count} brouillon${s(count)}` }[language];

export const loggedAs = (name: string, language: Language): string =>
  ({ en: `Logged in as ${name}`, fr: `Relecture au nom de ${name}` })[language];

/** How far the sitting is: `3 left of 41 · 2 accepted · 1 rejected`. */
export const tallyLine = (
  { all, accepted, rejected, left }: Readonly<Record<"all" | "accepted" | "rejected" | "left", number>>,
  language: Language,
): string =>
  ({
    en: `${left} left of ${all} · ${accepted} accepted · ${rejected} rejected`,
    fr: `${left} à relire sur ${all} · ${accepted} accepté${s(accepted)} · ${rejected} rejeté${s(rejected)}`,
  })[language];

export const placeInSitting = (at: number, all: number, language: Language): string =>
  ({ en: `draft ${at} of ${all}`, fr: `brouillon ${at} sur ${all}` })[language];

/** After a verdict, on the page that comes next. */
export const verdictGiven = (state: "accepted" | "rejected", words: string, language: Language): string =>
  ({
    en: `${{ accepted: "Accepted", rejected: "Rejected" }[state]}: ${words}`,
    fr: `${{ accepted: "Accepté", rejected: "Rejeté" }[state]}${NBSP}: ${words}`,
  })[language];

/** What a login page says of a login that was not. */
/** To whoever sent something after the process was started anew, or after twelve hours. */
export const LOST = {
  en: "You are no longer logged in, and what you sent was not saved. Log in, and do it again",
  fr: `Vous n’êtes plus connecté, et votre envoi n’est pas enregistré. Connectez-vous, puis recommencez`,
} as const;

export const REFUSED_LOGIN = {
  password: {
    en: "This is not the password. Nothing was opened; type it again.",
    fr: "Ce n’est pas le mot de passe. Rien n’est ouvert, saisissez-le à nouveau.",
  },
  name: {
    en: "Write your name, in 80 characters at most.",
    fr: "Écrivez votre nom, en 80 caractères au plus.",
  },
} as const satisfies Readonly<Record<string, Said>>;

/** How long to wait after too many logins. */
export const waitLine = (seconds: number, language: Language): string =>
  ({
    en: `Too many tries. Wait ${seconds} second${s(seconds)}, then try again.`,
    fr: `Trop d’essais. Attendez ${seconds} seconde${s(seconds)}, puis réessayez.`,
  })[language];

/** Pages that are none: what is wrong, then what to do. */
export const DESK_PROBLEMS = {
  missing: {
    title: { en: "Not found", fr: "Introuvable" },
    text: {
      en: "There is no such page at the desk. Begin at the dossiers.",
      fr: "Cette page n’existe pas à la relecture. Partez des dossiers.",
    },
  },
  noDraft: {
    title: { en: "No draft", fr: "Pas un brouillon" },
    text: {
      en: "This is no draft, or not any more: it may have its verdict, or have been taken away. Nothing was saved. Go on from the dossier.",
      fr: `Ce n’est pas un brouillon, ou plus${NBSP}: il a peut-être son verdict, ou a été retiré. Rien n’a été enregistré. Reprenez depuis le dossier.`,
    },
  },
  form: {
    title: { en: "An old page", fr: "Une page ancienne" },
    text: {
      en: "This page was made for another login, or cannot be read. Nothing was saved. Open the draft again and repeat it.",
      fr: "Cette page vient d’une autre connexion, ou est illisible. Rien n’a été enregistré. Rouvrez le brouillon et recommencez.",
    },
  },
  elsewhere: {
    title: { en: "Sent from elsewhere", fr: "Envoyé d’ailleurs" },
    text: {
      en: "This came from another site, and nothing was saved. Use the desk’s own pages.",
      fr: "Cela vient d’un autre site, et rien n’a été enregistré. Passez par les pages de la relecture.",
    },
  },
  large: {
    title: { en: "Too much", fr: "Trop" },
    text: {
      en: "More was sent than any correction needs, and nothing was saved. Write less.",
      fr: "L’envoi dépasse ce qu’une correction demande, et rien n’a été enregistré. Écrivez moins.",
    },
  },
  proxy: {
    title: { en: "No name", fr: "Pas de nom" },
    text: {
      en: "The proxy before this desk has told no name for you. Log in there, then come back; or ask whoever runs it.",
      fr: `Le serveur mandataire n’a transmis aucun nom. Connectez-vous auprès de lui, puis revenez${NBSP}; ou demandez à qui l’exploite.`,
    },
  },
} as const satisfies Readonly<Record<string, { readonly title: Said; readonly text: Said }>>;
