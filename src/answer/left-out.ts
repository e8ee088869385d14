/** Words before an extract that turn or soften its sense: "n’est pas", "aurait", "près de". */
import type { Article } from "../model/article.ts";
import { overlap, type Range } from "../model/selector.ts";
import { fold } from "../text/fold.ts";
import { words } from "../text/words.ts";
import { sentencesOf } from "./article-sentences.ts";

const NEAR = 5; // words: what stands further off governs something else as often as not

const TURNING: ReadonlySet<string> = new Set(
  fold(`ne n non ni pas jamais aucun aucune sans nul nulle personne rien guère
    no not never none neither nor without nobody nothing hardly cannot
    aurait auraient avait serait seraient pourrait pourraient devrait selon affirme affirment affirmant prétend prétendument
    présumé soi-disant environ près presque plus moins
    would could might may allegedly reportedly claims claimed alleges alleged about around nearly almost over under
    if unless si`).split(/\s+/),
);

/** The words just before `range` in its sentence, from the first that matters on, as they stand; null when none does. */
export function leftOutBefore(article: Article, range: Range): string | null {
  const sentence = sentencesOf(article).find((one) => overlap(one, range));
  if (!sentence || sentence.start >= range.start) return null;
  const before = words(article.text.slice(sentence.start, range.start)).slice(-NEAR);
  const first = before.find(({ text }) => TURNING.has(text) || NOT.test(text));
  return first ? article.text.slice(sentence.start + first.start, range.start).trim() : null;
}

const NOT = /^(?:is|are|was|were|has|have|had|do|does|did|ca|could|wo|would|should|must)nt$/;
