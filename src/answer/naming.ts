/** Questions that want a name: "comment s’appellent les journalistes" is not answered by how many there were. */
import type { Dossier, Entry } from "../model/dossier.ts";
import { answerable } from "../model/dossier.ts";
import { within } from "../model/selector.ts";
import { fold } from "../text/fold.ts";
import { words } from "../text/words.ts";

const WANTS_NAME =
  /\b(?:names? of|named|called|comment (?:s'appelle(?:nt)?|se nomme(?:nt)?)|(?:quels? (?:est|sont) )?(?:le|les|du|des) noms? (?:de|du|des|d'))/;

/** "Who hacked" wants somebody; "who was hacked" and "who did they hack" may want a crowd. */
const WANTS_ACTOR = /^\s*(?:who|qui)\s+(?!(?:is|was|were|are|did|does|do|est|sont|etait|etaient|ete)\b)/;

/** Whether the question asks who did it. */
export const wantsActor = (question: string): boolean => WANTS_ACTOR.test(fold(question));

/** Whether the question asks for the name of somebody. */
export const wantsName = (question: string): boolean => WANTS_NAME.test(fold(question));

/** Whether the excerpt names a person or an organisation that the question does not. */
export function namesSomebodyNew(dossier: Dossier, { article, excerpt }: Entry, question: string): boolean {
  const asked = new Set(words(question).map(({ text }) => text));
  return answerable(dossier).some(
    (other) =>
      other.fact.kind === "entity" &&
      (other.fact.entity.type === "person" || other.fact.entity.type === "organisation") &&
      other.article === article &&
      within(other.ranges.entity ?? other.ranges.evidence, excerpt) &&
      words(other.fact.entity.name).some(({ text }) => !asked.has(text)),
  );
}
