/** One question in, one answer out. Bad input is an answer too; only faults throw. */
import type { Answer, Question } from "../model/answer.ts";
import { type Article, Id } from "../model/article.ts";
import { answerable, type Dossier } from "../model/dossier.ts";
import type { FactStore } from "../store/store.ts";
import { ask } from "./ask.ts";
import { checkQuotation } from "./check.ts";
import { type CommandName, commandNamed } from "./commands.ts";
import { cut, toExcerpt } from "./excerpt.ts";
import { howMany } from "./how-many.ts";
import { found, type Looked } from "./judge.ts";
import { LONGEST, type Request, readQuestion } from "./question.ts";
import { byList, reasoned } from "./reason.ts";
import { when } from "./when.ts";
import { whoIs } from "./who-is.ts";
import { whoSaid } from "./who-said.ts";

const SHOWN = 5; // excerpts at once: more than a glance can hold helps nobody

type Look = (store: FactStore, dossier: Dossier, request: Request) => Promise<Looked>;

/** How each command looks for its answer. */
const LOOKS: Readonly<Record<Exclude<CommandName, "help">, Look>> = {
  when,
  "who said": whoSaid,
  "who is": whoIs,
  "how many": howMany,
  ask,
  check: async (_store, dossier, request) => checkQuotation(dossier, request),
  sources: async (_store, dossier, request) => sources(dossier, request),
};

/** Answers a question from the record in `store`. */
export async function answer(store: FactStore, question: Question): Promise<Answer> {
  const { text, page = 1, size = SHOWN } = question;
  const isLong = text.length > LONGEST;
  const request = readQuestion(question);
  const dossier = dossierOf(store, question.dossier);
  const common = {
    asked: text,
    dossier: dossier?.id ?? question.dossier,
    command: request.command as string,
    language: request.language,
    more: 0,
    searched: { articles: dossier?.articles.length ?? 0, facts: dossier ? answerable(dossier).length : 0 },
  };
  const usage = (reason: (Answer & { kind: "usage" })["reason"]): Answer => {
    return { kind: "usage", ...common, excerpts: [], reason, dossiers: store.list().map(({ id }) => id) };
  };
  if (!dossier) return usage("unknown dossier");
  if (isLong) return usage("too long");
  if (request.plan === "help") return usage("help");
  if (request.words === "" && !commandNamed(request.command).bare) return usage("no words");

  const named = factNamed(dossier, request);
  const looked = named?.isSure ? named : await LOOKS[request.plan](store, dossier, request);
  const { kind, excerpts, check }: Looked = looked.kind === "found" ? looked : (named ?? looked);
  const from = size * (page - 1);
  const [first, ...others] = from < 0 ? [] : excerpts.slice(from, from + size).map((cutIt) => cutIt());
  const told = { ...common, ...(check && { check }) };
  if (!first) return excerpts.length > 0 ? usage("no such page") : { kind: "nothing", ...told, excerpts: [] };
  return {
    kind: kind === "nothing" ? "closest" : kind,
    ...told,
    excerpts: [first, ...others],
    more: excerpts.length - from - others.length - 1,
  };
}

/**
 * The fact whose id, as every answer tells it, was given in place of words; null for any other words.
 *
 * An id of one word may be a word that is asked for, and that of an entity is mostly its name: those are not sure.
 */
function factNamed(dossier: Dossier, request: Request): (Looked & { readonly isSure: boolean }) | null {
  const { words, language } = request;
  if (!Id.safeParse(words).success) return null;
  const entry = answerable(dossier).find(({ fact }) => fact.id === words);
  if (!entry) return null;
  const isSure = words.includes("-") && entry.fact.kind !== "entity";
  const cutIt = () => toExcerpt(dossier, entry, language);
  return { ...found([reasoned(cutIt, request, () => byList("id"))]), isSure };
}

/** The articles, each by its title as it stands in the text. */
function sources({ articles }: Dossier, request: Request): Looked {
  const titled = (article: Article) => () => {
    const start = article.text.indexOf(article.title);
    return cut(article, { start, end: start + article.title.length });
  };
  return found(articles.map((article) => reasoned(titled(article), request, () => byList("record order"))));
}

/** The dossier asked for; the only one when none is named. */
function dossierOf(store: FactStore, id: string): Dossier | undefined {
  const all = store.list();
  return id === "" && all.length === 1 ? all[0] : all.find((dossier) => dossier.id === id);
}
