/** Whatever a reviewer does in whatever order: the record proves, and undo leads back to the first letter. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Action } from "../../src/desk/review.ts";
import type { Part } from "../../src/model/dossier.ts";
import { faultLine } from "../../src/store/fault.ts";
import { readDossiers } from "../../src/store/files.ts";
import { TEXT } from "../record.ts";
import { desk, written } from "./sitting.ts";

fc.configureGlobal({ seed: 20_210_310 });

const range = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 80 }))
  .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }))
  .filter(
    ({ start, end }) =>
      !/^[\udc00-\udfff]/.test(TEXT.slice(start)) && !/^[\udc00-\udfff]/.test(TEXT.slice(end)),
  );

const part = fc.constantFrom<Part>(
  "evidence",
  "content",
  "cue",
  "source",
  "when",
  "figure",
  "entity",
  "role",
);
const mod = fc.constantFrom("APPROX" as const, "BEFORE" as const, null);

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("accept", "reject", "next", "back", "undo") }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("edit"),
      edit: fc.oneof(
        fc.record({ kind: fc.constant("span"), part, range }),
        fc.record({
          kind: fc.constant("speaker"),
          name: fc.string({ unit: "grapheme", maxLength: 5 }),
          range,
        }),
        fc.record({
          kind: fc.constant("date"),
          value: fc.constantFrom("2019", "2021-02-30", "P2D", "soon"),
          mod,
        }),
        fc.record({
          kind: fc.constant("figure"),
          value: fc.option(fc.integer()),
          to: fc.option(fc.integer()),
          unit: fc.constant("marins"),
          mod,
        }),
      ),
    }),
  },
);

it("the record proves after every step, no accepted fact changes, and undo restores the file", async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 14 }), async (actions) => {
      const reviewer = await desk();
      const first = await written(reviewer.root);
      let accepted = new Map<string, string>();
      for (const one of actions) {
        await reviewer.does(one);
        const { dossiers, faults } = await readDossiers(reviewer.root);
        expect(faults.map(faultLine)).toEqual([]);
        const facts = dossiers[0]?.entries.map(({ fact }) => fact) ?? [];
        const now = facts.filter(({ review }) => review.state === "accepted");
        const texts = new Map(now.map((fact) => [fact.id, JSON.stringify(fact)]));
        if (one.kind !== "undo") for (const [id, text] of accepted) expect(texts.get(id)).toBe(text);
        accepted = texts;
      }
      done += reviewer.session.steps.length;
      while (reviewer.session.steps.length > 0) await reviewer.does("undo");
      expect(await written(reviewer.root)).toBe(first);
    }),
    { numRuns: 60 },
  );
  expect(done, "something was done").toBeGreaterThan(50);
});
