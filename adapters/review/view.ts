/** What is before the reviewer, and what a key makes of it. Nothing here draws or saves. */
import {
  type Action,
  asTyped,
  figureAsTyped,
  type Item,
  move,
  type Notice,
  type Part,
  partsOf,
  type Range,
  type Refused,
  readDate,
  readFigure,
} from "../../src/index.ts";
import type { Key } from "./keys.ts";
import { edit, type Line, line } from "./line.ts";

export type Span = {
  readonly mode: "span";
  readonly part: Part;
  readonly range: Range;
  /** Which end the arrows move; with Shift the other. */
  readonly end: "start" | "end";
  readonly by: "word" | "letter";
  /** The speaker's name, where who it is was typed before; null where only words are marked. */
  readonly name: string | null;
  readonly refused: Refused | null;
};

export type Typing = {
  readonly mode: "line";
  readonly asks: "reviewer" | "speaker" | "date" | "figure";
  readonly line: Line;
  readonly refused: Refused | null;
};

export type View =
  | { readonly mode: "card" }
  | { readonly mode: "help" }
  | { readonly mode: "more" }
  | Span
  | Typing;

export type Pressed =
  | { readonly kind: "view"; readonly view: View; readonly notice?: Notice }
  | { readonly kind: "act"; readonly action: Action }
  | { readonly kind: "named"; readonly by: string }
  | { readonly kind: "leave" };

export const CARD: View = { mode: "card" };

/** What a key does where `item` is before the reviewer; `item` is null at the end of the drafts. */
export function press(view: View, key: Key, item: Item | null): Pressed {
  if (key.ctrl && (key.name === "c" || key.name === "d")) return { kind: "leave" };
  switch (view.mode) {
    case "card":
      return pressCard(key, item);
    case "help":
    case "more":
      return show(CARD);
    case "span":
      return item ? pressSpan(view, key, item) : show(CARD);
    case "line":
      return pressLine(view, key, item);
  }
}

const show = (view: View): Pressed => ({ kind: "view", view });

/** The actions of a draft by the keys for them. */
const ACTIONS: Readonly<Record<string, Exclude<Action["kind"], "edit">>> = {
  a: "accept",
  r: "reject",
  n: "next",
  right: "next",
  b: "back",
  left: "back",
  u: "undo",
};

function pressCard({ name, ctrl, text }: Key, item: Item | null): Pressed {
  if (ctrl) return show(CARD);
  if (text === "?" || name === "h") return show({ mode: "help" });
  if (name === "m" && item) return show({ mode: "more" });
  if (name === "q") return { kind: "leave" };
  const kind = ACTIONS[name];
  if (kind) return { kind: "act", action: { kind } };
  if (!item) return show(CARD);
  const view = editorFor(name, item);
  if (!view) return "pdf".includes(name) ? { kind: "view", view: CARD, notice: HAS_NONE } : show(CARD);
  return item.state === "accepted"
    ? { kind: "view", view: CARD, notice: { kind: "accepted stays" } }
    : show(view);
}

const HAS_NONE: Notice = { kind: "refused", reason: { kind: "has none" } };

/** What opens by a key on a draft; null for a key that opens nothing on it. */
function editorFor(name: string, { entry: { fact, ranges } }: Item): View | null {
  const typing = (asks: Typing["asks"], text: string): View => ({
    mode: "line",
    asks,
    line: line(text),
    refused: null,
  });
  if (name === "s") {
    const [part = "evidence"] = partsOf({ ranges });
    return spanOf(part, ranges[part] ?? ranges.evidence, null);
  }
  if (name === "p" && fact.kind === "quotation") return typing("speaker", fact.source.name);
  if (name === "d" && fact.kind === "occurrence")
    return typing("date", asTyped(fact.when.value, "", fact.when.mod ?? null));
  if (name === "f" && fact.kind === "figure") {
    return typing("figure", figureAsTyped(fact.figure));
  }
  return null;
}

const spanOf = (part: Part, range: Range, name: string | null): Span => ({
  mode: "span",
  part,
  range,
  end: "end",
  by: "word",
  name,
  refused: null,
});

function pressSpan(view: Span, { name, shift }: Key, { entry }: Item): Pressed {
  switch (name) {
    case "escape":
      return show(CARD);
    case "return":
    case "enter": {
      const { part, range } = view;
      const made = view.name === null ? ({ kind: "span", part, range } as const) : null;
      return {
        kind: "act",
        action: { kind: "edit", edit: made ?? { kind: "speaker", name: view.name ?? "", range } },
      };
    }
    case "left":
    case "right": {
      const end = shift ? other(view.end) : view.end;
      const range = move(entry.article.text, view.range, { end, by: view.by, to: name });
      return show({ ...view, range, refused: null });
    }
    case "s":
      return show({ ...view, end: other(view.end) });
    case "l":
      return show({ ...view, by: view.by === "word" ? "letter" : "word" });
    case "tab": {
      const parts = partsOf(entry);
      const part = parts[(parts.indexOf(view.part) + 1) % parts.length];
      const range = part && entry.ranges[part];
      return show(view.name === null && part && range ? spanOf(part, range, null) : view);
    }
    default:
      return show(view);
  }
}

const other = (end: Span["end"]): Span["end"] => (end === "end" ? "start" : "end");

function pressLine(view: Typing, key: Key, item: Item | null): Pressed {
  if (key.name === "escape") return view.asks === "reviewer" ? { kind: "leave" } : show(CARD);
  if (key.name !== "return" && key.name !== "enter")
    return show({ ...view, line: edit(view.line, key), refused: null });
  const typed = view.line.text.trim().normalize("NFC"); // as the record is
  const refuse = (refused: Refused): Pressed => show({ ...view, refused });
  switch (view.asks) {
    case "reviewer":
      return typed === "" ? refuse({ kind: "empty" }) : { kind: "named", by: typed };
    case "speaker":
      if (typed === "" || !item) return refuse({ kind: "empty" });
      return show(spanOf("source", item.entry.ranges.source ?? item.entry.ranges.evidence, typed));
    case "date": {
      const date = readDate(typed);
      return date
        ? change({ kind: "date", value: date.value, mod: date.mod })
        : refuse({ kind: "no date", value: typed });
    }
    case "figure": {
      const figure = readFigure(typed);
      return figure ? change({ kind: "figure", ...figure }) : refuse({ kind: "no figure" });
    }
  }
}

const change = (edit: Extract<Action, { kind: "edit" }>["edit"]): Pressed => ({
  kind: "act",
  action: { kind: "edit", edit },
});
