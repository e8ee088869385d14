import type { Range } from "../../../model/selector.ts";
import type { Reading } from "./draft.ts";
import type { Gender } from "./given.ts";
import { type Mention, mentionsOf } from "./people.ts";

/** A name with what the article tells of its bearer. */
export interface Known {
  readonly name: string;
  readonly at: Range;
  readonly gender: Gender | null;
  readonly person: boolean;
}

/** Everybody and everything that an article names. */
export interface Registry {
  /** The full name of which `words` are the end; `words` themselves when several bear that name, or none. */
  readonly fullOf: (words: Range, last: string, gender: Gender | null) => Known;
  /** Who is called a "mayor" somewhere, one mention each, a few at most. */
  readonly bearersOf: (role: string) => readonly Mention[];
  readonly mentionsIn: (sentence: number) => readonly Mention[];
}

const MANY = 8; // bearers of one role: nobody tells them apart

/** Reads all names of an article once. */
export function registryOf(reading: Reading): Registry {
  const { text } = reading;
  const mentions = mentionsOf(reading);
  const names = fullNames(mentions);
  const roles = new Map<string, Mention[]>();
  const sentences = new Map<number, Mention[]>();
  for (const mention of mentions) {
    sentences.set(mention.sentence, sentences.get(mention.sentence) ?? []);
    sentences.get(mention.sentence)?.push(mention);
    for (const role of mention.roles) {
      const bearers = roles.get(role) ?? [];
      if (bearers.length < MANY && !bearers.some(({ full }) => full === mention.full)) bearers.push(mention);
      roles.set(role, bearers);
    }
  }
  const fullOf: Registry["fullOf"] = (words, last, gender) => {
    const printed = text.slice(words.start, words.end);
    const bearers = (names.get(last) ?? []).filter(
      (name) => !gender || !name.gender || name.gender === gender,
    );
    const person = bearers.some((name) => name.person);
    const same = bearers.find(({ full }) => full === printed);
    const [only] = bearers;
    if (same || printed.includes(" ") || !only || bearers.length > 1)
      return { name: printed, at: words, gender: gender ?? same?.gender ?? null, person };
    return { name: only.full, at: only, gender: gender ?? only.gender, person };
  };
  return {
    fullOf,
    bearersOf: (role) => roles.get(role) ?? [],
    mentionsIn: (sentence) => sentences.get(sentence) ?? [],
  };
}

/** The names of two words and more by their last: one for each bearer, as first printed; "Ana B. Ruiz" is "Ana Ruiz". */
function fullNames(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Map<string, Mention>>();
  for (const mention of mentions) {
    if (mention.length < 2) continue;
    const bearers = found.get(mention.last) ?? new Map<string, Mention>();
    const first = mention.full.split(" ", 1)[0]?.toLowerCase() ?? "";
    const known = bearers.get(first) ?? mention;
    bearers.set(first, {
      ...known,
      person: known.person || mention.person,
      gender: known.gender ?? mention.gender,
    });
    found.set(mention.last, bearers);
  }
  return new Map([...found].map(([last, bearers]) => [last, [...bearers.values()]]));
}
