/** Says who "he", "she", "it" and "they" are, where the sentences before leave no doubt. */
import { type Reading, rangeOf } from "./draft.ts";
import { type Entity, entityOf } from "./entity.ts";
import { is } from "./kinds.ts";
import type { Reference } from "./naming.ts";
import type { Registry } from "./registry.ts";
import { leadingSubject } from "./subject.ts";

const NEAR = 2; // sentences: further back a pronoun is anybody's

/** Who the pronoun of sentence `number` stands for; `last` is who was quoted last. */
export function antecedentOf(
  reading: Reading,
  registry: Registry,
  number: number,
  { gender, name }: Reference,
  last: Entity | null,
): Entity | null {
  const sentence = reading.sentences[number] ?? [];
  const word = sentence[name.start];
  const distance = last ? number - last.sentence : 0;
  const sameParagraph = last && reading.sentences[last.sentence]?.[0]?.paragraph === sentence[0]?.paragraph;
  const recent = last && distance <= (sameParagraph ? NEAR : 1) ? last : null;
  if (is(word, "they")) return recent?.plural ? recent : null;
  if (is(word, "it")) return recent && !recent.person && !recent.plural && distance <= 1 ? recent : null;
  if (!gender) return null;
  const mayBe = (entity: Entity | null): entity is Entity =>
    entity !== null &&
    !entity.plural &&
    (entity.gender === gender || (entity.gender === null && entity.person));
  const others = namedNear(registry, number, rangeOf(sentence, name).start).filter(mayBe);
  const subject = subjectNear(reading, registry, number, name.start);
  // Who was just quoted goes on, unless another who may be meant has come in since.
  if (mayBe(recent)) {
    const rivals = others.filter(
      (one) => one.name !== recent.name && (one.sentence > recent.sentence || recent.gender === null),
    );
    return rivals.length > 0 || (mayBe(subject) && subject.name !== recent.name) ? null : recent;
  }
  const sure =
    mayBe(subject) &&
    subject.gender === gender &&
    others.every((one) => one.name === subject.name || one.gender !== gender);
  return sure ? subject : null;
}

/** The persons named before `before` in this sentence and the two before it. */
function namedNear(registry: Registry, number: number, before: number): readonly Entity[] {
  const found: Entity[] = [];
  for (let n = Math.max(0, number - NEAR); n <= number; n++)
    for (const mention of registry.mentionsIn(n)) {
      if (mention.start >= before) continue;
      const full = registry.fullOf(mention, mention.last, mention.gender);
      if (full.person || mention.person) found.push({ ...full, person: true, plural: false, sentence: n });
    }
  return found;
}

/** The subject of the clause that has begun this sentence, else of the sentence before. */
function subjectNear(reading: Reading, registry: Registry, number: number, at: number): Entity | null {
  const own = at > 2 ? leadingSubject(reading.sentences[number] ?? [], at) : null;
  const here = own && own.end <= at ? entityOf(reading, registry, number, own) : null;
  if (here) return here;
  const before = reading.sentences[number - 1];
  const span = before && leadingSubject(before, before.length);
  return span ? entityOf(reading, registry, number - 1, span) : null;
}
