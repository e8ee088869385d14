/** The record as files: `<dossier>/dossier.json`, `articles/*.md`, `facts/*.json`. Nothing is written. */
import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Article, Id } from "../model/article.ts";
import { commandFault, type Dossier, DossierFile, type Entry } from "../model/dossier.ts";
import { FactFile } from "../model/fact.ts";
import { sentences } from "../text/sentences.ts";
import { crossCheck, type Placed } from "./cross-check.ts";
import type { Fault } from "./fault.ts";
import { type Parsed, parseArticle, parseJson } from "./parse.ts";
import { prove } from "./prove.ts";
import { follow, readText } from "./read.ts";

export interface FilesRead {
  /** Only dossiers without a fault, by id. */
  readonly dossiers: readonly Dossier[];
  /** All faults of all files, in the order of the files. */
  readonly faults: readonly Fault[];
}

/** Reads and proves every dossier below `root`. */
export async function readDossiers(root: string): Promise<FilesRead> {
  const names = await namesIn(root);
  if (typeof names === "string") return { dossiers: [], faults: [{ file: root, path: "", message: names }] };
  const dossiers: Dossier[] = [];
  const faults: Fault[] = [];
  for (const id of names) {
    const inside = await namesIn(join(root, id));
    if (inside === NO_FOLDER) continue; // the schemas and the README beside the dossiers
    if (inside === NOWHERE) faults.push({ file: id, path: "", message: inside });
    if (typeof inside === "string") continue;
    const read = await readDossier(root, id);
    if ("data" in read) dossiers.push(read.data);
    else faults.push(...read.faults);
  }
  if (dossiers.length + faults.length === 0)
    faults.push({
      file: root,
      path: "",
      message: "holds no dossier: a dossier is a folder with a dossier.json",
    });
  return { dossiers, faults };
}

async function readDossier(root: string, id: string): Promise<Parsed<Dossier>> {
  const faults: Fault[] = [];
  const keep = <T>(parsed: Parsed<T>): T | null => {
    if ("data" in parsed) return parsed.data;
    faults.push(...parsed.faults);
    return null;
  };
  const name = commandFault(id);
  if (name !== null)
    faults.push({ file: id, path: "", message: `cannot be a slash command: the folder's name ${name}` });
  const about = keep(await readJson(root, `${id}/dossier.json`, DossierFile));

  const articles = new Map<string, Article | null>(); // null: there, but faulty
  const texts = await filesIn(root, `${id}/articles`, ".md");
  faults.push(...texts.faults);
  for (const file of texts.files) articles.set(idOf(file), keep(await readArticle(root, file)));
  if (about && texts.files.length + texts.faults.length === 0)
    faults.push({
      file: `${id}/articles`,
      path: "",
      message: "holds no article: an article is a file in .md",
    });

  const placed: Placed[] = [];
  const found = await filesIn(root, `${id}/facts`, ".json");
  faults.push(...found.faults);
  let complete = found.faults.length === 0;
  for (const file of found.files) {
    const data = keep(await readJson(root, file, FactFile));
    const article = data && articles.get(data.article);
    if (data && article === undefined && articles.size > 0) {
      const known = [...articles.keys()].join(", ");
      faults.push({
        file,
        path: "article",
        message: `"${data.article}" is no article of this dossier: ${known}`,
      });
    }
    if (data && article) {
      const proved = proveAll(file, article, data);
      faults.push(...proved.faults);
      placed.push(...proved.placed);
    } else complete = false;
  }
  faults.push(...crossCheck(placed, complete));
  if (faults.length > 0 || !about) return { faults: inFileOrder(faults, [...texts.files, ...found.files]) };
  const whole = [...articles.values()].filter((article) => article !== null);
  const entries = placed.map(({ entry }) => entry).filter((entry) => entry !== null);
  return { data: { id, ...about, articles: whole, entries: inOrder(whole, entries) } };
}

/** What concerns the folder first, then by the order in which the files are read. */
function inFileOrder(faults: readonly Fault[], files: readonly string[]): readonly Fault[] {
  return [...faults].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file)); // stable
}

async function readJson<T>(root: string, file: string, schema: Parameters<typeof parseJson<T>>[2]) {
  const read = await readText(root, file);
  return "fault" in read ? { faults: [read.fault] } : parseJson(file, read.text, schema);
}

async function readArticle(root: string, file: string): Promise<Parsed<Article>> {
  const id = Id.safeParse(idOf(file));
  if (!id.success)
    return {
      faults: [{ file, path: "", message: `its name is no article id: ${id.error.issues[0]?.message}` }],
    };
  const read = await readText(root, file);
  return "fault" in read ? { faults: [read.fault] } : parseArticle(id.data, file, read.text);
}

/** `nso/articles/a1.md` is the article `a1`. */
const idOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1, file.lastIndexOf("."));

function proveAll(file: string, article: Article, { sha256, facts }: FactFile) {
  const faults: Fault[] = [];
  const placed: Placed[] = [];
  const hash = createHash("sha256").update(article.text, "utf8").digest("hex");
  if (hash !== sha256) {
    const isNew = !/^[0-9a-f]{64}$/.test(sha256);
    const message = isNew
      ? `is no hash: there stands ${JSON.stringify(sha256)}, the text of ${article.id} has ${hash}. Put that here`
      : `${article.id} has changed since its facts were reviewed: expected ${sha256}, the text now has ${hash}. Read the facts against it again, then put that hash here`;
    faults.push({ file, path: "sha256", message });
  }
  const split = sentences(article.text, article.language);
  facts.forEach((fact, i) => {
    const path = `facts[${i}]`;
    const proof = prove(article, split, fact);
    placed.push({ file, path, fact, entry: "fact" in proof ? proof : null });
    if ("fact" in proof) return;
    for (const flaw of proof)
      faults.push({ file, path: `${path}.${flaw.path}`, message: `(${fact.id}) ${flaw.message}` });
  });
  return { placed, faults };
}

/** By article, then by position. */
function inOrder(articles: readonly Article[], entries: readonly Entry[]): Entry[] {
  const rank = new Map(articles.map((article, i) => [article, i]));
  const of = ({ article }: Entry) => rank.get(article) ?? 0;
  return [...entries].sort((a, b) => of(a) - of(b) || a.excerpt.start - b.excerpt.start);
}

/** The files of a folder that end in `extension`; anything else there would be lost, so it is a fault. */
async function filesIn(
  root: string,
  folder: string,
  extension: string,
): Promise<{ files: string[]; faults: Fault[] }> {
  const names = await namesIn(join(root, folder));
  const fault = (file: string, message: string): Fault => ({ file, path: "", message });
  if (names === MISSING) return { files: [], faults: [] };
  if (typeof names === "string") return { files: [], faults: [fault(folder, names)] };
  const odd = names.filter((name) => !name.endsWith(extension));
  return {
    files: names.filter((name) => name.endsWith(extension)).map((name) => `${folder}/${name}`),
    faults: odd.map((name) =>
      fault(`${folder}/${name}`, `is not read: only files in ${extension} stand here`),
    ),
  };
}

const MISSING = "is missing";
const NO_FOLDER = "is no folder";
const NOWHERE = "is a link to nowhere: put the folder itself here";

/** Hidden files, and what editors and file managers leave beside them. */
const LEFT_BEHIND = /^\.|~$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** Sorted names in a folder, without what is left behind; else why there are none. */
async function namesIn(
  folder: string,
): Promise<readonly string[] | typeof MISSING | typeof NO_FOLDER | typeof NOWHERE> {
  const there = await follow(folder);
  if (there === null) return MISSING;
  if (there === "nowhere") return NOWHERE;
  if (!(await stat(there)).isDirectory()) return NO_FOLDER;
  return (await readdir(there)).filter((name) => !LEFT_BEHIND.test(name)).sort();
}
