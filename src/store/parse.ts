/** From the text of a file to checked data, with every fault at its place. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { isMap, isScalar, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { type Article, FrontMatter, toArticle } from "../model/article.ts";
import type { Fault } from "./fault.ts";
import { lineAt } from "./read.ts";

export type Parsed<T> = { readonly data: T } | { readonly faults: readonly Fault[] };

/** Parses JSON text and checks it against `schema`. */
export function parseJson<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  if (isTooDeep(text)) return { faults: [{ file, path: "", message: `is nested deeper than ${DEEPEST}` }] };
  // JSON.parse tells no place, and lets the second of two members of one name win in silence.
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !tree) return { faults: [{ file, ...outOfPlace(text, error) }] };
  const twice = duplicateMembers(tree).map(({ offset, value }): Fault => {
    const message = `"${value}" stands twice in one object: delete one`;
    return { file, path: placeAt(text, offset), message };
  });
  return twice.length > 0 ? { faults: twice } : check(file, JSON.parse(text), schema);
}

const DEEPEST = 64; // brackets within brackets: a fact needs eight, and a parser has an end

function isTooDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (isString) {
      if (letter === "\\") at += 1;
      else if (letter === '"') isString = false;
    } else if (letter === '"') isString = true;
    else if (letter === "[" || letter === "{") depth += 1;
    else if (letter === "]" || letter === "}") depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function outOfPlace(text: string, error: ParseError | undefined): Omit<Fault, "file"> {
  const offset = error?.offset ?? text.length;
  const [token = ""] = /^\S[\p{L}\p{N}]*/u.exec(text.slice(offset)) ?? [];
  const found = token === "" ? "the end" : JSON.stringify(token);
  const expected = error
    ? printParseErrorCode(error.error)
        .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase()
    : "";
  return {
    path: placeAt(text, offset),
    message: `is no JSON: ${found} is out of place (${expected}): look for a comma or a quote too many or too few`,
  };
}

function placeAt(text: string, offset: number): string {
  const column = offset - text.lastIndexOf("\n", offset - 1);
  return `line ${lineAt(text, offset)}, column ${column}`;
}

/** The names that an object already has. */
function duplicateMembers(node: Node): readonly Node[] {
  const children = node.children ?? [];
  if (node.type === "property") return children.slice(1).flatMap(duplicateMembers);
  if (node.type !== "object") return children.flatMap(duplicateMembers);
  const seen = new Set<string>();
  const again = children
    .map((property) => property.children?.[0] as Node)
    .filter(({ value }) => seen.size === seen.add(value).size);
  return [...again, ...children.flatMap(duplicateMembers)];
}

const FRONT = /^---\n([\s\S]*?\n)?---\n/;

/** Parses an article: YAML front matter between two `---` lines, then the text, byte for byte. */
export function parseArticle(id: string, file: string, text: string): Parsed<Article> {
  const fault = (path: string, message: string): Parsed<Article> => ({ faults: [{ file, path, message }] });
  const front = FRONT.exec(text);
  if (!front)
    return fault("line 1", "has no front matter: begin with a line ---, the particulars, a line ---");
  const yaml = parseDocument(front[1] ?? "", { prettyErrors: false });
  const line = (offset: number) => `line ${1 + lineAt(front[1] ?? "", offset)}`;
  const [error] = yaml.errors;
  if (error) {
    const hint = /mappings/.test(error.message) ? " (put a value with a colon in quotation marks)" : "";
    return fault(line(error.pos[0]), `is no YAML: ${error.message.replace(/\s+/g, " ")}${hint}`);
  }
  if (!isMap(yaml.contents))
    return fault("line 2", "has no particulars: title, publisher, language, published");
  const aliases: number[] = [];
  visit(yaml, {
    Alias: (_key, node) => {
      aliases.push(node.range?.[0] ?? 0);
    },
  });
  if (aliases[0] !== undefined)
    return fault(line(aliases[0]), "has a YAML alias (*): put the value in quotation marks");
  const day = yaml.getIn(["published", "value"], true);
  if (isScalar(day) && typeof day.value === "number") day.value = day.source; // a bare year is a date, not a number
  const particulars = check(file, yaml.toJS(), FrontMatter);
  if ("faults" in particulars) return particulars;

  const body = text.slice(front[0].length).replace(/\n$/, ""); // the line end that editors add is no text
  const { title, standfirst } = particulars.data;
  const odd: Fault[] = [];
  const add = (path: string, message: string) => odd.push({ file, path, message });
  if (body.trim() === "") add("", "has no text after its front matter");
  const decomposed = body.split("\n").findIndex((row) => row !== row.normalize("NFC"));
  if (decomposed !== -1)
    add(`line ${front[0].split("\n").length + decomposed}`, "is not in Unicode NFC: normalise it");
  for (const [path, part] of Object.entries({ title, standfirst }))
    if (part !== undefined && body !== "" && !body.includes(part))
      add(path, `does not stand in the text: ${JSON.stringify(part)}`);
  return odd.length > 0 ? { faults: odd } : { data: toArticle(id, particulars.data, body) };
}

function check<T>(file: string, data: unknown, schema: z.ZodType<T>): Parsed<T> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { data: result.data };
  return {
    faults: result.error.issues.map((issue) => ({ file, path: jsonPath(issue.path), message: tell(issue) })),
  };
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
const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : `${text}${text === "" ? "" : "."}${String(part)}`,
    "",
  );
