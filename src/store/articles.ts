/** The articles of a dossier, from all of its files. */
import { type Article, Id } from "../model/article.ts";
import type { Parsed } from "./check.ts";
import { type Fault, faultAt, type Place, pathIn, whereabouts } from "./fault.ts";
import type { Faults } from "./faults.ts";
import { filesIn } from "./folder.ts";
import { readPieces } from "./lines.ts";
import { type Memo, NO_MEMO } from "./memo.ts";
import { parseArticle, parseArticleLine } from "./parse.ts";
import { MAX_BYTES, type Read } from "./read.ts";

/** An article with its place; null where it is there, but faulty. */
interface Held {
  readonly place: Place;
  readonly article: Article | null;
}

export interface Articles {
  /** By id, in the order of the files. */
  readonly byId: ReadonlyMap<string, Held>;
  /** False where an id could not be read: then an article that is not there may well be. */
  readonly complete: boolean;
  readonly files: readonly string[];
  /** True where nothing at all stands in the folder. */
  readonly none: boolean;
}

/** Reads the articles of the dossier `dossier`. */
export async function readArticles(
  root: string,
  dossier: string,
  faults: Faults,
  memo: Memo = NO_MEMO,
): Promise<Articles> {
  const found = await filesIn(root, `${dossier}/articles`, [".md", ".jsonl"]);
  faults.add(found.faults);
  const byId = new Map<string, Held>();
  let complete = true;
  for (const file of found.files)
    for await (const { place, id, article } of articlesIn(root, file, memo)) {
      if ("faults" in article) faults.add(article.faults);
      if (id === null) {
        complete = false;
        continue;
      }
      const first = byId.get(id);
      if (first) faults.add([idTwice(place, id, first.place)]);
      else byId.set(id, { place, article: "data" in article ? article.data : null });
    }
  return { byId, complete, files: found.files, none: found.files.length + found.faults.length === 0 };
}

/** What a file or a line gives: an article, and the id that it goes by even if it is faulty. */
interface Given {
  readonly place: Place;
  readonly id: string | null;
  readonly article: Parsed<Article>;
}

function articlesIn(root: string, file: string, memo: Memo): AsyncIterable<Given> {
  const isLines = file.endsWith(".jsonl");
  return memo.pieces(
    file,
    () => readPieces(root, file, MAX_BYTES[".md"]),
    ({ place, read }) => {
      if (!isLines) return { place, id: idOf(file), article: readArticle(file, read) };
      if ("fault" in read) return { place, id: null, article: { faults: [read.fault] } };
      return { place, ...parseArticleLine(place, read.text) };
    },
  );
}

function readArticle(file: string, read: Read): Parsed<Article> {
  const id = Id.safeParse(idOf(file));
  if (!id.success)
    return {
      faults: [{ file, path: "", message: `its name is no article id: ${id.error.issues[0]?.message}` }],
    };
  return "fault" in read ? { faults: [read.fault] } : parseArticle(id.data, file, read.text);
}

/** `nso/articles/a1.md` is the article `a1`. */
const idOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1, file.lastIndexOf("."));

function idTwice(place: Place, id: string, first: Place): Fault {
  const message = `"${id}" is already the id of ${whereabouts(first.file, pathIn(first, ""))}`;
  return faultAt(place, place.line === null ? "" : "id", message);
}
