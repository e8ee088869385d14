import type { Question } from "../../src/index.ts";

/** Reads `/nso who said border`; without a slash the words go to `fallback`, the dossier last spoken of. */
export function toQuestion(line: string, fallback: string): Question {
  const [, dossier, text = ""] = /^\/(\S+)\s*([\s\S]*)$/.exec(line.trim()) ?? [];
  return dossier === undefined
    ? { dossier: fallback, text: line.trim() }
    : { dossier: dossier.toLowerCase(), text };
}
