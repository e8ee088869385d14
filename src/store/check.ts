/** Holds data against its schema, and tells what does not fit. */
import type { z } from "zod";
import { type Fault, faultAt, type Place } from "./fault.ts";

export type Parsed<T> = { readonly data: T } | { readonly faults: readonly Fault[] };

/** The data as `schema` makes it, else every fault at its place. */
export function check<T>(place: Place, data: unknown, schema: z.ZodType<T>): Parsed<T> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { data: result.data };
  return { faults: result.error.issues.map((issue) => faultAt(place, jsonPath(issue.path), tell(issue))) };
}

const SHOWN = 80; // letters of what stands there, enough to know it again

/** What was expected, and what stands there. */
function tell({ code, message, input }: z.core.$ZodIssue): string {
  if (input === undefined) return "is missing";
  if (code === "unrecognized_keys") return message;
  const there = typeof input === "number" ? String(input) : JSON.stringify(input);
  return `${message}; there stands ${there.length > SHOWN ? `${there.slice(0, SHOWN)} …` : there}`;
}

/** `["facts", 3, "when"]` as `facts[3].when`. */
export const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : `${text}${text === "" ? "" : "."}${String(part)}`,
    "",
  );
