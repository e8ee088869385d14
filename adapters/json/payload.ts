import { z } from "zod";
import { Language, type Question } from "../../src/index.ts";

/** A line that is an object; further members are refused, so that a misspelt one is noticed. */
const Line = z.strictObject({
  text: z.string(),
  dossier: z.string().optional(),
  language: Language.optional(),
  page: z.int().min(1).optional(),
  reasons: z.boolean().optional(),
});

/** Reads plain text, `/nso …` with its slash command, or `{"text": …}`; null when an object is none of ours. */
export function toQuestion(line: string, dossier: string): Question | null {
  if (!line.trimStart().startsWith("{")) return withSlash(line, dossier);
  const read = Line.safeParse(parsed(line));
  if (!read.success) return null;
  const { text, dossier: named, language, page, reasons } = read.data;
  return {
    ...withSlash(text, named ?? dossier),
    ...(language && { language }),
    ...(page && { page }),
    ...(reasons && { reasons }),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null; // no JSON is no object of ours
    throw error;
  }
}

function withSlash(text: string, dossier: string): Question {
  const [, named, rest = ""] = /^\s*\/(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  return named === undefined ? { dossier, text } : { dossier: named.toLowerCase(), text: rest };
}
