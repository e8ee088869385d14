/** The keys of a terminal, one by one. */
import { emitKeypressEvents, type Interface } from "node:readline";

/** A key as it was pressed. */
export interface Key {
  /** `a`, `left`, `return`; empty for a letter that has no name. */
  readonly name: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  /** What it types; empty for a key that types nothing. */
  readonly text: string;
}

/** What `node:readline` tells of a key. */
interface Told {
  readonly name?: string | undefined;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly meta?: boolean;
  readonly sequence?: string;
}

/** The key of a `keypress` event. */
const toKey = (text: string | undefined, { name, ctrl, shift, meta }: Told): Key => ({
  name: name ?? text ?? "",
  ctrl: ctrl === true,
  shift: shift === true,
  text: meta || ctrl || text === undefined ? "" : text,
});

/** Where keys come from. */
interface Ears {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly dumb: boolean;
}

const PASTE_ON = "\u001b[?2004h"; // what is pasted comes between two marks (xterm, bracketed paste)
const PASTE_OFF = "\u001b[?2004l";

const ESCAPE_MS = 50; // a key that begins with Esc sends the rest at once

/** Hears keys until it is closed, and tells those that were pasted. */
export function listen(
  { input, output, dumb }: Ears,
  onKey: (key: Key, isPasted: boolean) => void,
  onEnd: () => void,
) {
  let isPasting = false;
  let together: Key[] = [];
  const tell = () => {
    const keys = together;
    together = [];
    // Where a terminal does not mark what is pasted, it comes as many keys at once.
    for (const key of keys) onKey(key, isPasting || keys.length > 1);
  };
  const onPress = (text: string | undefined, told: Parameters<typeof toKey>[1]) => {
    if (told.name === "paste-start" || told.name === "paste-end") {
      tell();
      isPasting = told.name === "paste-start";
      return;
    }
    const key = toKey(text, told);
    if (key.ctrl && key.name === "c") isPasting = false; // should the second mark be lost
    if (together.push(key) === 1) setImmediate(tell);
  };
  // It takes a few members of an Interface only.
  emitKeypressEvents(input, { escapeCodeTimeout: ESCAPE_MS } as unknown as Interface);
  input.setRawMode(true);
  input.on("keypress", onPress);
  input.on("end", onEnd);
  input.resume();
  if (!dumb) output.write(PASTE_ON);
  return {
    close() {
      input.off("keypress", onPress);
      input.off("end", onEnd);
      input.setRawMode(false);
      input.pause();
      output.write(dumb ? "\n" : `${PASTE_OFF}\n`);
    },
  };
}
