/** An unchecked JSON object, as a request body is before anybody has looked at it. */
export type Json = Readonly<Record<string, unknown>>;

/** What is wrong, and where: `path` is a JSON pointer into the request body ("" is the whole). */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Tells whether a value is a JSON object. */
export const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects in an array, with their positions in it; anything else gives none. */
export const records = (value: unknown): readonly (readonly [Json, number])[] =>
  Array.isArray(value)
    ? value.flatMap((item: unknown, at) => (isRecord(item) ? [[item, at] as const] : []))
    : [];

/** The string itself; anything else is empty. */
export const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** An object without the properties that are null, which Discord takes as not sent and does not send back. */
export const withoutNulls = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== null && held !== undefined));
