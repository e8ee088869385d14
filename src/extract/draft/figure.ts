import type { Fact } from "../../model/fact.ts";
import { describe } from "../../model/selector.ts";
import { evidenceOf } from "./evidence.ts";
import { hedgeDraft } from "./hedge.ts";
import type { Reading } from "./reading.ts";
import type { Namer } from "./slug.ts";

/** A draft for each figure. */
export function figureDrafts(reading: Reading, name: Namer): readonly Fact[] {
  const { article, figures } = reading;
  return figures.map((figure): Fact => {
    const { value, to, mod, unit, rule, start, end } = figure;
    return {
      id: name(article.text.slice(start, end)),
      kind: "figure",
      evidence: describe(article, evidenceOf(reading, figure)),
      figure: {
        value,
        ...(to !== undefined && { to }),
        ...(mod && { mod }),
        unit,
        at: describe(article, { start, end }),
      },
      ...hedgeDraft(reading, figure),
      denies: [],
      keywords: { fr: [], en: [] },
      review: { state: "draft", rule: `figure: ${rule}` },
    };
  });
}
