/** Slack writes its limits in prose beside the types: each row reads one way of saying it. */
import type { Schema } from "./json-schema.ts";

/** How a limit is said, and which bound it is. The first group is the number. */
interface Saying {
  readonly says: RegExp;
  readonly of: "text" | "each text" | "items" | "items of items" | "number";
  readonly as: "max" | "min" | "below";
}

/** All of them are tried on each property: one sentence may give a minimum and a maximum. */
const SAYINGS: readonly Saying[] = [
  { says: /maximum length for the text in each item is (\d[\d,]*)/i, of: "each text", as: "max" },
  {
    says: /max(?:imum)? length (?:for (?!the text in each)[^.]*? is|is|of) (\d[\d,]*)/i,
    of: "text",
    as: "max",
  },
  { says: /limit (\d[\d,]*) characters max/i, of: "text", as: "max" },
  { says: /must be less than (\d[\d,]*) characters/i, of: "text", as: "below" },
  { says: /minimum length (?:for [^.]*? )?is (\d+)/i, of: "text", as: "min" },
  { says: /maximum (?:number of [a-z ]+ is|of) (\d+)/i, of: "items", as: "max" },
  {
    says: /max(?:imum)? (?:of )?(\d+) (?:elements|options|items|cards|blocks|rows)/i,
    of: "items",
    as: "max",
  },
  { says: /minimum (\d+), maximum \d+ cards/i, of: "items", as: "min" },
  { says: /array of up to (\d+)/i, of: "items", as: "max" },
  { says: /each row object is an array with a max of (\d+)/i, of: "items of items", as: "max" },
  { says: /min `(\d+)`, max `\d+`/i, of: "number", as: "min" },
  { says: /min `\d+`, max `(\d+)`/i, of: "number", as: "max" },
];

/** The bounds that its prose gives a property, as schemas that all hold; empty where it gives none. */
export function limitsOf(prose: string, property: Schema): Schema[] {
  const said = prose.replaceAll(/\s+/g, " ");
  const bounds = SAYINGS.flatMap((saying): readonly Schema[] => {
    const found = saying.says.exec(said)?.[1];
    if (found === undefined) return [];
    const schema = bound(
      saying,
      Number(found.replaceAll(",", "")) - (saying.as === "below" ? 1 : 0),
      property,
    );
    return schema === null ? [] : [schema];
  });
  return [...new Map(bounds.map((schema) => [JSON.stringify(schema), schema])).values()];
}

/** One bound as a schema; null where it does not fit the property (a length of an array). */
function bound({ of, as }: Saying, number: number, { type }: Schema): Schema | null {
  const length: Schema = as === "min" ? { minLength: number } : { maxLength: number };
  const count: Schema = as === "min" ? { minItems: number } : { maxItems: number };
  const range: Schema = as === "min" ? { minimum: number } : { maximum: number };
  switch (of) {
    case "text":
      if (type === "string") return length;
      return type === undefined ? { properties: { text: length } } : null;
    case "each text":
      return type === "array" ? { items: { properties: { text: length } } } : null;
    case "items":
      return type === "array" ? count : null;
    case "items of items":
      return type === "array" ? { items: count } : null;
    case "number":
      return type === "number" ? range : null;
  }
}
