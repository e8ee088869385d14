/** Each format, read back. */
import { parseHTML } from "linkedom";
import { marked } from "marked";
import { parseBibtex } from "./parse-bibtex.ts";

/** What somebody finds in a citation. */
interface Found {
  /** The article's words; null where the format holds them among others. */
  readonly words: string | null;
  /** Everything it says, in one text. */
  readonly all: string;
}

/** HTML as text; a `<br>` is a line end. */
function textOf(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const br of document.querySelectorAll("br")) br.replaceWith("\n");
  return document.body.textContent ?? "";
}

/** The paragraph within the quotation of a Markdown text, and the rest. */
export function readMarkdown(written: string): { quote: string; rest: string; html: string } {
  const html = marked.parse(written, { async: false });
  const shape = /^<blockquote>\n<p>([\s\S]*)<\/p>\n<\/blockquote>\n<p>([\s\S]*)<\/p>\n$/.exec(html);
  if (!shape) throw new SyntaxError(`No quotation and its source: ${html}`);
  const [, quote = "", rest = ""] = shape;
  return { quote: textOf(quote), rest: textOf(rest), html };
}

/** Every text in a JSON value. */
const strings = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

const json = (pick: (data: never) => string) => (written: string) => {
  const data: unknown = JSON.parse(written);
  return { words: pick(data as never), all: strings(data).join("\n") };
};

export const READERS: Readonly<Record<string, (written: string) => Found>> = {
  "text-en": (written) => ({ words: null, all: written }),
  "text-fr": (written) => ({ words: null, all: written }),
  markdown: (written) => {
    const { quote, rest } = readMarkdown(written);
    return { words: quote, all: `${quote}\n${rest}` };
  },
  csl: json(([item]: [{ annote: string }]) => item.annote),
  bibtex: (written) => {
    const { fields } = parseBibtex(written);
    return { words: fields.get("annote") ?? "", all: [...fields.values()].join("\n") };
  },
  "schema-org": json(({ text }: { text: string }) => text),
  "web-annotation": json(
    ({ target }: { target: { selector: [{ exact: string }] } }) => target.selector[0].exact,
  ),
};
