/** Whom a question wants to hear. */
import type { Dossier, Entry } from "../model/dossier.ts";
import type { FactStore } from "../store/store.ts";
import { namesIn } from "./content.ts";
import type { Request } from "./question.ts";

/** "What did Ingleton say about …", "qu’a dit Ingleton sur …", "selon Ingleton, …". */
const OF_SPEAKER: readonly RegExp[] = [
  /^\s*what (?:did|does|do|has|have) (.{1,80}?) (?:say|said|claim(?:ed)?|write|written|stated?|argued?|tell|told)\b/i,
  /^\s*qu(?:e |['’])(?:a |ont )?(?:dit|disent|déclaré|affirmé|affirme|écrit) (.{1,80}?)(?: (?:sur|de|du|des|à|au|quant|que|contre)(?= )|[?.,]|$)/i,
  /(?:selon|d['’]apr[eè]s|according to)\s+([^,;:?]{1,80})/i,
];

/** Names of the record whom the question wants to hear; empty when it wants to hear anybody. */
export async function speakersAsked(
  store: FactStore,
  dossier: Dossier,
  request: Request,
): Promise<readonly string[]> {
  for (const pattern of OF_SPEAKER) {
    const [, name] = pattern.exec(request.words) ?? [];
    const names = name === undefined ? [] : await namesIn(store, dossier.id, name, request);
    if (names.length > 0) return names;
  }
  return [];
}

/** Whether a fact is something that one of the named says. */
export const isBy = ({ fact }: Entry, names: readonly string[]): boolean =>
  fact.kind === "quotation" && names.includes(fact.source.name);
