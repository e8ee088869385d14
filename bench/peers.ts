/**
 * The engines that anyone could install, each as good as it can be made: all get our folding, stop words, stems and titles,
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

/** A sentence as every engine gets it: the title of its article counts as it does with us. */
const fieldsOf = ({ id, text, title }: Sentence, language: Language) => ({
  id,
  text: termsOf(text, language).join(" "),
  title: termsOf(title ?? "", language).join(" "),
});
const TITLE = 0.4;

export const peers: Readonly<Record<string, Build>> = {
  fuse(corpus, language) {
    const engine = new Fuse(
      corpus.map((sentence) => fieldsOf(sentence, language)),
      {
        keys: [
          { name: "text", weight: 1 },
          { name: "title", weight: TITLE },
        ],
        ignoreLocation: true,
        useTokenSearch: true,
        threshold: 0.2,
        minMatchCharLength: 2,
      },
    );
    return (text) =>
      engine.search(termsOf(text, language).join(" "), { limit: TOP }).map(({ item }) => item.id);
  },
  minisearch(corpus, language) {
    const engine = new MiniSearch({
      fields: ["text", "title"],
      tokenize: (text) => text.split(" ").filter((term) => term !== ""),
    });
    engine.addAll(corpus.map((sentence) => fieldsOf(sentence, language)));
    const options = {
      fuzzy: (term: string) => (term.length >= 4 ? 0.2 : false),
      bm25: { k: 0.9, b: 0.4, d: 0 },
      boost: { title: TITLE },
    };
    return (text) =>
      engine
        .search(termsOf(text, language).join(" "), options)
        .slice(0, TOP)
        .map(({ id }) => String(id));
  },
  async orama(corpus, language) {
    const engine = create({ schema: { text: "string", title: "string" } as const });
    await insertMultiple(
      engine,
      corpus.map((sentence) => fieldsOf(sentence, language)),
      1000,
    );
    return async (text) => {
      const term = termsOf(text, language).join(" ");
      const { hits } = await search(engine, { term, limit: TOP, threshold: 1, boost: { title: TITLE } });
      return hits.map(({ id }) => String(id));
    };
  },
  flexsearch(corpus, language) {
    const engine = new FlexIndex({ tokenize: "strict" });
    corpus.forEach((sentence, i) => {
      const { text, title } = fieldsOf(sentence, language);
      engine.add(i, `${text} ${title}`);
    });
    return (text) =>
      (engine.search(termsOf(text, language).join(" "), { limit: TOP, suggest: true }) as number[]).map(
        (i) => (corpus[i] as Sentence).id,
      );
  },
  lunr(corpus, language) {
    const engine = lunr(function (this: lunr.Builder) {
      // Its English trimmer, stop words and stemmer would work on our stems.
      this.pipeline.reset();
      this.searchPipeline.reset();
      this.ref("id");
      this.field("text");
      this.field("title", { boost: TITLE });
      this.k1(0.9);
      this.b(0.4);
      for (const sentence of corpus) this.add(fieldsOf(sentence, language));
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
    database.exec("create virtual table sentences using fts5(text, title, content='')");
    const insert = database.prepare("insert into sentences(rowid, text, title) values (?, ?, ?)");
    database.exec("begin");
    corpus.forEach((sentence, i) => {
      const { text, title } = fieldsOf(sentence, language);
      insert.run(i + 1, text, title);
    });
    database.exec("commit");
    const select = database.prepare(
      `select rowid from sentences where sentences match ? order by bm25(sentences, 1, ${TITLE}) limit ${TOP}`,
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
