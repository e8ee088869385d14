/** One line that is typed: its letters, and where the next one goes. */
import type { Key } from "./keys.ts";

export interface Line {
  readonly text: string;
  /** UTF-16 code units before the place where typing goes on. */
  readonly at: number;
}

/** A line that begins with what stands there already. */
export const line = (text: string): Line => ({ text, at: text.length });

const MOST = 500; // code units: no name is longer

/** The line after a key; the same line for a key that does nothing here. */
export function edit(before: Line, { name, ctrl, text }: Key): Line {
  const left = before.text.slice(0, before.at);
  const right = before.text.slice(before.at);
  const to = (head: string, tail: string): Line => ({ text: head + tail, at: head.length });
  if (ctrl && name === "u") return to("", right);
  if (ctrl && name === "w") return to(left.replace(/\S*\s*$/, ""), right);
  if (name === "home" || (ctrl && name === "a")) return to("", before.text);
  if (name === "end" || (ctrl && name === "e")) return line(before.text);
  if (name === "backspace") return to(left.replace(LAST, ""), right);
  if (name === "delete") return to(left, right.replace(FIRST, ""));
  if (name === "left") return { ...before, at: left.replace(LAST, "").length };
  if (name === "right") return { ...before, at: before.text.length - right.replace(FIRST, "").length };
  const isLetter = !ctrl && text !== "" && !/\p{C}/u.test(text);
  return isLetter && before.text.length + text.length <= MOST ? to(left + text, right) : before;
}

/** A letter with the marks on it. */
const LAST = /\P{M}?\p{M}*$/u;
const FIRST = /^\P{M}?\p{M}*/u;
