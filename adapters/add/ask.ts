/** Asks for what an article does not tell. */
import { createInterface } from "node:readline/promises";
import { type Intake, problemOf, type Told, type Wanted } from "../../src/index.ts";

/** Asks one question; null when the person leaves (Ctrl-C, Ctrl-D). */
export type Asker = (question: string) => Promise<string | null>;

/** An asker on a terminal; questions go where they do not mix with results. */
export const askerOn =
  (input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker =>
  async (question) => {
    const lines = createInterface({ input, output });
    const left = new Promise<null>((done) => {
      lines.once("close", () => done(null));
      lines.once("SIGINT", () => done(null));
    });
    try {
      return await Promise.race([lines.question(question), left]);
    } finally {
      lines.close();
    }
  };

const QUESTIONS: Readonly<Record<Wanted, string>> = {
  title: "Title, as the text prints it: ",
  publisher: "Publisher: ",
  language: "Language (fr, en, or another as de, es): ",
  published: "Published on (2020-04-23, 2020-04 or 2020): ",
};

const HOW = "How do you know? (empty when the article prints the date) ";

/** What was told, with answers to what is wanted; null when the person leaves. */
export async function completed(
  article: Intake,
  told: Told,
  wants: readonly Wanted[],
  ask: Asker,
): Promise<Told | null> {
  let all = told;
  for (const want of wants) {
    let question = QUESTIONS[want];
    for (;;) {
      const said = (await ask(question))?.trim();
      if (said === undefined) return null;
      const problem = said === "" ? "needed" : problemOf(want, said, article);
      if (problem === null) {
        all = { ...all, [want]: said };
        break;
      }
      question = `${problem}. ${QUESTIONS[want]}`;
    }
  }
  if (!wants.includes("published")) return all;
  const basis = (await ask(HOW))?.trim();
  if (basis === undefined) return null;
  return basis === "" ? all : { ...all, basis };
}
