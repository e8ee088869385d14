/** How likely it is that the best passage answers at all, rather than being the nearest of many that don't. */

/** What the likelihood is read from, each 0-1. */
export interface Signs {
  /** The share of the question's weight that the passage has itself. */
  readonly own: number;
  /** The same, with its title and the sentences around it. */
  readonly around: number;
  /** How far it is ahead of the next, as a share of its score. */
  readonly lead: number;
  /** The share of names, figures and the noun asked for that stand in or around it. */
  readonly names: number;
}

/**
 * Logistic regression on the development questions of both languages, half of the articles being away: fitted on one
 * half of the questions and tried on the other, ROC-AUC .97 against questions of other articles, .84 (French) and
 * .89 (English) against questions of other paragraphs of the same articles.
 */
const FACTORS = { own: 2.75, around: 4.08, lead: 2.56, names: 1.24 } as const;
const OFFSET = -5;

export function confidenceOf(signs: Signs): number {
  const z =
    OFFSET +
    FACTORS.own * signs.own +
    FACTORS.around * signs.around +
    FACTORS.lead * signs.lead +
    FACTORS.names * signs.names;
  return 1 / (1 + Math.exp(-z));
}
