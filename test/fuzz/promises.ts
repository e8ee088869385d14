/** What holds of everything that is told, whatever was read. */
import type { Excerpt } from "../../src/model/answer.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { must } from "./target.ts";

// Controls, what turns letters round, and halves of letters: a terminal and a chat obey them, and nobody sees them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

/** A line of a log or a terminal has no letter that would do something there. */
export function mustBePlain(line: string, what: string): void {
  must(!HIDDEN.test(line), `${what} has a hidden letter: ${JSON.stringify(line.slice(0, 200))}`);
}

/** Every excerpt, and every denial beside it, is cut from its article, letter for letter. */
export function mustBeVerbatim(dossier: Dossier, excerpts: readonly Excerpt[]): void {
  for (const excerpt of excerpts.flatMap((one) => [one, ...(one.denials ?? [])])) {
    const { verbatim, position, article: about } = excerpt as Excerpt;
    const article = dossier.articles.find(({ id }) => id === about.id);
    must(article !== undefined, `the article ${about.id} is in the dossier`);
    const { points, text } = article;
    const cut = text.slice(points.toUnit(position.start), points.toUnit(position.end));
    must(cut === verbatim && cut !== "", `the excerpt stands in the article: ${verbatim.slice(0, 80)}`);
  }
}
