import type { Language } from "../../model/language.ts";
import type { Range } from "../../model/selector.ts";
import type { Implied, Modifier, Timex } from "./found.ts";
import { weekdayOf } from "./iso.ts";
import { count, impliedIn, type Known, knownOf } from "./known.ts";
import { lengthOf } from "./makers.ts";
import { place } from "./place.ts";
import type { Sketched } from "./scan.ts";
import type { ShiftSketch } from "./sketch.ts";
import { type Look, isName as namesOnly, type Tenses } from "./tense.ts";

/** What the resolver knows of the article. */
export interface Setting {
  readonly text: string;
  readonly language: Language;
  /** The publication date, as far as it is known; null when it is not. */
  readonly t0: Known | null;
  readonly tenses: Tenses;
}

/** A date that others may be counted from. */
interface Mention {
  readonly index: number;
  readonly value: string;
  readonly known: Known;
  readonly end: number;
}

type Bare = Omit<Timex, "start" | "end" | "rule">;

/** Gives each expression its value, from left to right. */
export function resolve(found: readonly Sketched[], setting: Setting): readonly Timex[] {
  const done: (Bare | undefined)[] = [];
  const result: Timex[] = [];
  const memory = new Memory(setting.t0);
  // The index of a timex in the result is what anchors name, so what has no value is dropped as it is met.
  found.forEach((one, at) => {
    const bare = done[at] ?? bareOf(one, found[at + 1], memory, setting);
    if (!bare) return;
    const { start, end, rule } = one;
    memory.note(result.length, bare, end);
    result.push({ start, end, ...bare, rule });
  });
  return result;
}

/** The dates mentioned so far. */
class Memory {
  last: Mention | null = null;
  lastDay: Mention | null = null;
  /** How many expressions were noted, dates or not. */
  count = 0;

  /** How many dates in a row were of another time than that of publication. */
  told = 0;
  readonly t0: Known | null;

  constructor(t0: Known | null) {
    this.t0 = t0;
  }

  note(index: number, { value, type }: Bare, end: number): void {
    this.count = index + 1;
    if (type !== "DATE" && type !== "TIME") return;
    const known = knownOf(value);
    if (!known) return;
    this.told = this.t0 && known.year < this.t0.year - 1 ? this.told + 1 : 0;
    const mention = { index, value, known, end };
    this.last = mention;
    if (known.day) this.lastDay = mention;
  }
}

function bareOf(one: Sketched, next: Sketched | undefined, memory: Memory, setting: Setting): Bare | null {
  const { sketch } = one;
  const { t0 } = setting;
  const told = (value: string, implied: readonly Implied[], anchor: Timex["anchor"], rough = false): Bare => {
    const mod: Modifier | undefined = sketch.mod ?? (rough ? "APPROX" : undefined);
    const whole = sketch.clock === undefined ? value : withClock(value, sketch.clock);
    const type = sketch.clock !== undefined && whole !== value ? "TIME" : "DATE";
    return { type, value: whole, ...(mod && { mod }), implied, anchor: implied.length > 0 ? anchor : null };
  };
  switch (sketch.kind) {
    case "value": {
      const { type, value, mod } = sketch;
      return { type, value, ...(mod && { mod }), implied: [], anchor: null };
    }
    case "then": {
      const { last } = memory;
      if (!last) return told("PAST_REF", [], null);
      const type = last.value.includes("T") ? "TIME" : "DATE";
      return { ...told(last.value, impliedIn(last.value), last.index), type };
    }
    case "shift": {
      const { last } = memory;
      if (sketch.from === "last" && !last && sketch.by !== 0) return unanchored(sketch);
      const base = sketch.from === "last" && last ? last : null;
      const from = base?.known ?? t0;
      const counted = from && count(from, isPastWeekend(one, from, setting) ? { ...sketch, by: -1 } : sketch);
      if (!counted) return null;
      return told(counted.value, impliedIn(counted.value), base?.index ?? "t0", counted.isRough);
    }
    case "clock": {
      const day = dayFor(one, next, memory, setting);
      if (!day) return null;
      const { value, anchor } = day;
      return { ...told(value, impliedIn(value), anchor), type: "TIME" };
    }
    case "calendar": {
      let look: Look | undefined;
      const isName = ({ start, end }: Range): boolean =>
        sketch.weekday === undefined && namesOnly(setting.text, { start, end }, setting.language);
      const placed = place(sketch, {
        t0,
        last: memory.last?.known ?? null,
        year: storyYear(memory, one, setting),
        look: () => (look ??= isName(one) ? null : setting.tenses(one)),
      });
      if (!placed) return null;
      const anchor = placed.from === "t0" ? "t0" : (memory.last?.index ?? "t0");
      return told(placed.value, placed.implied, anchor);
    }
  }
}

/** Counted from something that is no date: the length that the words say, and for "la veille" a day that is not known. */
function unanchored({ unit, by, mod }: ShiftSketch & { readonly mod?: Modifier | undefined }): Bare {
  const length = lengthOf(unit, Math.abs(by));
  if (length === "P1D") return { type: "DATE", value: "XXXX-XX-XX", implied: [], anchor: null };
  return { type: "DURATION", value: length, ...(mod && { mod }), implied: [], anchor: null };
}

/** The year of a story from another time, which its later dates share; in this year's news each date speaks for itself. */
function storyYear({ last, told }: Memory, one: Sketched, { text, t0, tenses }: Setting): number | null {
  if (!last || last.known.year >= (t0?.year ?? Infinity) - 1) return null;
  if (told >= STORY) return last.known.year;
  const isNear = last.known.month !== null && isOneSentence(text, last.end, one.start);
  return isNear && tenses(one) !== "ahead" ? last.known.year : null;
}

const STORY = 3; // dates of another time, one after the other, that make a story of it

/** Early in the week "ce week-end" is the one that was, when the words look back. */
function isPastWeekend(one: Sketched, { day }: Known, { tenses }: Setting): boolean {
  const { sketch } = one;
  if (sketch.kind !== "shift" || sketch.unit !== "weekend" || sketch.by !== 0 || !day) return false;
  return weekdayOf(day) <= 3 && tenses(one) === "back";
}

const NEAR = 160; // code units: a long clause

const isOneSentence = (text: string, start: number, end: number): boolean =>
  end - start <= NEAR && !/[.!?…]["»”’)]?\s|\n/.test(text.slice(start, end));

/** The day a time of the day belongs to: one named just after it, else the last one mentioned, else the publication's. */
function dayFor(
  { end }: Sketched,
  next: Sketched | undefined,
  memory: Memory,
  setting: Setting,
): { value: string; anchor: Timex["anchor"] } | null {
  const gap = next ? setting.text.slice(end, next.start) : "";
  const isBound = next && /^[, (]{0,2}(?:le |de |du |on |of )?$/i.test(gap);
  if (isBound && (next.sketch.kind === "calendar" || next.sketch.kind === "shift")) {
    const bare = bareOf(next, undefined, memory, setting);
    const known = bare && knownOf(bare.value);
    if (known?.day) return { value: known.day, anchor: memory.count + 1 }; // the one after this
  }
  const { lastDay } = memory;
  if (lastDay?.known.day) return { value: lastDay.known.day, anchor: lastDay.index };
  return setting.t0?.day ? { value: setting.t0.day, anchor: null } : null; // a guess: nothing says so
}

/** A day with its hour; what is coarser than a day has none. */
const withClock = (value: string, clock: string): string =>
  /^(?:\d{4}|XXXX)-\S\S-\S\S$/.test(value) || /-W\S\S-[1-7]$/.test(value) ? value + clock : value;
