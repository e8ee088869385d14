/** Every fact of a record, to be cited. */
import { type Cited, citedOf } from "../../src/cite/cited.ts";
import { answerable } from "../../src/model/dossier.ts";
import type { Language } from "../../src/model/language.ts";
import { awkward } from "../awkward.ts";
import { ARTICLE, all, hash, opened, passage, record, type Spoil, set, swap } from "../record.ts";

/** What the port's facts are, once somebody doubts them. */
export const HEDGED = set("facts[2].hedge", { level: "alleged", at: passage("après l’échouage") });
export const DENIED = set("facts[3].denies", ["closing"]);
const DRAFTS = set("drafts", true, "port/dossier.json");
const draft = (index: number) => set(`facts[${index}].review`, { state: "draft", rule: "date: day" });
export const DRAFT = all(draft(2), DRAFTS);
export const DRAFT_DENIAL = all(DENIED, draft(3), DRAFTS);
export const CORRECTED = set("facts[2].correction", { on: "2021-03-10", reason: "La date était fausse." });
export const PRINTED = swap(
  ARTICLE,
  /language: fr\n[\s\S]*?---/,
  "author: A. B.\nurl: https://example.org/quays?a=1&b=2\nlanguage: fr\npublished:\n  value: 2021-03-09\n---",
);

interface Wanted {
  readonly language?: Language;
  /** Where the reader stands, or null. */
  readonly base?: string | null;
}

/** Every fact that answers, of every dossier in `folder`. */
async function citedIn(folder: string, wanted: Wanted = {}): Promise<readonly Cited[]> {
  const { language = "en", base = "https://desk.example" } = wanted;
  const store = await opened(folder);
  return store.list().flatMap((dossier) =>
    answerable(dossier).map((entry) => {
      const { article, fact } = entry;
      const address = base === null ? null : `${base}/${dossier.id}/${article.id}#${fact.id}`;
      return citedOf(dossier, entry, { address, sha256: hash(article.text), language });
    }),
  );
}

/** The fact `id` of the made-up port, altered. */
export async function citedPort(id: string, wanted: Wanted, ...spoils: readonly Spoil[]): Promise<Cited> {
  const all = await citedIn(await record(...spoils), wanted);
  const cited = all.find(({ excerpt }) => excerpt.en.facts[0] === id);
  if (!cited) throw new RangeError(`No fact ${id}`);
  return cited;
}

/** The same with `verbatim` for its words and its whole article. */
export const ofText = (cited: Cited, text: string): Cited => ({
  ...cited,
  article: { ...cited.article, text },
  excerpt: {
    en: { ...cited.excerpt.en, verbatim: text },
    fr: { ...cited.excerpt.fr, verbatim: text },
  },
});

/** What a file of tests makes once, in whichever of them comes first. */
export const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
};

/** The facts of the shipped record, for a reader of English. */
export const shipped = once(() => citedIn(new URL("../../facts", import.meta.url).pathname));

/** The facts of every text that a format might take for something else than words. */
export const hostile = once(async () =>
  (await citedIn(await record(awkward))).filter(({ dossier }) => dossier === "awkward"),
);
