/** What intake makes of a file or a page. */

/** What was read: an article without the particulars that it does not tell. */
export interface Intake {
  /** As published: NFC, LF line ends, a paragraph a line; title and standfirst are its first lines where the source shows them. */
  readonly text: string;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** The canonical link. */
  readonly url: string | null;
  /** BCP 47 primary subtag, as the text itself or its declaration tells it; "und" where neither does. */
  readonly language: string | null;
  /** ISO 8601, as coarse as it is told; null when none is told: never today, never the file's time. */
  readonly published: Published | null;
  readonly rights: string | null;
  /** How it was had, for whoever doubts it. */
  readonly provenance: string;
  /** Plain sentences for the person. */
  readonly notes: readonly string[];
}

/** A date of publication, and where it was told. */
export interface Published {
  readonly value: string;
  readonly basis?: string;
  /** True where an article of a record says that a person worked it out. */
  readonly inferred?: true;
}

/** One plain sentence that says what is wrong and what to do. */
export interface Problem {
  readonly problem: string;
}

/** What a file or a page gives: a feed gives many articles. */
export type IntakeResult = { readonly articles: readonly Intake[] } | Problem;

/** What is known of the bytes from outside. */
export interface About {
  /** The file's name, or the link's. */
  readonly name: string;
  readonly contentType?: string;
  /** Where the page was fetched from, after all redirects. */
  readonly url?: string;
}

/** An article on its way: `lines` is the body, `language` what is declared. */
export interface Reading extends Omit<Intake, "text"> {
  readonly lines: readonly string[];
  /** Whether the lines are the whole text, not to be touched: plain text has its title where it stands. */
  readonly asIs: boolean;
}

/** What the readers of each format give. */
export type Readings = { readonly readings: readonly Reading[] } | Problem;

/** A reading that tells nothing yet. */
export const UNTOLD: Reading = {
  lines: [],
  asIs: false,
  title: null,
  standfirst: null,
  author: null,
  publisher: null,
  url: null,
  language: null,
  published: null,
  rights: null,
  provenance: "",
  notes: [],
};
