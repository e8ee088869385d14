const LIGATURES: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ﬁ: "fi", ﬂ: "fl" };
const APOSTROPHES = /[’‘ʼ′`´＇]/g;

/**
 * Folds what a hurried typist leaves out: case, accents, ligatures, the curl of an apostrophe.
 *
 * The result may be longer or shorter than the text (œ, İ): never carry a position across.
 */
export function fold(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\p{M}/gu, "") // İ lower-cases to i and a combining dot
    .replace(/[œæßﬁﬂ]/g, (letter) => LIGATURES[letter] ?? letter);
}
