/**
 * Whether texts are cut where sentences begin, beside Intl.Segmenter alone: `npm run bench:sentences -- --docs FILE [--json]`.
 *
 * A text's first sentence begins where the text does, so it is not counted.
 */
import { z } from "zod";
import { Language } from "../src/model/language.ts";
import { sentences } from "../src/text/sentences.ts";
import { command, countOf, optionsOf, readLines, Unusable } from "./command.ts";
import { percents, scoreOf, total } from "./spans.ts";
import { kbPerS } from "./speed.ts";
import { tallyStarts } from "./starts.ts";

const HELP = `npm run bench:sentences -- --docs FILE
  --docs FILE   texts with the starts of their sentences: one JSON object a line
  --worst N     the first N errors of each set
  --json        one object a line
`;

const Line = z.looseObject({
  set: z.string(),
  lang: Language,
  text: z.string(),
  /** UTF-16 code units. */
  starts: z.array(z.int().min(0)),
});
type Line = z.infer<typeof Line>;

type Cut = (text: string, language: Language) => readonly number[];

const SYSTEMS: Readonly<Record<string, Cut>> = {
  onrecord: (text, language) => sentences(text, language).map(({ start }) => start),
  "Intl.Segmenter": (text, language) =>
    [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)].map(({ index }) => index),
};

function main(): void {
  const options = optionsOf({
    docs: { type: "string" },
    worst: { type: "string", default: "0" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  });
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  if (!options.docs) throw new Unusable("Cannot measure: give --docs FILE");
  const worst = countOf("--worst", options.worst);
  const all = readLines(options.docs, Line);
  for (const set of new Set(all.map((line) => line.set))) {
    const lines = all.filter((line) => line.set === set);
    for (const [system, cut] of Object.entries(SYSTEMS)) {
      const found = lines.map(({ text, lang }) => cut(text, lang));
      const score = percents(
        scoreOf(total(lines.map((line, i) => tallyStarts(line.starts, found[i] ?? [])))),
      );
      const speed = kbPerS(
        lines.map(({ text }) => text),
        (place) => cut(lines[place]?.text ?? "", lines[place]?.lang ?? "en"),
      );
      if (options.json) process.stdout.write(`${JSON.stringify({ system, set, ...score, kbPerS: speed })}\n`);
      else
        process.stdout.write(
          `${set}, ${system}: F1 ${score.f1} (P ${score.p} R ${score.r}), ${speed} KB/s\n`,
        );
      if (system === "onrecord" && !options.json)
        for (const error of lines.flatMap((line, i) => errorsOf(line, found[i] ?? [])).slice(0, worst))
          process.stdout.write(`  ${error}\n`);
    }
  }
}

const CONTEXT = 30; // code units on each side

function errorsOf({ text, starts }: Line, found: readonly number[]): readonly string[] {
  const shown = (at: number) =>
    `${text.slice(Math.max(0, at - CONTEXT), at)}|${text.slice(at, at + CONTEXT)}`;
  return [
    ...starts
      .slice(1)
      .filter((start) => !found.includes(start))
      .map((start) => `missed   ${shown(start)}`),
    ...found
      .slice(1)
      .filter((start) => !starts.includes(start))
      .map((start) => `invented ${shown(start)}`),
  ];
}

await command(main);
