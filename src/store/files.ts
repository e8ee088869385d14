/**
 * The record as files: `<dossier>/dossier.json`, `articles/*.md`, `facts/*.json`, and both as lines of files in
 * .jsonl. Nothing is written.
 */
import { join } from "node:path";
import type { Article } from "../model/article.ts";
import { commandFault, type Dossier, DossierFile, type Entry } from "../model/dossier.ts";
import { readArticles } from "./articles.ts";
import type { Parsed } from "./check.ts";
import { crossCheck } from "./cross-check.ts";
import { readFacts } from "./facts.ts";
import type { Fault } from "./fault.ts";
import { gather } from "./faults.ts";
import { NO_FOLDER, NOWHERE, namesIn } from "./folder.ts";
import { parseJson } from "./json.ts";
import { readPieces } from "./lines.ts";
import { type Memo, NO_MEMO } from "./memo.ts";
import { MAX_BYTES } from "./read.ts";

export interface FilesRead {
  /** Only dossiers without a fault, by id. */
  readonly dossiers: readonly Dossier[];
  /** The faults of all files, in the order of the files; of a file at most a hundred, and how many more. */
  readonly faults: readonly Fault[];
}

/** Reads and proves every dossier below `root`, each by `readOne`. */
export async function readDossiers(
  root: string,
  readOne: (id: string) => Promise<Parsed<Dossier>> = (id) => readDossier(root, id),
): Promise<FilesRead> {
  const names = await namesIn(root);
  if (typeof names === "string") return { dossiers: [], faults: [{ file: root, path: "", message: names }] };
  const dossiers: Dossier[] = [];
  const faults: Fault[] = [];
  for (const id of names) {
    const inside = await namesIn(join(root, id));
    if (inside === NO_FOLDER) continue; // the schemas and the README beside the dossiers
    if (inside === NOWHERE) faults.push({ file: id, path: "", message: inside });
    if (typeof inside === "string") continue;
    const read = await readOne(id);
    if ("data" in read) dossiers.push(read.data);
    else for (const fault of read.faults) faults.push(fault);
  }
  if (dossiers.length + faults.length === 0)
    faults.push({
      file: root,
      path: "",
      message: "holds no dossier: a dossier is a folder with a dossier.json",
    });
  return { dossiers, faults };
}

/** The ids of the dossiers below `root`, unread; none where there is no such folder. */
export async function dossiersIn(root: string): Promise<readonly string[]> {
  const names = await namesIn(root);
  if (typeof names === "string") return [];
  const inside = await Promise.all(names.map((name) => namesIn(join(root, name))));
  return names.filter((_, i) => typeof inside[i] !== "string");
}

/** Reads and proves one dossier; `memo` has what was made of its files before. */
export async function readDossier(root: string, id: string, memo: Memo = NO_MEMO): Promise<Parsed<Dossier>> {
  const faults = gather();
  const name = commandFault(id);
  if (name !== null)
    faults.add([{ file: id, path: "", message: `cannot be a slash command: the folder's name ${name}` }]);
  const about = await readAbout(root, `${id}/dossier.json`, memo);
  if ("faults" in about) faults.add(about.faults);
  const articles = await readArticles(root, id, faults, memo);
  if ("data" in about && articles.none) faults.add([noArticle(`${id}/articles`)]);
  const facts = await readFacts(root, id, articles, faults, memo);
  faults.add(crossCheck(facts.placed, facts.complete));

  const found = faults.inOrder([...articles.files, ...facts.files]);
  if (found.length > 0 || "faults" in about) return { faults: found };
  const whole = [...articles.byId.values()].flatMap(({ article }) => article ?? []);
  const entries = facts.placed.flatMap(({ entry }) => entry ?? []);
  const lapsed = facts.placed.map(({ fact }) => fact).filter(({ review }) => review.state === "lapsed");
  return { data: { id, ...about.data, articles: whole, entries: inOrder(whole, entries), lapsed } };
}

const noArticle = (file: string): Fault => ({
  file,
  path: "",
  message: "holds no article: an article is a file in .md, or a line of a file in .jsonl",
});

async function readAbout(root: string, file: string, memo: Memo): Promise<Parsed<DossierFile>> {
  const pieces = memo.pieces(
    file,
    () => readPieces(root, file, MAX_BYTES[".json"]),
    ({ place, read }): Parsed<DossierFile> =>
      "fault" in read ? { faults: [read.fault] } : parseJson(place, read.text, DossierFile),
  );
  for await (const about of pieces) return about; // a file in .json is one piece
  throw new RangeError(`Cannot read ${file}: it has no piece`);
}

/** By article, then by position. */
function inOrder(articles: readonly Article[], entries: readonly Entry[]): readonly Entry[] {
  const rank = new Map(articles.map((article, i) => [article, i]));
  const of = ({ article }: Entry) => rank.get(article) ?? 0;
  return [...entries].sort((a, b) => of(a) - of(b) || a.excerpt.start - b.excerpt.start);
}
