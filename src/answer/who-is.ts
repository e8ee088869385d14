import type { Dossier, Entry } from "../model/dossier.ts";
import type { FactStore, Hit } from "../store/store.ts";
import { fold } from "../text/fold.ts";
import { type Word, words } from "../text/words.ts";
import { ask } from "./ask.ts";
import { namesIn } from "./content.ts";
import { found, judge, type Looked } from "./judge.ts";
import { unlessOf } from "./lack.ts";
import { toExcerpts } from "./passages.ts";
import type { Request } from "./question.ts";
import { byList, bySearch } from "./reason.ts";
import { isBy } from "./speaker.ts";

/** Entities: by name with everything that mentions it, else by what they are. */
export async function whoIs(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  const query = { dossier: dossier.id, language: request.asked, reasons: request.reasons };
  const entities = await store.search({ ...query, kinds: ["entity"], text: "" });
  if (request.words === "")
    return found(toExcerpts(dossier, entities, request, () => byList("record order")));
  const names = await namesIn(store, dossier.id, request.words, request);
  if (names.length > 0) {
    const named = entities.filter(({ entry }) => isEntity(entry, names));
    const aliases = named.flatMap(({ entry: { fact } }) =>
      fact.kind === "entity" ? fact.entity.aliases : [],
    );
    const all = await store.search({ ...query, kinds: ["quotation", "occurrence", "figure"], text: "" });
    const isNamed = naming([...names, ...aliases]);
    const mentions = all.filter(({ entry }) => isBy(entry, names) || isNamed(entry));
    const reasonOf = (hit: Hit) =>
      byList("name", named.includes(hit) && mentions.length > 0 ? ["entity"] : []);
    return found(toExcerpts(dossier, [...named, ...mentions], request, reasonOf));
  }
  const hits = await store.search({ ...query, text: request.words });
  const { answers } = judge(hits, dossier, request, { misses: unlessOf("entity") });
  if (answers.length > 0)
    return found(toExcerpts(dossier, answers, request, (hit) => bySearch(hits, hit, ["entity"])));
  return ask(store, dossier, request); // "who is going to court over …" asks for more than a name
}

const isEntity = ({ fact }: Entry, names: readonly string[]): boolean =>
  fact.kind === "entity" && names.includes(fact.entity.name);

/** Tells whether an excerpt has one of the names. */
function naming(names: readonly string[]): (entry: Entry) => boolean {
  const sought = names.map((name) => ({ name: spaced(name), longest: longestOf(words(name)) }));
  return ({ article, excerpt }) => {
    const text = article.text.slice(excerpt.start, excerpt.end);
    const folded = fold(text);
    // To cut a text into words costs ten times as much, and most have not even the longest word of the name.
    const near = sought.filter(({ longest }) => /\p{N}/u.test(longest) || folded.includes(longest));
    const said = near.length > 0 ? spaced(text) : "";
    return near.some(({ name }) => said.includes(name));
  };
}

const longestOf = (all: readonly Word[]): string =>
  all.reduce((longest, { text }) => (text.length > longest.length ? text : longest), "");

const spaced = (text: string): string =>
  ` ${words(text)
    .map((word) => word.text)
    .join(" ")} `;
