/** Says who a source is, in the article's own words, or leaves it open. */
import type { Range } from "../../../model/selector.ts";
import { type Draft, type Reading, rangeOf } from "./draft.ts";
import { type Entity, entityOf } from "./entity.ts";
import { referenceOf } from "./naming.ts";
import { antecedentOf } from "./pronoun.ts";
import { registryOf } from "./registry.ts";

export interface Speaker {
  readonly role: Range | null;
  readonly speaker: string | null;
  readonly speakerAt: Range | null;
}

const NOBODY: Speaker = { role: null, speaker: null, speakerAt: null };

/** A function that resolves the source of one draft after another; they must come in the order of the article. */
export function speakersOf(reading: Reading): (draft: Draft) => Speaker {
  const registry = registryOf(reading);
  let last: Entity | null = null; // who was quoted last
  let quoted: Speaker = NOBODY;
  const speakerOf = ({ sentence: number, source, named }: Draft): Speaker => {
    if (!source) {
      const label = named && reading.text.slice(named.start, named.end).toLowerCase();
      const full = named && label ? registry.fullOf(named, label, null) : null;
      return { role: null, speaker: full?.name ?? null, speakerAt: full?.at ?? null };
    }
    const sentence = reading.sentences[number] ?? [];
    const reference = referenceOf(sentence, source);
    const isPronoun = reference.kind === "pronoun";
    const entity = isPronoun
      ? antecedentOf(reading, registry, number, reference, last)
      : entityOf(reading, registry, number, source);
    if (entity) last = { ...entity, sentence: number };
    else if (!isPronoun) last = null;
    const role = reference.role ? rangeOf(sentence, reference.role) : null;
    return { role, speaker: entity?.name ?? null, speakerAt: entity?.at ?? null };
  };
  return (draft) => {
    // Words that go on without a cue are those of who was quoted before them.
    if (draft.cue === null) return { ...quoted, role: null };
    quoted = speakerOf(draft);
    return quoted;
  };
}
