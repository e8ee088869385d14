/** What becomes of a posted answer when its fact is corrected, or rejected: with the first dossier, changed for the picture. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Asked,
  ask,
  correctionOf,
  type Line,
  ledgerOf,
  type Message,
  openStore,
  type Room,
  type Setting,
} from "../../src/index.ts";

interface Fact {
  readonly id: string;
  gloss?: { fr: string; en: string };
  correction?: { on: string; reason: string };
  review: object;
}

/** Answers from the record as it is, then says what the message becomes once `change` has been made to the fact. */
export async function corrected(
  facts: string,
  room: Room,
  asked: Asked,
  change: (fact: Fact) => void,
): Promise<Message> {
  const opened = await openStore(facts);
  if ("faults" in opened) throw new Error(`Cannot open ${facts}`);
  const setting: Setting = { store: opened.store, room, readerUrl: null };
  const lines: Line[] = [];
  const spot = { ...asked.place, channels: [...asked.place.channels], message: "1", thread: null };
  const ledger = ledgerOf(
    (line) => lines.push(line),
    () => Date.parse("2026-10-12T10:42:00Z"),
  );
  ledger.posted(spot, await ask(setting, asked));
  const [posting] = lines;
  if (posting?.what !== "posted") throw new Error("Nothing was posted");
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  try {
    await cp(facts, folder, { recursive: true });
    const file = join(folder, "nso/facts/facebook-nso.json");
    const content = JSON.parse(await readFile(file, "utf8")) as { readonly facts: readonly Fact[] };
    const fact = content.facts.find(({ id }) => id === posting.telling.fact);
    if (!fact) throw new Error(`There is no fact ${posting.telling.fact}`);
    change(fact);
    await writeFile(file, JSON.stringify(content));
    const after = await openStore(folder);
    if ("faults" in after) throw new Error("The change is no sound record");
    const isGone = (fact.review as { readonly state: string }).state !== "accepted";
    const due = { posting, target: isGone ? null : "changed", tries: 0, next: 0, failed: null, why: null };
    return correctionOf({ ...setting, store: after.store }, due, "2026-11-30").message;
  } finally {
    await rm(folder, { recursive: true });
  }
}
