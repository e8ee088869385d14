/** Adds an article to a dossier, with the facts that are found in it as drafts. */
import { namer } from "../extract/draft/slug.ts";
import type { Intake } from "../intake/result.ts";
import { type Article, toArticle } from "../model/article.ts";
import { readable } from "../model/language.ts";
import { articleFile } from "../store/article-file.ts";
import { faultsLine } from "../store/fault.ts";
import { hashOf } from "../store/hash.ts";
import { parseArticle } from "../store/parse.ts";
import { textOf } from "../store/read.ts";
import { type Difference, differences } from "./differences.ts";
import { diskProblem } from "./disk-problem.ts";
import { type Holdings, sameLink } from "./holdings.ts";
import type { Merged } from "./merge.ts";
import { particularsOf, type Told, type Wanted } from "./particulars.ts";
import { isUnread, saveAgain, saveNew } from "./save.ts";

/** What became of an article that was to be added. */
export type Added =
  | { readonly kind: "added"; readonly article: Article; readonly merged: Merged; readonly isRead: boolean }
  | {
      readonly kind: "replaced";
      readonly article: Article;
      readonly merged: Merged;
      readonly isRead: boolean;
    }
  /** It stands in the dossier already, under this id. */
  | { readonly kind: "same"; readonly id: string }
  /** The dossier has another text of the same link; nothing was written. */
  | { readonly kind: "other version"; readonly id: string; readonly differences: readonly Difference[] }
  /** The article does not tell these. */
  | { readonly kind: "wants"; readonly wants: readonly [Wanted, ...Wanted[]] }
  | { readonly kind: "problem"; readonly problem: string };

export interface Adding {
  readonly told: Told;
  /** Whether a new text takes the place of the one that has the same link. */
  readonly replace: boolean;
  /** The day, ISO 8601. */
  readonly today: string;
}

/**
 * Adds what was read; `holdings` knows it afterwards. Whatever is not `added` or `replaced` has written nothing, but for a
 * `problem` of the disk between an article and its facts: the same article added again gets them.
 */
export async function add(holdings: Holdings, intake: Intake, adding: Adding): Promise<Added> {
  try {
    return await added(holdings, intake, adding);
  } catch (error) {
    return { kind: "problem", problem: diskProblem(error) };
  }
}

async function added(holdings: Holdings, intake: Intake, { told, replace, today }: Adding): Promise<Added> {
  const same = holdings.byText.get(hashOf(intake.text));
  if (same && !isUnread(holdings, same)) return { kind: "same", id: same.id };
  if (same) return became("added", same, await saveAgain(holdings, same, same, today));
  const link = told.url ?? intake.url;
  const old = link !== null && URL.canParse(link) ? holdings.byLink.get(sameLink(link)) : undefined;
  if (old && !replace)
    return { kind: "other version", id: old.id, differences: differences(old.text, intake.text) };
  const particulars = particularsOf(intake, told);
  if ("problem" in particulars) return { kind: "problem", problem: particulars.problem };
  if ("wants" in particulars) return { kind: "wants", wants: particulars.wants };

  const { front } = particulars;
  const id = old?.id ?? namer(holdings.placeOf.keys())(front.title);
  const article = toArticle(id, front, intake.text);
  const written = articleFile(front, intake.text);
  const refused = refusal(id, written);
  if (refused !== null) return { kind: "problem", problem: refused };

  if (!old) return became("added", article, await saveNew(holdings, article, today));
  return became("replaced", article, await saveAgain(holdings, old, article, today));
}

const became = (
  kind: "added" | "replaced",
  article: Article,
  merged: Merged | { readonly problem: string },
): Added =>
  "problem" in merged
    ? { kind: "problem", problem: merged.problem }
    : { kind, article, merged, isRead: readable(article.language) !== null };

/** Why the record would refuse an article file; null where it would not. What it refuses is not put there. */
function refusal(id: string, written: string): string | null {
  const file = `${id}.md`;
  const read = textOf(file, Buffer.from(written, "utf8"));
  const parsed = "fault" in read ? { faults: [read.fault] } : parseArticle(id, file, read.text);
  return "data" in parsed ? null : faultsLine(parsed.faults);
}
