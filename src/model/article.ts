/** An article as published, and what its front matter says of it. */
import { z } from "zod";
import { CodePoints } from "./code-points.ts";
import { Tongue } from "./language.ts";
import type { Anchored } from "./selector.ts";
import { periodOf } from "./timex3.ts";

/** Text that says something. */
export const Text = z.string().regex(/\S/, { error: "is empty" });

/** Names files, links and buttons, so it is kept to what all of them take. */
export const Id = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, {
  error: "must be 1 to 64 of a-z, 0-9 and inner hyphens",
});

/** TIMEX3 CREATION_TIME: what "last month" is counted from. There is no default. */
const Published = z.strictObject({
  /** ISO 8601, as coarse as it is known: 2020, 2020-04, 2020-04-23. */
  value: z.string().refine((value) => periodOf(value) !== null, { error: "is no ISO 8601 date" }),
  /** True when the article prints no date and a person worked it out. */
  inferred: z.boolean().default(false),
  /** How it was worked out; owed when it is inferred. */
  basis: Text.optional(),
});

/** The front matter of `articles/*.md`. */
export const FrontMatter = z.strictObject({
  title: Text,
  standfirst: Text.optional(),
  publisher: Text,
  author: Text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  language: Tongue,
  published: Published.refine(({ inferred, basis }) => !inferred || basis !== undefined, {
    error: 'an inferred date needs its "basis"',
  }),
  /** Where this text was had from, for whoever doubts it. */
  provenance: Text.optional(),
  /** Whose text it is. */
  rights: Text.optional(),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

/** Excerpts are cut from `text` and from nothing else. */
export interface Article extends FrontMatter, Anchored {
  readonly id: string;
}

/** An article ready to be cut from. */
export const toArticle = (id: string, front: FrontMatter, text: string): Article => ({
  id,
  ...front,
  text,
  points: new CodePoints(text),
});
