/** What the timeline says besides what the record tells, in French and English. */
import { type Language, NBSP, type Said } from "../../src/index.ts";

const NUMERAL = { en: new Intl.NumberFormat("en-GB"), fr: new Intl.NumberFormat("fr-CA") } as const;
const numeral = (count: number, language: Language): string => NUMERAL[language].format(count);

const SENTENCES = {
  none: {
    en: "The record dates nothing in this dossier.",
    fr: "Le dossier ne date rien.",
  },
  zoom: { en: "Zoom", fr: "Zoom" },
  region: {
    en: "The timeline as a picture: arrow keys move along it, plus and minus zoom. The list below tells the same",
    fr: `La chronologie en image${NBSP}: les flèches la parcourent, plus et moins l’agrandissent et la réduisent. La liste qui suit dit la même chose`,
  },
  undated: { en: "Without a certain day", fr: "Sans jour certain" },
  day: { en: "a day", fr: "un jour" },
  within: {
    en: "some time between these ends: no day is given",
    fr: `à un moment entre ces bornes${NBSP}: aucun jour n’est donné`,
  },
  bar: {
    en: "all the time from end to end",
    fr: "toute la durée, d’un bout à l’autre",
  },
  open: {
    en: "before or after a date: how long is not known",
    fr: `avant ou après une date${NBSP}: jusqu’où, on l’ignore`,
  },
  inferred: {
    en: "hollow or dashed: worked out from a publication date that is itself inferred",
    fr: `en creux ou en tirets${NBSP}: déduit d’une date de publication elle-même déduite`,
  },
  many: {
    en: "as many as the number says, close together: the list parts them",
    fr: `autant que le dit le nombre, trop rapprochés${NBSP}: la liste les sépare`,
  },
} as const satisfies Readonly<Record<string, Said>>;

export const SAYS = {
  ...SENTENCES,
  glosses: {
    all: {
      en: "Each is told by a gloss, which is no quotation; the link leads to the article’s words.",
      fr: "Chacun est dit par une glose, qui n’est pas une citation. Le lien mène aux mots de l’article.",
    },
    some: {
      en: "What stands between quotation marks is the articles’ words; the rest are glosses, no quotations.",
      fr: "Entre guillemets, les mots des articles. Le reste est glose, non citation.",
    },
  },
  from: (source: string, language: Language): string =>
    ({ en: `All from ${source}.`, fr: `Tout vient de ${source}.` })[language],
  several: (count: number, language: Language): string =>
    ({
      en: `${numeral(count, "en")} occurrences are too close together to be drawn each by itself: a number in the picture stands for so many of them. The list has them all.`,
      fr: `${numeral(count, "fr")} événements sont trop rapprochés pour être dessinés un à un${NBSP}: un nombre dans l’image en représente autant. La liste les a tous.`,
    })[language],
  /** Of several drawn as one: how many, from when to when. */
  group: (count: number, dates: string, language: Language): string =>
    ({
      en: `${numeral(count, "en")} occurrences, ${dates}`,
      fr: `${numeral(count, "fr")} événements, ${dates}`,
    })[language],
  quote: (text: string, language: Language): string =>
    ({ en: `“${text}”`, fr: `«${NBSP}${text}${NBSP}»` })[language],
  label: (text: string, language: Language): string => ({ en: `${text}:`, fr: `${text}${NBSP}:` })[language],
} as const;
