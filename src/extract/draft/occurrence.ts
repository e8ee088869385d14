import type { Fact } from "../../model/fact.ts";
import { describe, within } from "../../model/selector.ts";
import { periodOf } from "../../model/timex3.ts";
import type { Timex } from "../timex.ts";
import { evidenceOf } from "./evidence.ts";
import { hedgeDraft } from "./hedge.ts";
import type { Reading } from "./reading.ts";
import type { Namer } from "./slug.ts";

/** A draft for each date and each counted duration; the two ends of an interval are one. */
export function occurrenceDrafts(reading: Reading, name: Namer): readonly Fact[] {
  const { article, timexes, intervals } = reading;
  const worthy = [...timexes.filter((timex) => !intervals.some((one) => within(timex, one))), ...intervals]
    .filter((timex) => isOfUse(timex, article.text.slice(timex.start, timex.end)))
    .filter((timex) => !isFarFromItsDay(timex, timexes))
    .sort((a, b) => a.start - b.start);
  // A date is counted from another of `timexes`, which an interval may have swallowed.
  const idOf = new Map(worthy.map((timex) => [timex, name(timex.value, nearWords(reading, timex))]));
  const anchorId = (timex: Timex): string | null => {
    const from = typeof timex.anchor === "number" ? timexes[timex.anchor] : undefined;
    if (from === undefined) return null;
    return idOf.get(from) ?? idOf.get(intervals.find((one) => within(from, one)) ?? from) ?? anchorId(from);
  };
  return worthy.map((timex): Fact => {
    const { type, value, mod, implied, rule, start, end } = timex;
    return {
      id: idOf.get(timex) ?? "",
      kind: "occurrence",
      evidence: describe(article, evidenceOf(reading, timex)),
      when: {
        type,
        value,
        ...(mod && { mod }),
        implied: [...implied],
        anchorTimeID: anchorId(timex) ?? "t0",
        at: describe(article, { start, end }),
      },
      ...hedgeDraft(reading, timex),
      denies: [],
      keywords: { fr: [], en: [] },
      review: { state: "draft", rule: `date: ${rule}` },
    };
  });
}

/** A time of day whose day nothing tells, and "ici" of "d'ici vendredi", which is the day of publication itself. */
const isGuess = ({ implied, anchor, rule }: Timex): boolean =>
  rule === "from now" || (implied.length > 0 && anchor === null);

const BESIDE = 30; // code units: "mardi matin, vers 8 h"

/** "À 21 h 15" two sentences after a day is often of another day: who was told on Wednesday, and what happened on Monday. */
function isFarFromItsDay({ type, value, anchor, start, end }: Timex, timexes: readonly Timex[]): boolean {
  const day = typeof anchor === "number" ? timexes[anchor] : undefined;
  if (type !== "TIME" || !day || !value.startsWith(day.value.slice(0, DAY))) return false;
  return start - day.end > BESIDE || day.start - end > BESIDE;
}

const DAY = "2019-10-05".length;

/** "Recently" and "every Monday" tell no time that could be asked for; "several years" counts nothing. */
function isOfUse(timex: Timex, words: string): boolean {
  const { type, value } = timex;
  if (isGuess(timex) || type === "SET") return false;
  if (type === "DURATION" && /\S-\S/.test(words)) return false; // "a four-year degree" lasts, but nothing lasted
  return type === "DURATION" ? !value.includes("X") : periodOf(value) !== null;
}

const NEAR = 40; // letters after a date that tell it from another of the same day

/** Of its own sentence: a name that has words of the next one says what nobody has dated. */
function nearWords({ article: { text }, at }: Reading, timex: Timex): string {
  const { sentence } = at(timex);
  const after = text.slice(timex.end, Math.min(sentence.end, timex.end + NEAR));
  return /\p{L}/u.test(after) ? after : text.slice(sentence.start, timex.start);
}
