/** Where the desk is drawn: over itself, or on a terminal that cannot do so each draft below the one before. */
import type { Language, Notice, Session } from "../../src/index.ts";
import { draw, type Screen } from "./screen.ts";
import type { View } from "./view.ts";

interface Canvas {
  readonly output: NodeJS.WriteStream;
  readonly colour: boolean;
  readonly dumb: boolean;
  readonly language: Language;
}

const HOME = "\u001b[H";
const LINE_END = "\u001b[K\n"; // clears what stood there
const REST = "\u001b[J";

/** Draws on a terminal, at its size at that time. */
export function boardOn({ output, colour, dumb, language }: Canvas) {
  const screen: Screen = {
    colour,
    language,
    columns: () => output.columns || 80, // some terminals tell no size
    rows: () => output.rows || 24,
  };
  let card = "";
  if (!dumb) output.write(`${HOME}${REST}`);
  return {
    show(session: Session | null, view: View, notice: Notice | null): void {
      const drawn = draw(session, view, notice, screen);
      const text = drawn.card.join("\n");
      if (dumb) {
        output.write(`${text === card ? "" : `\n${text}\n`}${drawn.below.join("\n")}\n`);
        card = text;
        return;
      }
      const [last = "", ...others] = [...drawn.card, ...drawn.below].reverse();
      const above = others.reverse().map((one) => `${one}${LINE_END}`);
      output.write(`${HOME}${above.join("")}${last}\u001b[K${REST}`);
    },
  };
}
