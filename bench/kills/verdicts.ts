/** The review desk, killed, by two reviewers in one file: a verdict that was confirmed stands, and no fact is half judged. */
import { draftsOf, readRecord } from "../../src/desk/review/open.ts";
import { begin, current, next, type Session } from "../../src/desk/review/session.ts";
import { act } from "../../src/desk/review.ts";
import { faultsLine } from "../../src/store/fault.ts";
import { openStore } from "../../src/store/open.ts";
import { idle, must, type Row } from "./row.ts";
import { makeStorm } from "./story.ts";

const REVIEWERS = 2;

async function drafts(folder: string) {
  const read = await readRecord(folder);
  must("dossiers" in read, "faults" in read ? faultsLine(read.faults) : "");
  const [dossier] = read.dossiers;
  must(dossier !== undefined, "There is no dossier");
  return draftsOf(folder, dossier);
}

export const ROW: Row = {
  name: "verdicts",
  children: REVIEWERS,
  confirms: 10,
  withinMs: 30,
  rounds: 5,
  prepare: (folder) => makeStorm(folder, 14),
  async work({ folder, index, random, tell, ready }) {
    const { dossier, items } = await drafts(folder);
    const desk = { root: folder, today: () => "2021-03-06" };
    // Each has their own drafts, told apart by the id's last letter, so that what was told last is what must stand.
    const own = items.filter(
      ({ entry }) => entry.fact.id.charCodeAt(entry.fact.id.length - 1) % REVIEWERS === index,
    );
    let session: Session = begin(dossier, own, `Reviewer ${index}`);
    ready();
    for (;;) {
      const last = session.steps.at(-1);
      const isUndone = last !== undefined && random() < 0.3;
      const item = isUndone ? last.after : current(session);
      if (!item) return idle();
      const kind = isUndone ? "undo" : random() < 0.5 ? "accept" : "reject";
      const state = isUndone ? last.item.state : kind === "accept" ? "accepted" : "rejected";
      tell("do", item.entry.fact.id, state);
      const outcome = await act(desk, session, { kind });
      session = outcome.session;
      const { notice } = outcome;
      if (notice !== null && notice.kind !== "undone") throw new Error(JSON.stringify(notice));
      tell("ok", item.entry.fact.id, state);
      if (isUndone) session = next(session);
    }
  },
  async check(folder, told) {
    const expected = new Map<string, Set<unknown>>();
    for (const { what, about } of told) {
      const [id, state] = about;
      const states = expected.get(String(id)) ?? new Set(["draft"]);
      expected.set(String(id), what === "ok" ? new Set([state]) : states.add(state));
    }
    const { dossier } = await drafts(folder);
    let judged = 0;
    for (const { fact } of dossier.entries) {
      const states = expected.get(fact.id) ?? new Set(["draft"]);
      must(
        states.has(fact.review.state),
        `${fact.id} is ${fact.review.state}, expected ${[...states].join(" or ")}`,
      );
      if (fact.review.state !== "draft") judged += 1;
    }
    for (const id of expected.keys())
      must(
        dossier.entries.some(({ fact }) => fact.id === id),
        `${id} is gone`,
      );
    const opened = await openStore(folder);
    must("store" in opened, "faults" in opened ? faultsLine(opened.faults) : "");
    return { judged, drafts: dossier.entries.length - judged };
  },
};
