import type { Article } from "../../model/article.ts";
import type { Fact } from "../../model/fact.ts";
import { describe, type Range, within } from "../../model/selector.ts";
import { hedgeOn } from "../hedge.ts";
import type { Quotation } from "../quotation/types.ts";
import type { Reading } from "./reading.ts";

/** The hedge of a claim: the cue of whoever says it (`own`, for what is said itself), else the words of its sentence that hedge it. */
export function hedgeDraft(reading: Reading, core: Range, own?: Quotation): Pick<Fact, "hedge"> {
  const { article, hedges, at } = reading;
  const { sentence, quotations } = at(core);
  const said =
    own ??
    quotations.find(({ cue, content }) => cue !== null && content.some((piece) => within(core, piece)));
  const hedge = hedgeOn(hedges, sentence, core);
  // "Aurait coûté, selon X": an allegation, whoever makes it.
  if (said?.cue && hedge?.level !== "alleged") return hedgeOfSaying(article, said);
  return hedge ? { hedge: { level: hedge.level, at: describe(article, hedge) } } : {};
}

/** The verb of saying as a hedge: a denial, an accusation, or else somebody's claim. Nothing where there is no verb. */
export function hedgeOfSaying(article: Article, { cue, cueClass }: Quotation): Pick<Fact, "hedge"> {
  if (cue === null) return {};
  const isAlleged = cueClass === "accuse" || ALLEGES.test(article.text.slice(cue.start, cue.end));
  const level = cueClass === "deny" ? "denied" : isAlleged ? "alleged" : "attributed";
  return { hedge: { level, at: describe(article, cue) } };
}

const ALLEGES = /\ball[eé]g/i; // allege, alleged, alléguer
