/** The pages as data: the same facts, with their excerpts as in `docs/answer.schema.json`. */
import {
  type Article,
  answerable,
  type Dossier,
  type Excerpt,
  hashOf,
  type Language,
  overviewOf,
  type ToldFact,
  toldOf,
} from "../../src/index.ts";

/** What a dossier holds; `addressOf` tells where an article, or a fact in it, is read. */
export function dossierData(
  dossier: Dossier,
  language: Language,
  addressOf: (article: string, fact?: string) => string,
) {
  const { articles, named, figures } = overviewOf(dossier, language);
  const dated = answerable(dossier).filter(({ fact }) => fact.kind === "occurrence");
  const told = (one: ToldFact) => factData(one, addressOf(one.entry.article.id, one.id));
  return {
    dossier: dossier.id,
    title: dossier.title,
    language,
    articles: articles.map(({ article, facts }) => ({
      ...about(article),
      facts,
      address: addressOf(article.id),
    })),
    names: named.map(({ name, role, type, told: by, quotations }) => ({
      ...{ name, role, type },
      fact: by?.id ?? null,
      quotations: quotations.map(({ id }) => id),
    })),
    figures: figures.map(told),
    timeline: dated.map((entry) => told(toldOf(dossier, entry, language))),
  };
}

/** An article with its text and its facts; positions count code points of `text`. */
export function articleData(
  dossier: Dossier,
  article: Article,
  language: Language,
  addressOf: (article: string, fact?: string) => string,
) {
  const entries = answerable(dossier).filter((entry) => entry.article === article);
  return {
    dossier: dossier.id,
    ...about(article),
    address: addressOf(article.id),
    sha256: hashOf(article.text),
    text: article.text,
    facts: entries.map((entry) =>
      factData(toldOf(dossier, entry, language), addressOf(article.id, entry.fact.id)),
    ),
  };
}

function about({
  id,
  title,
  standfirst,
  publisher,
  author,
  url,
  language,
  published,
  provenance,
  rights,
}: Article) {
  return { id, title, standfirst, publisher, author, url, language, published, provenance, rights };
}

/** The fact's own words are the evidence; the excerpt is the whole sentences that they stand in. */
function factData({ id, entry, excerpt }: ToldFact, address: string) {
  const { article, ranges, fact } = entry;
  const { start, end } = ranges.evidence;
  return {
    ...{ id, kind: fact.kind, address },
    evidence: {
      exact: article.text.slice(start, end),
      start: article.points.toPoint(start),
      end: article.points.toPoint(end),
    },
    excerpt: excerpt satisfies Excerpt,
  };
}
