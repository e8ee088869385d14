/** The value of a button: what was written for any platform, and the question, which Slack has no other place for. */
import { z } from "zod";

const MOST = 2000; // characters that Slack gives a button's value

const Value = z.object({ b: z.string(), q: z.string().optional() });

/** Writes a value of at most 2000 characters; without the question where that would make it longer. */
export function writeValue(value: string, question: string | null): string {
  const whole = JSON.stringify({ b: value, ...(question !== null && { q: question }) });
  return whole.length <= MOST ? whole : JSON.stringify({ b: value });
}

/** Reads what a press gives back. A value that nobody here wrote is an empty one, which no button has. */
export function readValue(written: string): { readonly value: string; readonly question: string | null } {
  const { b = "", q = null } = written.length <= MOST ? (Value.safeParse(parsed(written)).data ?? {}) : {};
  return { value: b, question: q };
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
