const MARKED = /[\u0080-\uffff]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    à: "a",
    â: "a",
    ä: "a",
    á: "a",
    é: "e",
    è: "e",
    ê: "e",
    ë: "e",
    î: "i",
    ï: "i",
    í: "i",
    ô: "o",
    ö: "o",
    ó: "o",
  },
  ...{ û: "u", ù: "u", ü: "u", ú: "u", ç: "c", ñ: "n", ÿ: "y", œ: "o", æ: "a" },
  ...{ "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u2002": " ", "\u2003": " " },
  ...{
    "’": "'",
    "‘": "'",
    ʼ: "'",
    "′": "'",
    "‐": "-",
    "‑": "-",
    "–": "-",
    "—": "-",
    "−": "-",
    º: "o",
    ᵉ: "e",
  },
};

/**
 * Folds case, accents, apostrophes, dashes and spaces, and keeps every position.
 *
 * Unlike `fold` the result is as long as the text: one code unit for one.
 */
export function flatten(text: string): string {
  const lower = text.replace(/İ/g, "I").toLowerCase(); // İ alone grows when its case is lowered
  return lower.replace(MARKED, (letter) => LETTERS[letter] ?? letter);
}
