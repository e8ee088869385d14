/** The record that comes with onrecord, as files and as stores: alone, and beside a dossier that is told in one place only. */
import { readFileSync } from "node:fs";
import type { Dossier } from "../../src/model/dossier.ts";
import { readDossiers } from "../../src/store/files.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { shelve } from "../../src/store/shelf.ts";

const file = (path: string): string => readFileSync(`facts/nso/${path}`, "utf8"); // npm and vitest start in the repository

export const ARTICLE_FILE = file("articles/facebook-nso.md");
export const FACT_FILE = JSON.parse(file("facts/facebook-nso.json")) as {
  readonly facts: readonly { readonly kind: string }[];
};
export const DOSSIER_FILE: unknown = JSON.parse(file("dossier.json"));

const [first] = (await readDossiers("facts")).dossiers;
if (!first) throw new Error("Cannot read the record in facts: start in the folder of the repository");
export const nso: Dossier = first;

/** No reader elsewhere may see this word: it stands in the dossier that is not open there. */
export const SENTINEL = "Gorgone";

export const INSIDE = { platform: "slack", workspace: "T0NEWS", channels: ["C0DESK"] } as const;
export const OUTSIDE = { platform: "slack", workspace: "T0NEWS", channels: ["C0ALL"] } as const;

const theirs = new Map(nso.articles.map((article) => [article, { ...article, publisher: SENTINEL }]));

/** The same articles, with other people in the facts and other names on top. */
const secret: Dossier = {
  ...nso,
  id: "leak",
  title: { fr: `Fuite ${SENTINEL}`, en: `Leak ${SENTINEL}` },
  access: { slack: [{ workspace: INSIDE.workspace, channels: [...INSIDE.channels] }], discord: [] },
  articles: [...theirs.values()],
  entries: nso.entries.map((entry) => ({
    ...entry,
    article: theirs.get(entry.article) ?? entry.article,
    fact:
      entry.fact.kind === "quotation"
        ? { ...entry.fact, source: { ...entry.fact.source, name: SENTINEL } }
        : entry.fact,
  })),
};

export const alone = memoryStore([shelve(nso)]);
export const beside = memoryStore([shelve(secret), shelve(nso)]);
