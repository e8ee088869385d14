/** From the text of a file to checked data, with every fault at its place. */
import { isMap, parseDocument } from "yaml";
import type { z } from "zod";
import { type Article, FrontMatter, toArticle } from "../model/article.ts";
import type { Fault } from "./fault.ts";
import { lineAt } from "./read.ts";

export type Parsed<T> = { readonly data: T } | { readonly faults: readonly Fault[] };

/** Parses JSON text and checks it against `schema`. */
export function parseJson<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { faults: [{ file, ...jsonFault(text, error.message) }] };
  }
  return check(file, json, schema);
}

/** V8 tells the place in its message, in one of several forms. */
function jsonFault(text: string, message: string): Omit<Fault, "file"> {
  const place = /position (\d+)/.exec(message)?.[1];
  const at = place === undefined ? text.length : Number(place);
  const column = at - text.lastIndexOf("\n", at - 1);
  const found = text.charAt(at) === "" ? "the end" : JSON.stringify(text.charAt(at));
  return {
    path: `line ${lineAt(text, at)}, column ${column}`,
    message: `is no JSON: ${found} is out of place (look for a comma or a quote too many or too few before it)`,
  };
}

const FRONT = /^---\n([\s\S]*?\n)?---\n/;

/** Parses an article: YAML front matter between two `---` lines, then the text, byte for byte. */
export function parseArticle(id: string, file: string, text: string): Parsed<Article> {
  const fault = (path: string, message: string): Parsed<Article> => ({ faults: [{ file, path, message }] });
  const front = FRONT.exec(text);
  if (!front)
    return fault("line 1", "has no front matter: begin with a line ---, the particulars, a line ---");
  const yaml = parseDocument(front[1] ?? "", { prettyErrors: false });
  const [error] = yaml.errors;
  if (error) {
    const at = front[0].indexOf("\n") + 1 + error.pos[0];
    return fault(`line ${lineAt(text, at)}`, `is no YAML: ${error.message.replace(/\s+/g, " ")}`);
  }
  if (!isMap(yaml.contents))
    return fault("line 2", "has no particulars: title, publisher, language, published");
  const particulars = check(file, yaml.toJS({ maxAliasCount: 0 }), FrontMatter);
  if ("faults" in particulars) return particulars;

  const body = text.slice(front[0].length).replace(/\n$/, ""); // the line end that editors add is no text
  const { title, standfirst } = particulars.data;
  const odd: Fault[] = [];
  if (body.trim() === "") odd.push({ file, path: "", message: "has no text after its front matter" });
  if (body !== body.normalize("NFC"))
    odd.push({
      file,
      path: `line ${lineOfDifference(text)}`,
      message: "is not in Unicode NFC: normalise it",
    });
  for (const [path, part] of Object.entries({ title, standfirst }))
    if (part !== undefined && body !== "" && !body.includes(part))
      odd.push({ file, path, message: `does not stand in the text: ${JSON.stringify(part)}` });
  return odd.length > 0 ? { faults: odd } : { data: toArticle(id, particulars.data, body) };
}

function lineOfDifference(text: string): number {
  return 1 + text.split("\n").findIndex((line) => line !== line.normalize("NFC"));
}

function check<T>(file: string, data: unknown, schema: z.ZodType<T>): Parsed<T> {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data };
  return {
    faults: result.error.issues.map((issue) => ({
      file,
      path: jsonPath(issue.path),
      message: issue.message,
    })),
  };
}

/** `["facts", 3, "when"]` as `facts[3].when`. */
const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : `${text}${text === "" ? "" : "."}${String(part)}`,
    "",
  );
