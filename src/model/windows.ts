const WIDTH = 24; // code units hashed: few stretches of prose of that length are twins
const BASE = 257;

/**
 * Finds where words stand in a text in the time that their twins take, not the text: each stretch of 24 code units by
 * its hash.
 *
 * Costs one pass over the text to build, and eight bytes a code unit.
 */
export class Windows {
  readonly #text: string;
  /** The first place of each hash, and for each place the next of the same hash; -1 for none. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  constructor(text: string) {
    const count = Math.max(0, text.length - WIDTH + 1);
    const size = 2 ** Math.max(4, Math.ceil(Math.log2(count + 1)));
    this.#text = text;
    this.#first = new Int32Array(size).fill(-1);
    this.#next = new Int32Array(count).fill(-1);
    let lead = 1; // what the code unit that leaves the window was multiplied by
    for (let i = 1; i < WIDTH; i++) lead = Math.imul(lead, BASE);
    const last = new Int32Array(size); // place of each hash so far
    let hash = hashOf(text);
    for (let at = 0; at < count; at++) {
      const slot = slotOf(hash, size);
      if (this.#first[slot] === -1) this.#first[slot] = at;
      else this.#next[last[slot] ?? 0] = at;
      last[slot] = at;
      hash =
        Math.imul(hash - Math.imul(text.charCodeAt(at), lead), BASE) + (text.charCodeAt(at + WIDTH) || 0);
    }
  }

  /** Where `words` stand, ascending, at most `limit` places. */
  places(words: string, limit: number): readonly number[] {
    const text = this.#text;
    const found: number[] = [];
    if (words.length < WIDTH) {
      for (let at = text.indexOf(words); at !== -1 && found.length < limit; at = text.indexOf(words, at + 1))
        found.push(at);
      return found;
    }
    let at = this.#first[slotOf(hashOf(words), this.#first.length)] ?? -1;
    for (; at !== -1 && found.length < limit; at = this.#next[at] ?? -1)
      if (text.startsWith(words, at)) found.push(at);
    return found;
  }
}

/** Of the first window of a text; the code units that are not there count as none. */
function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < WIDTH; i++) hash = Math.imul(hash, BASE) + (text.charCodeAt(i) || 0);
  return hash;
}

/** Spreads a hash over a table whose size is a power of two. */
const slotOf = (hash: number, size: number): number => (Math.imul(hash, 0x9e3779b1) >>> 7) & (size - 1);
