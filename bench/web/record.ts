/** A made-up record of one long article, with as many facts as are asked for. */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const TITLE = "Le port de Brélac tient son journal";
const FRONT = `---\ntitle: ${TITLE}\npublisher: La Vigie\nlanguage: fr\npublished:\n  value: 2021-12-31\n---\n`;
const PARAGRAPH = 5; // sentences

/** One sentence a fact, by turns a date, somebody's words, a figure and a name. */
function sentenceOf(number: number) {
  const day = new Date(Date.UTC(2021, 0, 1 + (number % 365)));
  const date = day.toLocaleDateString("fr", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const kinds = [
    { text: `L’équipe n° ${number} a fermé le quai de l’Étoile le ${date}.`, words: date },
    {
      text: `« Nous rouvrirons la digue n° ${number} », a déclaré la maire, Odile Quentin.`,
      words: `« Nous rouvrirons la digue n° ${number} »`,
    },
    { text: `On y a compté ${number} barques d’Île-aux-Œufs.`, words: `${number} barques` },
    { text: `Le cargo Marta-${number} s’y est échoué sans dommage.`, words: `Marta-${number}` },
  ] as const;
  const { text, words } = kinds[number % 4] as (typeof kinds)[number];
  return { text, words, day: day.toISOString().slice(0, 10), kind: number % 4 };
}

function factOf(number: number, at: (words: string) => object) {
  const { words, day, kind } = sentenceOf(number);
  const review = { state: "accepted", by: "the bench", on: "2022-01-01" };
  const base = { id: `fact-${number}`, evidence: at(words), review };
  if (kind === 0) return { ...base, kind: "occurrence", when: { type: "DATE", value: day, at: at(words) } };
  if (kind === 1)
    return {
      ...base,
      ...{ kind: "quotation", directness: "direct", cue: at("a déclaré"), content: at(words.slice(2, -2)) },
      source: { name: "Odile Quentin", at: at("la maire, Odile Quentin") },
      hedge: { level: "attributed", at: at("a déclaré") },
    };
  if (kind === 2)
    return { ...base, kind: "figure", figure: { value: number, unit: "barques", at: at(words) } };
  return { ...base, kind: "entity", entity: { type: "organisation", name: words, at: at(words) } };
}

/** Writes it into a folder of its own. */
export async function recordOf(facts: number): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "onrecord-bench-"));
  const sentences = Array.from({ length: facts }, (_, number) => sentenceOf(number).text);
  let text = TITLE;
  const starts = sentences.map((sentence, number) => {
    text += `${number % PARAGRAPH === 0 ? "\n" : " "}${sentence}`;
    return Array.from(text).length - Array.from(sentence).length;
  });
  const all = sentences.map((sentence, number) =>
    factOf(number, (words) => {
      const start = (starts[number] ?? 0) + Array.from(sentence.slice(0, sentence.indexOf(words))).length;
      const position = { type: "TextPositionSelector", start, end: start + Array.from(words).length };
      return { quote: { type: "TextQuoteSelector", exact: words }, position };
    }),
  );
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  const folder = join(root, "port");
  await mkdir(join(folder, "articles"), { recursive: true });
  await mkdir(join(folder, "facts"));
  await writeFile(join(folder, "dossier.json"), JSON.stringify({ title: { fr: "Le port", en: "The port" } }));
  await writeFile(join(folder, "articles", "journal.md"), `${FRONT}${text}\n`);
  await writeFile(
    join(folder, "facts", "journal.json"),
    JSON.stringify({ article: "journal", sha256, facts: all }),
  );
  return root;
}
