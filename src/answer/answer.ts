/** One question in, one answer out. Bad input is an answer too; only faults throw. */
import type { Answer, Excerpt, Question } from "../model/answer.ts";
import { accepted, type Dossier } from "../model/dossier.ts";
import type { FactStore } from "../store/store.ts";
import { ask } from "./ask.ts";
import { type Checked, check, isQuoted } from "./check.ts";
import { type CommandName, commandNamed } from "./commands.ts";
import { cut } from "./excerpt.ts";
import { howMany } from "./how-many.ts";
import { found, type Looked } from "./judge.ts";
import { type Request, readQuestion } from "./question.ts";
import { when } from "./when.ts";
import { whoIs } from "./who-is.ts";
import { whoSaid } from "./who-said.ts";

const SHOWN = 5; // excerpts at once: more than a glance can hold helps nobody
const LONGEST = 1000; // letters of a question, several times what a person types

/** Answers a question from the record in `store`. */
export async function answer(store: FactStore, question: Question): Promise<Answer> {
  const request = readQuestion(question);
  const dossier = dossierOf(store, question.dossier);
  const common = {
    asked: question.text,
    dossier: dossier?.id ?? question.dossier,
    command: request.command as string,
    language: request.language,
    more: 0,
    searched: { articles: dossier?.articles.length ?? 0, facts: dossier ? accepted(dossier).length : 0 },
  };
  const usage = (reason: (Answer & { kind: "usage" })["reason"]): Answer => ({
    kind: "usage",
    ...common,
    excerpts: [],
    reason,
    dossiers: store.list().map(({ id }) => id),
  });
  if (!dossier) return usage("unknown dossier");
  if (request.command === "help") return usage("help");
  if (question.text.length > LONGEST) return usage("too long");
  if (request.words === "" && !commandNamed(request.command).bare) return usage("no words");

  const quoted =
    request.plan === "who said" && isQuoted(request.words) ? check(dossier, request.words) : null;
  const checked = request.command === "check" ? check(dossier, request.words) : quoted && ofSpeech(quoted);
  if (checked) {
    if ((question.page ?? 1) > 1) return usage("no such page");
    const { verdict, excerpts } = checked;
    const kind = { verbatim: "found", differs: "closest", "not on the record": "nothing" } as const;
    return { kind: kind[verdict.verdict], ...common, excerpts, check: verdict } as Answer;
  }
  const { kind, excerpts } = await look(store, dossier, request);
  const from = SHOWN * ((question.page ?? 1) - 1);
  const page = excerpts.slice(from, from + SHOWN);
  if (excerpts.length > 0 && page.length === 0) return usage("no such page");
  if (page.length === 0) return { kind: "nothing", ...common, excerpts: [] };
  return {
    kind: kind === "nothing" ? "closest" : kind,
    ...common,
    excerpts: page,
    more: Math.max(0, excerpts.length - from - page.length),
  };
}

/** "Who said «…»" of words that are somebody's, or nearly; else they are looked for like any others. */
const ofSpeech = (checked: Checked): Checked | null =>
  checked.verdict.speech === "attributed" ? checked : null;

type Look = (store: FactStore, dossier: Dossier, request: Request) => Promise<Looked>;

const LOOKS: Readonly<Record<Exclude<CommandName, "check" | "help">, Look>> = {
  when,
  "who said": whoSaid,
  "who is": whoIs,
  "how many": howMany,
  ask,
  sources,
};

async function look(store: FactStore, dossier: Dossier, request: Request): Promise<Looked> {
  const plan = request.plan as keyof typeof LOOKS;
  return LOOKS[plan](store, dossier, request);
}

/** The articles, each by its title as it stands in the text. */
async function sources(_store: FactStore, { articles }: Dossier): Promise<Looked> {
  const excerpts = articles.map((article): Excerpt => {
    const start = article.text.indexOf(article.title);
    return cut(article, { start, end: start + article.title.length });
  });
  return found(excerpts);
}

/** The dossier asked for; the only one when none is named. */
function dossierOf(store: FactStore, id: string): Dossier | undefined {
  const all = store.list();
  return id === "" && all.length === 1 ? all[0] : all.find((dossier) => dossier.id === id);
}
