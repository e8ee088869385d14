/** The machine's door: one question a line in, one JSON answer a line out, in order. */
import { type Answer, answer, type FactStore } from "../../src/index.ts";
import { linesOf } from "./lines.ts";
import { toQuestion } from "./payload.ts";

export interface Door {
  readonly input: AsyncIterable<Buffer>;
  /** Resolves when the reader can take more. */
  readonly write: (line: string) => Promise<void>;
  /** Told of a fault of onrecord itself; the next line is answered all the same. */
  readonly onFault: (error: unknown) => void;
}

/** Answers every line of the input until it ends. */
export async function serve(
  store: FactStore,
  dossier: string,
  { input, write, onFault }: Door,
): Promise<void> {
  for await (const line of linesOf(input)) {
    const usage = (reason: (Answer & { kind: "usage" })["reason"]): Answer => ({
      kind: "usage",
      asked: line,
      dossier,
      command: "help",
      language: "en",
      excerpts: [],
      more: 0,
      searched: { articles: 0, facts: 0 },
      reason,
      dossiers: store.list().map(({ id }) => id),
    });
    const question = toQuestion(line, dossier);
    const said = question
      ? await answer(store, question).catch((error: unknown) => {
          onFault(error);
          return usage("fault");
        })
      : usage("not understood");
    await write(`${JSON.stringify(said)}\n`);
  }
}
