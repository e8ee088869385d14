/** Two processes that share claims, killed: no event is given out twice, not after a kill either. */
import { join } from "node:path";
import { openClaims } from "../../src/store/claims.ts";
import { must, type Row } from "./row.ts";

const AT_ONCE = 4;

export const ROW: Row = {
  name: "claims",
  children: 2,
  confirms: 60,
  withinMs: 5,
  rounds: 10,
  async prepare() {},
  async work({ folder, tell, ready }) {
    const claims = openClaims(join(folder, "state", "claims"), {
      isNew: () => true,
      onNote: (note) => {
        throw new Error(note);
      },
    });
    ready();
    let event = 0; // from the first on, also after a kill: as delivered again
    const claimAll = async (): Promise<void> => {
      for (;;) {
        const mine = event++;
        tell("do", mine);
        tell("ok", mine, await claims.claim(`event ${mine}`));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, claimAll));
  },
  async check(_folder, told) {
    const given = new Map<number, number>();
    const asked = new Set<number>();
    const open = new Map<string, Set<number>>(); // asked by a child and not answered when it was killed
    for (const { child, what, about } of told) {
      const event = Number(about[0]);
      const own = open.get(child) ?? new Set();
      open.set(child, own);
      if (what === "do") own.add(event);
      else {
        own.delete(event);
        asked.add(event);
        if (about[1] === true) given.set(event, (given.get(event) ?? 0) + 1);
      }
    }
    const cut = new Set([...open.values()].flatMap((events) => [...events]));
    let none = 0;
    for (const event of asked) {
      const count = given.get(event) ?? 0;
      must(count <= 1, `Event ${event} was given to ${count} processes`);
      if (count === 1) continue;
      must(cut.has(event), `Event ${event} was given to nobody, and nobody was killed at it`);
      none += 1;
    }
    return { events: asked.size, "given to a process that was killed at it": none };
  },
};
