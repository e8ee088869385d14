import { fold } from "../../text/fold.ts";

/** Makes an id of words, one that it has not made before. */
export type Namer = (...texts: readonly string[]) => string;

/** Names facts apart from those of `taken`, the ids of the dossier. */
export function namer(taken: Iterable<string> = []): Namer {
  const used = new Set(taken);
  const numbers = new Map<string, number>(); // the last that a slug was given, so that the next is found at once
  return (...texts) => {
    const base = slug(...texts);
    let id = base;
    for (let number = numbers.get(base) ?? 1; used.has(id); id = `${base}-${number}`)
      numbers.set(base, ++number);
    used.add(id);
    return id;
  };
}

const LETTERS = 48; // so that a number has room within the 64 of an id

/** The first words of a text as an id: `nso-a-nie-ces-affirmations`. Never empty. */
function slug(...texts: readonly string[]): string {
  const words = fold(texts.join(" ").slice(0, 4 * LETTERS)).match(/[a-z0-9]+/g) ?? [];
  const id = words.reduce(
    (all, word) => (all.length + 1 + word.length > LETTERS ? all : `${all}-${word}`),
    "",
  );
  return id.slice(1) || "untitled";
}
