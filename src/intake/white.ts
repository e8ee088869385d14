/** White space as HTML means it: an NBSP is none, for it is published. HTML 4.6.1, "ASCII whitespace". */
const RUN = /[ \t\n\r\f]+/g;

/** The text with each run of white space as one space, and none at either end. */
export const collapse = (text: string): string => text.replace(RUN, " ").replace(/^ | $/g, "");

/** The text, or null where there is none; the ends are cut of every white space. */
export function told(text: string | null | undefined): string | null {
  const clean = collapse(text ?? "").trim();
  return clean === "" ? null : clean.normalize("NFC");
}

/** How many words a text has, as a person counts them. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
