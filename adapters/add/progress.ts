/** A bar on the last line of a terminal, drawn over itself; nothing elsewhere, nor for a single file. */
export interface Progress {
  /** Draws the bar before `name` is read. */
  show(name: string): void;
  /** Takes it away, so that a line of result can be written. */
  clear(): void;
}

const WIDTH = 24; // columns of the bar itself
const WIPE = "\r\u001b[2K"; // ECMA-48: to the first column, erase the line

/** A bar for `all` files. */
export function progressOn(
  screen: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number },
  all: number,
): Progress {
  if (!screen.isTTY || all < 2) return { show() {}, clear() {} };
  let done = 0;
  return {
    show(name) {
      const filled = Math.floor((WIDTH * done) / all);
      done += 1;
      const line = `[${"=".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${done}/${all} ${name}`;
      screen.write(WIPE + line.slice(0, (screen.columns || 80) - 1));
    },
    clear() {
      screen.write(WIPE);
    },
  };
}
