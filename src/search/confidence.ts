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

/** Logistic regression. */
const FACTORS = { own: 1.63, around: 5.06, lead: 4.06, names: 1.11 } as const;
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
