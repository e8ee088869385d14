/** The formats that a citation is had in. */
import type { Said } from "../answer/typography.ts";
import { toBibtex } from "./bibtex.ts";
import type { Cited } from "./cited.ts";
import { toCsl } from "./csl.ts";
import { toMarkdown } from "./markdown.ts";
import { toSchemaOrg } from "./schema-org.ts";
import { toText } from "./text.ts";
import { toWebAnnotation } from "./web-annotation.ts";

export interface Format {
  readonly id: string;
  readonly label: Said;
  /** Media type; the text is UTF-8. */
  readonly type: string;
  /** Of a file, without its dot. */
  readonly extension: string;
  /** Ends with a line end. */
  readonly write: (cited: Cited) => string;
}

/** In the order they are offered. */
export const FORMATS = [
  {
    id: "text-en",
    label: { en: "Text, English style", fr: "Texte, à l’anglaise" },
    type: "text/plain",
    extension: "txt",
    write: (cited) => toText(cited, "en"),
  },
  {
    id: "text-fr",
    label: { en: "Text, French style", fr: "Texte, à la française" },
    type: "text/plain",
    extension: "txt",
    write: (cited) => toText(cited, "fr"),
  },
  {
    id: "markdown",
    label: { en: "Markdown", fr: "Markdown" },
    type: "text/markdown",
    extension: "md",
    write: toMarkdown,
  },
  {
    id: "csl",
    label: { en: "CSL-JSON (Zotero, pandoc)", fr: "CSL-JSON (Zotero, pandoc)" },
    type: "application/vnd.citationstyles.csl+json",
    extension: "json",
    write: toCsl,
  },
  {
    id: "bibtex",
    label: { en: "BibTeX (LaTeX)", fr: "BibTeX (LaTeX)" },
    type: "application/x-bibtex",
    extension: "bib",
    write: toBibtex,
  },
  {
    id: "schema-org",
    label: { en: "schema.org (JSON-LD)", fr: "schema.org (JSON-LD)" },
    type: "application/ld+json",
    extension: "jsonld",
    write: toSchemaOrg,
  },
  {
    id: "web-annotation",
    label: { en: "W3C Web Annotation (JSON-LD)", fr: "Annotation web du W3C (JSON-LD)" },
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: "jsonld",
    write: toWebAnnotation,
  },
] as const satisfies readonly Format[];
