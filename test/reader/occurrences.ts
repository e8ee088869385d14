/** A made-up dossier of occurrences, in memory: one sentence each. */
import { toArticle } from "../../src/model/article.ts";
import type { Dossier, Entry } from "../../src/model/dossier.ts";
import { Fact } from "../../src/model/fact.ts";

/** What a made-up occurrence is told as; an id and a date are enough. */
export interface Made {
  readonly id: string;
  readonly value: string;
  readonly mod?: string;
  readonly type?: string;
  /** Whether its date was counted from that of the publication. */
  readonly isCounted?: boolean;
  readonly words?: string;
  readonly gloss?: { readonly fr: string; readonly en: string };
  readonly state?: "accepted" | "draft" | "rejected";
}

/** Occurrences of one French article, in its order; its publication date is inferred unless `printed` says not. */
export function dossierOf(all: readonly Made[], { printed = false } = {}): Dossier {
  const sentences = all.map(({ id, words }) => words ?? `Ce jour-là, ${id} a eu lieu.`);
  const published = printed
    ? { value: "2021-04-01", inferred: false }
    : { value: "2021-04", inferred: true, basis: "A test." };
  const front = { title: "La houle", publisher: "La Vigie", language: "fr", published };
  const article = toArticle("quays", front, sentences.join("\n"));
  let start = 0;
  const entries = all.map((made, i): Entry => {
    const exact = sentences[i] ?? "";
    const evidence = { start, end: start + exact.length };
    start = evidence.end + 1;
    const when = { start: evidence.start, end: evidence.start + exact.indexOf(",") };
    return { fact: factOf(made, exact), article, excerpt: evidence, ranges: { evidence, when } };
  });
  return {
    id: "port",
    title: { fr: "Le port", en: "The port" },
    drafts: false,
    articles: [article],
    entries,
    lapsed: [],
  };
}

function factOf(
  { id, value, mod, type = "DATE", isCounted, gloss, state = "accepted" }: Made,
  exact: string,
): Fact {
  const at = { quote: { type: "TextQuoteSelector", exact } };
  return Fact.parse({
    id,
    kind: "occurrence",
    evidence: at,
    when: { type, value, mod, implied: isCounted ? ["year"] : [], at },
    gloss,
    review: state === "draft" ? { state, rule: "a test" } : { state, by: "a test", on: "2021-03-09" },
  });
}
