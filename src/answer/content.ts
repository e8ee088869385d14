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

/** The names of the record that `text` may be, misspelt or in part; empty when it says more, or names nobody. */
export async function namesIn(
  store: FactStore,
  dossier: string,
  text: string,
  request: Request,
): Promise<readonly string[]> {
  const typed = contentOf(text, request);
  if (typed.length === 0) return [];
  const near = await store.names(dossier, typed.map(({ raw }) => raw).join(" "), NAMED);
  return near.filter((name) => isNameOf(name, typed)).map(({ name }) => name);
}

/** What may speak, act, or be spoken of. */
const NAMED = ["speaker", "person", "organisation", "place", "domain", "link"] as const;

/** Whether every word typed is one of the name, or a slip of one. */
const isNameOf = ({ name, aliases }: Name, typed: readonly Word[]): boolean =>
  [name, ...aliases].some((spelling) => {
    const parts = words(spelling).map(({ text }) => text);
    return typed.every(({ text }) => parts.some((part) => isSlipOf(text, part)));
  });

/** Two slips in a word of eight letters, one in a word of four, none in "NSO". */
function isSlipOf(typed: string, word: string): boolean {
  const slips = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  return editDistance(typed, word, slips) <= slips;
}
