/** The machine's door: one question a line in, one JSON answer a line out, in order. */
import { type Answer, answer, type FactStore } from "../../src/index.ts";
import { linesOf } from "./lines.ts";
import { toQuestion } from "./payload.ts";

/** Answers every line of `input` on `output` until the input ends. */
export async function serve(
  store: FactStore,
  dossier: string,
  input: AsyncIterable<Buffer>,
  write: (line: string) => Promise<void>,
): Promise<void> {
  for await (const line of linesOf(input)) {
    const question = toQuestion(line, dossier);
    const said: Answer = question
      ? await answer(store, question)
      : {
          kind: "usage",
          asked: line,
          dossier,
          command: "help",
          language: "en",
          excerpts: [],
          more: 0,
          searched: { articles: 0, facts: 0 },
          reason: "not understood",
          dossiers: store.list().map(({ id }) => id),
        };
    await write(`${JSON.stringify(said)}\n`);
  }
}
