/** The ways to cite a fact: each is a file of its own, which a script copies where one follows the link. */
import { html } from "hono/html";
import { type Cited, FORMATS } from "../../src/index.ts";
import type { Html, View } from "./layout.ts";
import type { Made } from "./send.ts";
import { SAYS } from "./wording.ts";

/** The name of a citation's file: `text-fr.txt`. */
const fileOf = ({ id, extension }: (typeof FORMATS)[number]): string => `${id}.${extension}`;

export function citationLinks(
  { language, paths }: View,
  dossier: string,
  article: string,
  fact: string,
): Html {
  const links = FORMATS.map((format) => {
    const href = paths.citation(dossier, article, fact, fileOf(format));
    return html`<li><a href="${href}" data-copy>${format.label[language]}</a></li>`;
  });
  return html`<details class="cite"><summary>${SAYS.cite[language]}</summary><ul>${links}</ul><output data-copied="${SAYS.copied[language]}"></output></details>`;
}

/** A citation by its file's name; null where there is no such format. */
export function citationMade(name: string, cited: Cited): Made | null {
  const format = FORMATS.find((one) => fileOf(one) === name);
  if (!format) return null;
  const { type, write } = format;
  return { body: write(cited), type: type.startsWith("text/") ? `${type}; charset=utf-8` : type };
}

/** All of them, by name. */
export const citationFiles: readonly string[] = FORMATS.map(fileOf);
