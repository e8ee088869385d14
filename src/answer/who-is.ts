import type { Dossier, Entry } from "../model/dossier.ts";
import type { Name } from "../search/names.ts";
import type { FactStore } from "../store/store.ts";
import { words } from "../text/words.ts";
import { ask } from "./ask.ts";
import { commandNamed } from "./commands.ts";
import { contentOf, nameIn } from "./content.ts";
import { answering, found, type Looked, toExcerpts } from "./judge.ts";
import type { Request } from "./question.ts";

/** Entities: by name with everything that mentions it, else by what they are. */
export async function whoIs(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  const query = { dossier: dossier.id, language: request.asked };
  const entities = await store.search({ ...query, kinds: ["entity"], text: "" });
  if (contentOf(request.words, request).length === 0) return found(toExcerpts(dossier, entities, request));
  const name = await nameIn(store, dossier.id, request.words, request);
  if (name) {
    const named = entities.filter(
      ({ entry: { fact } }) => fact.kind === "entity" && fact.entity.name === name.name,
    );
    const all = await store.search({ ...query, kinds: commandNamed("ask").kinds, text: "" });
    const mentions = all.filter(({ entry }) => mentionsName(entry, name));
    return found(toExcerpts(dossier, [...named, ...mentions], request));
  }
  const hits = await store.search({ ...query, kinds: commandNamed("ask").kinds, text: request.words });
  const answers = answering(hits, dossier, request, ({ fact }) => fact.kind === "entity");
  if (answers.length > 0) return found(toExcerpts(dossier, answers, request));
  return ask(store, dossier, request); // "who is going to court over …" asks for more than a name
}

/** Whether a fact's excerpt, or its speaker, is named so. */
function mentionsName({ fact, article, excerpt }: Entry, { name, aliases }: Name): boolean {
  if (fact.kind === "quotation" && fact.source.name === name) return true;
  if (fact.kind === "entity") return fact.entity.name === name;
  const spaced = (text: string) =>
    ` ${words(text)
      .map((word) => word.text)
      .join(" ")} `;
  const said = spaced(article.text.slice(excerpt.start, excerpt.end));
  return [name, ...aliases].some((spelling) => said.includes(spaced(spelling)));
}
