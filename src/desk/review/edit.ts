/** What a reviewer may correct in a draft, and whether the draft stands with it. */
import type { Article } from "../../model/article.ts";
import { type Entry, type Part, wordsAt } from "../../model/dossier.ts";
import { Fact } from "../../model/fact.ts";
import { overlap, type Range, within } from "../../model/selector.ts";
import { Timex3 } from "../../model/timex3.ts";
import { prove } from "../../store/prove.ts";
import type { WrittenFact } from "../../store/save.ts";
import { sentences } from "../../text/sentences.ts";
import { ABOUT, type Values, valuesOf } from "./members.ts";
import { isContradicted } from "./worded.ts";

/** TIMEX3 `mod`. */
export type Modifier = NonNullable<Timex3["mod"]>;

export type Edit =
  | { readonly kind: "span"; readonly part: Part; readonly range: Range }
  | { readonly kind: "speaker"; readonly name: string; readonly range: Range }
  | { readonly kind: "date"; readonly value: string; readonly mod: Modifier | null }
  | {
      readonly kind: "figure";
      readonly value: number | null;
      /** The upper end, where there are two. */
      readonly to: number | null;
      readonly unit: string;
      readonly mod: Modifier | null;
    };

/** Why an edit cannot be taken. */
export type Reason =
  /** The fact would not have its part within its evidence. */
  | { readonly kind: "outside"; readonly part: Part }
  /** Who says, the verb and what is said cannot share a letter. */
  | { readonly kind: "together"; readonly part: Part; readonly other: Part }
  | { readonly kind: "no letters" }
  | { readonly kind: "no date"; readonly value: string }
  /** The words name other days. */
  | { readonly kind: "contradicted"; readonly words: string }
  | { readonly kind: "empty" }
  /** The draft has nothing of the kind. */
  | { readonly kind: "has none" }
  | { readonly kind: "other"; readonly message: string };

export interface Edited {
  /** The draft with the edit, proved. */
  readonly entry: Entry;
  readonly values: (fact: WrittenFact) => Values;
}

/** Tries an edit of `entry`. */
export function edited(entry: Entry, edit: Edit): Edited | Reason {
  const reason = whyNot(entry, edit);
  if (reason) return reason;
  const values = (fact: WrittenFact) => valuesOf(fact, entry, edit);
  const parsed = Fact.safeParse({ ...entry.fact, ...values(entry.fact) });
  if (!parsed.success) return { kind: "other", message: parsed.error.issues[0]?.message ?? "" };
  const proof = prove(entry.article, splitOf(entry.article), parsed.data);
  if ("fact" in proof) return { entry: proof, values };
  return explained(entry, edit) ?? { kind: "other", message: proof[0]?.message ?? "" };
}

/** What the schema would refuse, and a draft without the thing that is to be corrected. */
function whyNot(entry: Entry, edit: Edit): Reason | null {
  const { fact, article, ranges } = entry;
  switch (edit.kind) {
    case "span":
    case "speaker": {
      if (edit.kind === "speaker" && fact.kind !== "quotation") return { kind: "has none" };
      if (edit.kind === "span" && !ranges[edit.part]) return { kind: "has none" };
      if (edit.kind === "speaker" && edit.name.trim() === "") return { kind: "empty" };
      const words = article.text.slice(edit.range.start, edit.range.end);
      return /[\p{L}\p{N}]/u.test(words) ? null : { kind: "no letters" };
    }
    case "date":
      if (fact.kind !== "occurrence") return { kind: "has none" };
      if (!Timex3.shape.value.safeParse(edit.value).success) return { kind: "no date", value: edit.value };
      return isContradicted(entry, edit.value)
        ? { kind: "contradicted", words: wordsAt(entry, "when") ?? "" }
        : null;
    case "figure":
      if (fact.kind !== "figure") return { kind: "has none" };
      return edit.unit.trim() === "" ? { kind: "empty" } : null;
  }
}

/** The plain reason why the proof failed, by the rules of `prove`. */
function explained({ ranges }: Entry, edit: Edit): Reason | null {
  if (edit.kind !== "span" && edit.kind !== "speaker") return null;
  const part = edit.kind === "speaker" ? "source" : edit.part;
  const left = [...ABOUT].find((one) => ranges[one] && !within(ranges[one], edit.range));
  if (part === "evidence" && left) return { kind: "outside", part: left };
  const other = SPEECH.find(
    (one) => one !== part && SPEECH.includes(part) && ranges[one] && overlap(ranges[one], edit.range),
  );
  return other ? { kind: "together", part, other } : null;
}

const SPEECH: readonly Part[] = ["content", "cue", "source"];

const splits = new WeakMap<Article, readonly Range[]>();

/** The sentences of an article, which are cut once. */
export function splitOf(article: Article): readonly Range[] {
  const split = splits.get(article) ?? sentences(article.text, article.language);
  splits.set(article, split);
  return split;
}
