/** The facts of a dossier, from all of its files, each proved against its article. */
import type { Article } from "../model/article.ts";
import { FactFile } from "../model/fact.ts";
import { sentences } from "../text/sentences.ts";
import type { Articles } from "./articles.ts";
import type { Parsed } from "./check.ts";
import type { Placed } from "./cross-check.ts";
import { type Fault, faultAt, inDigits, type Place, pathIn } from "./fault.ts";
import type { Faults } from "./faults.ts";
import { filesIn } from "./folder.ts";
import { hashOf } from "./hash.ts";
import { parseJson } from "./json.ts";
import { readPieces } from "./lines.ts";
import { type Memo, NO_MEMO } from "./memo.ts";
import { prove } from "./prove.ts";
import { MAX_BYTES } from "./read.ts";

export interface FactsRead {
  readonly placed: readonly Placed[];
  /** False where a file or a line could not be read: then a fact that is not there may well be. */
  readonly complete: boolean;
  readonly files: readonly string[];
}

/** Reads the facts of the dossier `dossier`. */
export async function readFacts(
  root: string,
  dossier: string,
  articles: Articles,
  faults: Faults,
  memo: Memo = NO_MEMO,
): Promise<FactsRead> {
  const found = await filesIn(root, `${dossier}/facts`, [".json", ".jsonl"]);
  faults.add(found.faults);
  const known = some([...articles.byId.keys()]);
  const placed: Placed[] = [];
  let complete = found.faults.length === 0;
  for (const file of found.files)
    for await (const { place, parsed } of factFilesIn(root, file, memo)) {
      const held = "data" in parsed ? articles.byId.get(parsed.data.article) : undefined;
      if ("faults" in parsed) faults.add(parsed.faults);
      else if (!held && articles.complete && articles.byId.size > 0)
        faults.add([
          faultAt(place, "article", `"${parsed.data.article}" is no article of this dossier: ${known}`),
        ]);
      if ("data" in parsed && held?.article) {
        const proved = proveOnce(place, held.article, parsed.data);
        faults.add(proved.faults);
        for (const one of proved.placed) placed.push(one);
      } else complete = false;
    }
  return { placed, complete, files: found.files };
}

/** The fact files that `file` holds, one or a line each, as they are written: not yet proved. */
export function factFilesIn(root: string, file: string, memo: Memo = NO_MEMO): AsyncIterable<Given> {
  return memo.pieces(
    file,
    () => readPieces(root, file, MAX_BYTES[".json"]),
    ({ place, read }) => ({
      place,
      parsed: "fault" in read ? { faults: [read.fault] } : parseJson(place, read.text, FactFile),
    }),
  );
}

/** A fact file, where it stands. */
interface Given {
  readonly place: Place;
  readonly parsed: Parsed<FactFile>;
}

const SOME = 10;

/** The first ten, and how many more there are. */
function some(ids: readonly string[]): string {
  const more = ids.length - SOME;
  return `${ids.slice(0, SOME).join(", ")}${more > 0 ? ` and ${inDigits(more)} more` : ""}`;
}

interface Proved {
  readonly placed: readonly Placed[];
  readonly faults: readonly Fault[];
}

/** What was proved of a fact file that is read once and kept (`memo.ts`), and against which article. */
const proofs = new WeakMap<FactFile, { readonly article: Article; readonly proved: Proved }>();

function proveOnce(place: Place, article: Article, facts: FactFile): Proved {
  const before = proofs.get(facts);
  if (before?.article === article) return before.proved;
  const proved = proveAll(place, article, facts);
  proofs.set(facts, { article, proved });
  return proved;
}

function proveAll(place: Place, article: Article, { sha256, facts }: FactFile): Proved {
  const faults: Fault[] = [];
  const placed: Placed[] = [];
  const hash = hashOf(article.text);
  if (hash !== sha256) {
    const isNew = !/^[0-9a-f]{64}$/.test(sha256);
    const message = isNew
      ? `is no hash: there stands ${JSON.stringify(sha256)}, the text of ${article.id} has ${hash}. Put that here`
      : `${article.id} has changed since its facts were reviewed: expected ${sha256}, the text now has ${hash}. Read the facts against it again, then put that hash here`;
    faults.push(faultAt(place, "sha256", message));
  }
  const split = sentences(article.text, article.language);
  facts.forEach((fact, i) => {
    const path = pathIn(place, `facts[${i}]`);
    const proof = fact.review.state === "lapsed" ? null : prove(article, split, fact);
    const entry = proof && "fact" in proof ? proof : null;
    placed.push({ file: place.file, path, fact, entry });
    if (proof === null || "fact" in proof) return;
    for (const flaw of proof)
      faults.push({
        file: place.file,
        path: `${path}.${flaw.path}`,
        message: `(${fact.id}) ${flaw.message}`,
      });
  });
  return { placed, faults };
}
