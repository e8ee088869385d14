/** From JSON text to checked data, with every fault at its place. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { z } from "zod";
import { check, jsonPath, type Parsed } from "./check.ts";
import { type Fault, faultAt, type Place } from "./fault.ts";
import { codePoint, lineAt, oddLetter } from "./read.ts";

/** Parses JSON text and checks it against `schema`. */
export function parseJson<T>(place: Place, text: string, schema: z.ZodType<T>): Parsed<T> {
  const names = namesIn(text);
  if (names === null) return { faults: [faultAt(place, "", `is nested deeper than ${DEEPEST}`)] };
  const data = quick(text);
  // JSON.parse tells no place, and lets the second of two members of one name win in silence.
  if (data === undefined || members(data) !== names) return { faults: explain(place, text) };
  const hidden = ESCAPE.test(text) ? hiddenLetters(place, data, []) : [];
  return hidden.length > 0 ? { faults: hidden } : check(place, data, schema);
}

const DEEPEST = 64; // brackets within brackets: a fact needs eight, and a parser has an end

/** How many members the objects of a JSON text write down, a name said twice counted twice; null when it is too deep. */
function namesIn(text: string): number | null {
  let depth = 0;
  let names = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (isString) {
      if (letter === "\\") at += 1;
      else if (letter === '"') isString = false;
    } else if (letter === '"') isString = true;
    else if (letter === ":") names += 1;
    else if (letter === "[" || letter === "{") depth += 1;
    else if (letter === "]" || letter === "}") depth -= 1;
    if (depth > DEEPEST) return null;
  }
  return names;
}

/** The data of a JSON text; undefined for none. */
function quick(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many members the objects within `value` have. */
function members(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const parts = Object.values(value);
  return parts.reduce((count, part) => count + members(part), Array.isArray(value) ? 0 : parts.length);
}

/** Why a text is no JSON, or says a name twice: slow, but it knows the place. */
function explain(place: Place, text: string): readonly Fault[] {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !tree) return [outOfPlace(place, text, error)];
  return duplicateMembers(tree).map(({ offset, value }) =>
    faultAtOffset(place, text, offset, `"${value}" stands twice in one object: delete one`),
  );
}

function outOfPlace(place: Place, text: string, error: ParseError | undefined): Fault {
  const offset = error?.offset ?? text.length;
  const [token = ""] = /^\S[\p{L}\p{N}]*/u.exec(text.slice(offset)) ?? [];
  const found = token === "" ? "the end" : JSON.stringify(token);
  const expected = error
    ? printParseErrorCode(error.error)
        .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase()
    : "";
  const message = `is no JSON: ${found} is out of place (${expected}): look for a comma or a quote too many or too few`;
  return faultAtOffset(place, text, offset, message);
}

/** The fault at a line and column: of the file, even where `text` is but a line of it. */
function faultAtOffset({ file, line }: Place, text: string, offset: number, message: string): Fault {
  const column = offset - text.lastIndexOf("\n", offset - 1);
  return { file, path: `line ${line ?? lineAt(text, offset)}, column ${column}`, message };
}

/** The names that an object already has, in the order of the text. */
function duplicateMembers(node: Node, found: Node[] = []): readonly Node[] {
  if (!node.children) return found;
  const seen = new Set<string>();
  for (const child of node.children) {
    const name = child.type === "property" ? child.children?.[0] : undefined;
    if (name && seen.size === seen.add(name.value).size) found.push(name);
    duplicateMembers(child, found);
  }
  return found;
}

const ESCAPE = /\\[bfru]/; // the others are a line end, a tab, a quotation mark and two slashes

/** Letters that no file may have, written as escapes: `\u202e` turns an excerpt round like the letter itself. */
export function hiddenLetters(place: Place, value: unknown, path: readonly PropertyKey[]): readonly Fault[] {
  if (typeof value === "string") {
    const odd = oddLetter(value) ?? halfLetter(value);
    if (!odd) return [];
    const row = value.includes("\n") ? `, line ${lineAt(value, odd.index)}` : "";
    return [faultAt(place, `${jsonPath(path)}${row}`, odd.message)];
  }
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, part]) =>
    hiddenLetters(place, part, [...path, isList ? Number(name) : name]),
  );
}

/** A surrogate without its other half, which UTF-8 cannot hold. */
function halfLetter(text: string) {
  const half = /\p{Surrogate}/u.exec(text);
  return half && { index: half.index, message: `has half a letter, ${codePoint(half[0])}: write all of it` };
}
