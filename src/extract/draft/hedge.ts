import type { Fact } from "../../model/fact.ts";
import { describe, type Range, within } from "../../model/selector.ts";
import { hedgeOn } from "../hedge.ts";
import type { Reading } from "./reading.ts";

/** The hedge of a claim: the cue of whoever says it, else the words of its sentence that hedge it. */
export function hedgeDraft(reading: Reading, core: Range): Pick<Fact, "hedge"> {
  const { article, hedges, at } = reading;
  const { sentence, quotations } = at(core);
  const said = quotations.find(
    ({ cue, content }) => cue !== null && content.some((piece) => within(core, piece)),
  );
  if (said?.cue)
    return {
      hedge: { level: said.cueClass === "deny" ? "denied" : "attributed", at: describe(article, said.cue) },
    };
  const hedge = hedgeOn(hedges, sentence, core);
  return hedge ? { hedge: { level: hedge.level, at: describe(article, hedge) } } : {};
}
