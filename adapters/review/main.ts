/** The review desk in a terminal: one draft at a time, a key for each thing to do. */
import {
  act,
  begin,
  current,
  type Desk,
  type Drafts,
  done,
  type Language,
  type Notice,
  type Session,
  tally,
  wordsAt,
} from "../../src/index.ts";
import { boardOn } from "./board.ts";
import { type Key, listen } from "./keys.ts";
import { line } from "./line.ts";
import { CARD, type Pressed, press, type View } from "./view.ts";
import { noDrafts, noTerminal, oddName, summaryLine } from "./wording.ts";

export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WritableStream;
  readonly colour: boolean;
  /** A terminal that cannot be cleared: each draft is written below the one before. */
  readonly dumb: boolean;
  readonly language: Language;
  /** Ends the sitting as `q` does. */
  readonly stop: AbortSignal;
}

/** The drafts as plain lines: article, id, kind, words. */
export const list = ({ items }: Drafts): string =>
  items
    .map(({ entry }) => {
      const words = wordsAt(entry, "evidence")?.replaceAll(/\s+/g, " ") ?? "";
      return `${[entry.article.id, entry.fact.id, entry.fact.kind, words].join("\t")}\n`;
    })
    .join("");

/** Reviews until the reviewer leaves; `by` is asked for when it is null. Exit code: 0, or 2 without a terminal. */
export async function review(
  drafts: Drafts,
  desk: Desk,
  by: string | null,
  terminal: Terminal,
): Promise<number> {
  const { input, output, errors, language } = terminal;
  const { id } = drafts.dossier;
  if (drafts.items.length === 0) {
    output.write(`${noDrafts(id, language)}\n`);
    return 0;
  }
  if (!input.isTTY || !output.isTTY) {
    errors.write(`${noTerminal[language]}\n`);
    return 2;
  }
  if (by !== null && /\p{C}/u.test(by)) {
    errors.write(`${oddName[language]}\n`);
    return 2;
  }
  const session = await sit(drafts, desk, by?.normalize("NFC") ?? null, terminal);
  if (session) output.write(`${summaryLine(done(session), tally(session).left, id, language)}\n`);
  return 0;
}

const ASK: View = { mode: "line", asks: "reviewer", line: line(""), refused: null };

/** The sitting as it ended; null where it did not begin. */
function sit(
  { dossier, items }: Drafts,
  desk: Desk,
  by: string | null,
  terminal: Terminal,
): Promise<Session | null> {
  const { stop } = terminal;
  let session = by === null ? null : begin(dossier, items, by);
  let view: View = by === null ? ASK : CARD;
  let notice: Notice | null = null;
  let isSaving = false;
  const board = boardOn(terminal);
  let hasLeft = false;
  const show = () => {
    if (!hasLeft) board.show(session, view, notice);
  };

  return new Promise((ended, failed) => {
    const leave = () => {
      if (hasLeft) return;
      hasLeft = true;
      keys.close();
      stop.removeEventListener("abort", onStop);
      terminal.output.off("resize", show);
      ended(session);
    };
    let isLeaving = false;
    const onStop = () => {
      isLeaving = true;
      if (!isSaving) leave();
    };
    /** A verdict is on what was on the screen when the key was pressed: a key during a save does nothing. */
    const onKey = (key: Key, isPasted: boolean) => {
      if (hasLeft) return;
      const pressed = press(view, key, session && current(session));
      if (isPasted && view.mode !== "line" && key.text !== "") return; // arrows held down come together too
      if (pressed.kind === "leave") onStop();
      else if (!isSaving) follow(pressed).then(show, fail);
    };
    const fail = (error: unknown) => {
      leave();
      failed(error);
    };
    const follow = async (pressed: Exclude<Pressed, { kind: "leave" }>): Promise<void> => {
      notice = null;
      if (pressed.kind === "view") {
        view = pressed.view;
        notice = pressed.notice ?? null;
      } else if (pressed.kind === "named") {
        session = begin(dossier, items, pressed.by);
        view = CARD;
      } else if (session) {
        isSaving = true;
        const outcome = await act(desk, session, pressed.action);
        isSaving = false;
        session = outcome.session;
        const refused = outcome.notice?.kind === "refused" ? outcome.notice.reason : null;
        if (refused && "refused" in view) view = { ...view, refused };
        else [view, notice] = [CARD, outcome.notice];
        if (isLeaving) leave();
      }
    };
    const keys = listen(terminal, onKey, onStop);
    terminal.output.on("resize", show);
    stop.addEventListener("abort", onStop);
    if (stop.aborted) onStop();
    else show();
  });
}
