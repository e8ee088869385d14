/** Writes an article and the facts found in it. */
import { join } from "node:path";
import { extract } from "../extract/extract.ts";
import type { Article } from "../model/article.ts";
import { FactFile } from "../model/fact.ts";
import { articleFile } from "../store/article-file.ts";
import { factFile, type Written } from "../store/fact-file.ts";
import { faultsLine } from "../store/fault.ts";
import { hashOf } from "../store/hash.ts";
import { parseJson } from "../store/json.ts";
import { writeNewDossier } from "../store/new-dossier.ts";
import { follow, textOf } from "../store/read.ts";
import { updateFile, writeFileSafely, writeNewFile } from "../store/write.ts";
import { type Holdings, hold } from "./holdings.ts";
import { type Merged, merge } from "./merge.ts";

/**
 * Writes an article that the dossier does not have, and the dossier where there is none.
 *
 * The article is written first: whoever is killed between the two has a sound record, which `isUnread` sees. Throws the
 * system's error; code `EEXIST` or `ENOTEMPTY` where another process has written one by this name meanwhile.
 */
export async function saveNew(holdings: Holdings, article: Article, today: string): Promise<Merged> {
  const { root, dossier } = holdings;
  const merged = merge(null, article, extract(article, holdings.factIds), today);
  const places = placesOf(dossier, article.id);
  const files = { [places.article]: articleText(article), [places.facts]: factsText(article, merged) };
  if (holdings.isNew) {
    const title = { fr: dossier, en: dossier };
    const own = Object.entries(files).map(([file, text]) => [file.slice(dossier.length + 1), text] as const);
    await writeNewDossier(root, dossier, {
      "dossier.json": `${JSON.stringify({ title }, null, 2)}\n`,
      ...Object.fromEntries(own),
    });
    holdings.isNew = false;
  } else {
    await writeNewFile(join(root, places.article), articleText(article));
    hold(holdings, article); // should its facts not be written, it can be added again
    holdings.placeOf.set(article.id, { article: { file: places.article, line: null }, facts: null });
    await writeNewFile(join(root, places.facts), factsText(article, merged));
  }
  note(holdings, article, merged, places);
  return merged;
}

/** Whether an article stands in a file of its own without the file of its facts, as after a kill between the two. */
export function isUnread({ placeOf }: Holdings, { id }: Article): boolean {
  const places = placeOf.get(id);
  return places?.facts === null && places.article.line === null;
}

/**
 * Reads an article again and writes what has become of its facts; the article too where its text is another than `old`.
 *
 * The facts are written first: whoever is killed between the two has a record that says so, and can do it again.
 */
export async function saveAgain(
  holdings: Holdings,
  old: Article,
  article: Article,
  today: string,
): Promise<Merged | { readonly problem: string }> {
  const { root, dossier, placeOf, factIds } = holdings;
  const places = placeOf.get(article.id);
  const file = places?.facts?.file ?? placesOf(dossier, article.id).facts;
  const lines = [places?.article.file ?? "", file].find((one) => one.endsWith(".jsonl"));
  if (lines !== undefined)
    return {
      problem: `${lines} is a file of lines: put ${article.id} and its facts in files of their own first`,
    };
  const again = ({ sha256, facts }: Pick<FactFile, "sha256" | "facts">) => {
    const was = sha256 === hashOf(old.text) ? old : null;
    return merge({ article: was, facts }, article, extract(article, factIds), today);
  };
  const path = join(root, file);
  const isThere = (await follow(path)) !== null;
  const merged = isThere
    ? await updateFile<Merged | { readonly problem: string }>(path, (content) => {
        const read = factsIn(file, content);
        if ("problem" in read) return { content: null, told: read };
        const told = again(read);
        const text = factsText(article, told, read.$schema, writtenAs(read, content));
        return { content: [Buffer.from(text, "utf8")], told };
      })
    : again({ sha256: hashOf(old.text), facts: [] });
  if ("problem" in merged) return merged;
  if (!isThere) await writeNewFile(path, factsText(article, merged));
  const written = places?.article.file ?? placesOf(dossier, article.id).article;
  if (article !== old) await writeFileSafely(join(root, written), articleText(article));
  note(holdings, article, merged, { article: written, facts: file });
  return merged;
}

function factsIn(file: string, content: Buffer): FactFile | { readonly problem: string } {
  const read = textOf(file, content);
  const parsed =
    "fault" in read ? { faults: [read.fault] } : parseJson({ file, line: null }, read.text, FactFile);
  return "data" in parsed ? parsed.data : { problem: faultsLine(parsed.faults) };
}

const placesOf = (dossier: string, id: string) => ({
  article: `${dossier}/articles/${id}.md`,
  facts: `${dossier}/facts/${id}.json`,
});

const articleText = ({ id: _, text, points: _points, ...front }: Article): string => articleFile(front, text);

function factsText({ id, text }: Article, { facts }: Merged, $schema?: string, written?: Written): string {
  const head = { ...($schema !== undefined && { $schema }), article: id, sha256: hashOf(text) };
  return factFile({ ...head, facts }, written);
}

/** Each fact that was read, as the file has it. */
function writtenAs({ facts }: FactFile, content: Buffer): Written {
  const raw = (JSON.parse(content.toString("utf8")) as { facts: readonly unknown[] }).facts; // checked just before
  return new Map(facts.map((fact, i) => [fact, raw[i]]));
}

function note(
  holdings: Holdings,
  article: Article,
  { facts }: Merged,
  { article: file, facts: factsFile }: { readonly article: string; readonly facts: string },
): void {
  hold(holdings, article);
  holdings.placeOf.set(article.id, {
    article: { file, line: null },
    facts: { file: factsFile, line: null },
  });
  for (const { id } of facts) holdings.factIds.add(id);
}
