import { sentences } from "../../../text/sentences.ts";

const LONGEST = 6000; // code units: the rules go to and fro in a sentence, so one without an end must have one

/** Where the sentences of a text end, in order; a line longer than any paragraph is read in parts. */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (let start = 0; start < text.length; ) {
    let stop = Math.min(text.length, start + LONGEST);
    // The last line break of the window ends a part, else the last space.
    const window = text.slice(start, stop);
    const cut = stop === text.length ? 0 : window.lastIndexOf("\n") + 1 || window.lastIndexOf(" ") + 1;
    if (cut > 0) stop = start + cut;
    for (const { end } of sentences(text.slice(start, stop), "en")) ends.push(start + end);
    start = stop;
  }
  return ends;
}
