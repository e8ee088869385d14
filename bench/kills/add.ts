/** `onrecord add`, killed: an article is there with all of its facts, or not at all once it has been added again. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { add } from "../../src/desk/add.ts";
import { type Holdings, readHoldings } from "../../src/desk/holdings.ts";
import { faultsLine } from "../../src/store/fault.ts";
import { hashOf } from "../../src/store/hash.ts";
import { openStore } from "../../src/store/open.ts";
import { must, type Row } from "./row.ts";
import { ADDING, story } from "./story.ts";

const DOSSIER = "storm";

async function held(folder: string): Promise<Holdings> {
  const read = await readHoldings(folder, DOSSIER);
  must(!("problem" in read), "There can be no such dossier");
  must(!("faults" in read), "faults" in read ? faultsLine(read.faults) : "");
  return read.holdings;
}

export const ROW: Row = {
  name: "add",
  children: 1,
  confirms: 6,
  withinMs: 40,
  rounds: 8,
  async prepare() {},
  async work({ folder, tell, ready }) {
    const holdings = await held(folder);
    ready();
    const { size } = holdings.articles;
    // The last one may be without its facts.
    for (let number = Math.max(0, size - 1); ; number++) {
      tell("do", number);
      const became = await add(holdings, story(number), ADDING);
      const facts = became.kind === "added" ? became.merged.facts.length : -1;
      if (became.kind === "added" || became.kind === "same")
        tell("ok", number, became.kind, facts, number < size);
      else throw new Error(JSON.stringify(became));
    }
  },
  async check(folder, told) {
    const holdings = await held(folder);
    const { articles, placeOf, isNew } = holdings;
    const done = new Set<number>();
    const facts = new Map<number, number>();
    for (const { what, about } of told)
      if (what === "ok") {
        done.add(Number(about[0]));
        if (about[1] === "added") facts.set(Number(about[0]), Number(about[2]));
      }
    const texts = new Map([...articles.values()].map((article) => [hashOf(article.text), article]));
    let unread = 0;
    for (const number of done)
      must(texts.has(hashOf(story(number).text)), `Article ${number} was confirmed and is not there`);
    const most = Math.max(0, ...facts.values());
    for (const { id, text } of articles.values()) {
      const number = Number(/numéro (\d+)/.exec(text)?.[1]);
      must(text === story(number).text, `Article ${id} is not as it was added`);
      const place = placeOf.get(id)?.facts;
      if (!place) {
        must(!done.has(number), `Article ${id} was confirmed and has no facts`);
        unread += 1;
        continue;
      }
      const file = JSON.parse(await readFile(join(folder, place.file), "utf8"));
      const expected = facts.get(number) ?? most;
      must(
        expected === 0 || file.facts.length === expected,
        `Article ${id} has ${file.facts.length} facts of ${expected}`,
      );
    }
    must(unread <= 1, `${unread} articles are without facts`);
    if (isNew) return { "without a dossier yet": 1 };
    const opened = await openStore(folder);
    must("store" in opened, "faults" in opened ? faultsLine(opened.faults) : "");
    const mended = told.filter(
      ({ what, about }) => what === "ok" && about[1] === "added" && about[3] === true,
    );
    return { articles: articles.size, "killed between article and facts": mended.length + unread };
  },
};
