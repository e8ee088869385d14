/** From the text of an article, in a file of its own or in a line of one, to the article. */
import { isMap, isScalar, parseDocument, visit } from "yaml";
import { z } from "zod";
import { type Article, FrontMatter, Id, Text, toArticle } from "../model/article.ts";
import { check, type Parsed } from "./check.ts";
import { type Fault, faultAt, type Place } from "./fault.ts";
import { hiddenLetters, parseJson } from "./json.ts";
import { lineAt } from "./read.ts";

const FRONT = /^---\n([\s\S]*?\n)?---\n/;

/** Parses an article: YAML front matter between two `---` lines, then the text, byte for byte. */
export function parseArticle(id: string, file: string, text: string): Parsed<Article> {
  try {
    return read(id, file, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // the YAML parser goes as deep as the stack
    return {
      faults: [{ file, path: "line 2", message: "is no YAML: it is nested deeper than can be read" }],
    };
  }
}

function read(id: string, file: string, text: string): Parsed<Article> {
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
  const particulars = check({ file, line: null }, yaml.toJS(), FrontMatter);
  if ("faults" in particulars) return particulars;
  const hidden = hiddenLetters({ file, line: null }, particulars.data, []); // YAML has escapes of its own
  if (hidden.length > 0) return { faults: hidden };

  const body = text.slice(front[0].length).replace(/\n$/, ""); // the line end that editors add is no text
  if (body.trim() === "") return fault("", "has no text after its front matter");
  const above = front[0].split("\n").length - 1;
  return judge({ file, line: null }, id, particulars.data, body, (row) => `line ${above + row}`);
}

/** A line of `articles/*.jsonl`. */
const ArticleLine = FrontMatter.extend({ id: Id, text: Text });

const Named = z.object({ id: Id });

/** Parses an article that is a line of JSON; `id` is null where the line does not tell whose it is. */
export function parseArticleLine(
  place: Place,
  line: string,
): { readonly id: string | null; readonly article: Parsed<Article> } {
  const json = parseJson(place, line, z.unknown());
  if ("faults" in json) return { id: null, article: json };
  const id = Named.safeParse(json.data).data?.id ?? null;
  const checked = check(place, json.data, ArticleLine);
  if ("faults" in checked) return { id, article: checked };
  const { id: _, text, ...front } = checked.data;
  return { id, article: judge(place, checked.data.id, front, text, (row) => `text, line ${row}`) };
}

/** The article, if its text is fit to be cut from and its particulars fit the text; `rowPath` tells a row of it. */
function judge(
  place: Place,
  id: string,
  front: FrontMatter,
  text: string,
  rowPath: (row: number) => string,
): Parsed<Article> {
  const { title, standfirst } = front;
  const odd: Fault[] = [];
  const decomposed = text.split("\n").findIndex((row) => row !== row.normalize("NFC"));
  if (decomposed !== -1)
    odd.push(faultAt(place, rowPath(decomposed + 1), "is not in Unicode NFC: normalise it"));
  for (const [path, part] of Object.entries({ title, standfirst }))
    if (part !== undefined && !text.includes(part))
      odd.push(faultAt(place, path, `does not stand in the text: ${JSON.stringify(part)}`));
  return odd.length > 0 ? { faults: odd } : { data: toArticle(id, front, text) };
}
