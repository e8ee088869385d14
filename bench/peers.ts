/**
 * The engines that anyone could install, each as good as it can be made: all get our folding, stop words and stems,
 * and the forgiveness of slips that they have. They forgive none where it made their ranking worse or never ended.
 */
import { create, insertMultiple, search } from "@orama/orama";
import { Index as FlexIndex } from "flexsearch";
import Fuse from "fuse.js";
import lunr from "lunr";
import MiniSearch from "minisearch";
import type { Language } from "../src/model/language.ts";
import { isStop } from "../src/text/stop.ts";
import { termOf } from "../src/text/term.ts";
import { words } from "../src/text/words.ts";
import type { Sentence } from "./corpus.ts";

/** Up to ten ids, best first. */
export type Search = (text: string) => readonly string[] | Promise<readonly string[]>;
type Build = (corpus: readonly Sentence[], language: Language) => Search | Promise<Search>;

const TOP = 10;

const termsOf = (text: string, language: Language): string[] =>
  words(text)
    .filter(({ text: word }) => !isStop(word, language))
    .map(({ text: word }) => termOf(word, language).slice(3));

export const peers: Readonly<Record<string, Build>> = {
  fuse(corpus, language) {
    const engine = new Fuse(
      corpus.map(({ id, text }) => ({ id, text: termsOf(text, language).join(" ") })),
      { keys: ["text"], ignoreLocation: true, useTokenSearch: true, threshold: 0.2, minMatchCharLength: 2 },
    );
    return (text) =>
      engine.search(termsOf(text, language).join(" "), { limit: TOP }).map(({ item }) => item.id);
  },
  minisearch(corpus, language) {
    const engine = new MiniSearch({ fields: ["text"], tokenize: (text) => termsOf(text, language) });
    engine.addAll(corpus.map(({ id, text }) => ({ id, text })));
    const fuzzy = (term: string) => (term.length >= 4 ? 0.2 : false);
    return (text) =>
      engine
        .search(text, { fuzzy, bm25: { k: 0.9, b: 0.4, d: 0 } })
        .slice(0, TOP)
        .map(({ id }) => String(id));
  },
  async orama(corpus, language) {
    const engine = create({ schema: { text: "string" } as const });
    const documents = corpus.map(({ id, text }) => ({ id, text: termsOf(text, language).join(" ") }));
    await insertMultiple(engine, documents, 1000);
    return async (text) => {
      const term = termsOf(text, language).join(" ");
      const { hits } = await search(engine, { term, limit: TOP, tolerance: 0, threshold: 1 });
      return hits.map(({ id }) => String(id));
    };
  },
  flexsearch(corpus, language) {
    const engine = new FlexIndex({ tokenize: "strict" });
    corpus.forEach(({ text }, i) => {
      engine.add(i, termsOf(text, language).join(" "));
    });
    return (text) =>
      (engine.search(termsOf(text, language).join(" "), { limit: TOP, suggest: true }) as number[]).map(
        (i) => (corpus[i] as Sentence).id,
      );
  },
  lunr(corpus, language) {
    const engine = lunr(function (this: lunr.Builder) {
      this.ref("id");
      this.field("text");
      this.k1(0.9);
      this.b(0.4);
      for (const { id, text } of corpus) this.add({ id, text: termsOf(text, language).join(" ") });
    });
    return (text) =>
      engine
        .query((query) => {
          for (const term of termsOf(text, language)) {
            query.term(term, { boost: 3 });
            if (term.length >= 4) query.term(term, { editDistance: 1 });
          }
        })
        .slice(0, TOP)
        .map(({ ref }) => ref);
  },
  async fts5(corpus, language) {
    const name: string = "node:sqlite";
    const { DatabaseSync } = (await import(name)) as Sqlite;
    const database = new DatabaseSync(":memory:");
    database.exec("create virtual table sentences using fts5(text, content='')");
    const insert = database.prepare("insert into sentences(rowid, text) values (?, ?)");
    database.exec("begin");
    corpus.forEach(({ text }, i) => {
      insert.run(i + 1, termsOf(text, language).join(" "));
    });
    database.exec("commit");
    const select = database.prepare(
      `select rowid from sentences where sentences match ? order by rank limit ${TOP}`,
    );
    return (text) => {
      const terms = [...new Set(termsOf(text, language))].map((term) => `"${term}"`);
      if (terms.length === 0) return [];
      return select
        .all(terms.join(" or ").replaceAll(" or ", " OR "))
        .map(({ rowid }) => (corpus[rowid - 1] as Sentence).id);
    };
  },
};

/** What Node 22.5 and newer have; the types of Node 20 do not know it. */
interface Sqlite {
  readonly DatabaseSync: new (
    path: string,
  ) => {
    exec(sql: string): void;
    prepare(sql: string): {
      run(...values: readonly (string | number)[]): unknown;
      all(...values: readonly string[]): readonly { readonly rowid: number }[];
    };
  };
}
