/** What a question is about: words that say something, or a name and nothing besides. */

import type { Name } from "../search/names.ts";
import type { FactStore } from "../store/store.ts";
import { isContent } from "../text/content.ts";
import { editDistance } from "../text/edit-distance.ts";
import { isLight } from "../text/light.ts";
import { type Word, words } from "../text/words.ts";
import type { Request } from "./question.ts";

/** The words that say what is sought. */
export const contentOf = (text: string, { asked }: Request): readonly Word[] =>
  words(text).filter((word) => isContent(word, asked) && !isLight(word.text, asked));

/** The name of the record that `text` is, misspelt or in part; null when it says more, or names nobody. */
export async function nameIn(
  store: FactStore,
  dossier: string,
  text: string,
  request: Request,
): Promise<Name | null> {
  const typed = contentOf(text, request);
  if (typed.length === 0) return null;
  for (const name of await store.names(dossier, typed.map(({ raw }) => raw).join(" ")))
    for (const spelling of [name.name, ...name.aliases]) {
      const parts = words(spelling).map((word) => word.text);
      if (typed.every((word) => parts.some((part) => isSlipOf(word.text, part)))) return name;
    }
  return null;
}

/** Two slips in a word of eight letters, one in a word of four, none in "NSO". */
function isSlipOf(typed: string, word: string): boolean {
  const slips = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  return editDistance(typed, word, slips) <= slips;
}
