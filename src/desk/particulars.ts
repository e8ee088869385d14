/** What the record must know of an article: as the article tells it, or as the person who adds it does. */

import type { Intake } from "../intake/result.ts";
import { FrontMatter } from "../model/article.ts";
import { Tongue } from "../model/language.ts";
import { periodOf } from "../model/timex3.ts";

/** What the person tells, by the names of the options. It outweighs what the article says of itself. */
export type Told = Readonly<
  Partial<Record<"title" | "publisher" | "author" | "language" | "published" | "basis" | "url", string>>
>;

/** What cannot be done without. */
export type Wanted = "title" | "publisher" | "published" | "language";

export type Particulars =
  | { readonly front: FrontMatter }
  /** The article does not tell these, and nobody has. */
  | { readonly wants: readonly [Wanted, ...Wanted[]] }
  | { readonly problem: string };

const UNDETERMINED = "und"; // ISO 639-2: a person can say it, a machine may not

/** Why an answer will not do; null when it does. */
export function problemOf(want: Wanted, said: string, { text }: Intake): string | null {
  switch (want) {
    case "published":
      return periodOf(said) === null ? `${said} is no date: write 2020-04-23, 2020-04 or 2020` : null;
    case "language":
      return Tongue.safeParse(said).success
        ? null
        : `${said} is no language as ISO 639 writes it: write fr, en, de`;
    case "title":
      return text.includes(said)
        ? null
        : `The title does not stand in the text: ${said}. Give it as it is printed`;
    case "publisher":
      return null;
  }
}

/** Puts the particulars together; there is no default for any of them. */
export function particularsOf(intake: Intake, told: Told): Particulars {
  const { text, standfirst, rights, provenance } = intake;
  const title = told.title ?? (intake.title !== null && text.includes(intake.title) ? intake.title : null);
  const publisher = told.publisher ?? intake.publisher;
  const language = told.language ?? (intake.language === UNDETERMINED ? null : intake.language);
  const published = publishedOf(intake, told);
  const wanted = [
    ["title", title],
    ["publisher", publisher],
    ["language", language],
    ["published", published?.value ?? null],
  ] as const;
  const problem = wanted
    .map(([want, value]) => (value === null ? null : problemOf(want, value, intake)))
    .find((one) => one !== null);
  if (problem) return { problem };
  const [first, ...rest] = wanted.flatMap(([want, value]) => (value === null ? [want] : []));
  if (first !== undefined) return { wants: [first, ...rest] };

  const author = told.author ?? intake.author;
  const url = told.url ?? intake.url;
  const front = FrontMatter.safeParse({
    title,
    ...(standfirst !== null && text.includes(standfirst) && { standfirst }),
    publisher,
    ...(author !== null && { author }),
    ...(url !== null && { url }),
    language,
    published,
    provenance,
    ...(rights !== null && { rights }),
  });
  if (front.success) return { front: front.data };
  const [issue] = front.error.issues;
  return { problem: `Its ${issue?.path.join(".")} ${issue?.message}` };
}

function publishedOf({ published }: Intake, { published: value, basis }: Told) {
  if (value === undefined) return published;
  return basis === undefined
    ? { value, basis: "told by whoever added the article" }
    : { value, inferred: true, basis };
}
