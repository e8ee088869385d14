/** The journal and the lines of the ledger: a file that a disk, a kill or another version may have spoilt. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { Line } from "../../src/chat/ledger.ts";
import { lineOf, readJournal } from "../../src/store/journal-lines.ts";
import { must, type Target, target } from "./target.ts";

const at = "2026-11-30T00:00:00.000Z";
const POSTED: Line = {
  what: "posted",
  at,
  since: at,
  spot: { platform: "slack", workspace: "T1", channels: ["C1"], message: "1.000001", thread: null },
  language: "fr",
  scheme: 1,
  telling: { dossier: "nso", article: "a", fact: "b", reference: "abcdefgh", revision: "abcdef" },
};
const WHOLE = [POSTED, { what: "cleared", at, key: "slack/C1/1.000001" } as const].map((line) =>
  lineOf(Line, line),
);

/** Whole lines with bytes of anything between them, and one of them cut. */
const files = fc
  .array(
    fc.oneof(fc.constantFrom(...WHOLE), fc.uint8Array({ maxLength: 40 }), fc.constant(Buffer.from("\n"))),
    {
      maxLength: 6,
    },
  )
  .chain((parts) => {
    const whole = Buffer.concat(parts);
    return fc.nat(whole.length).map((end) => whole.subarray(0, end));
  });

const folder = mkdtempSync(join(tmpdir(), "onrecord-fuzz-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

export const LEDGER: readonly Target[] = [
  target({
    name: "a ledger on disk",
    inputs: files,
    outcomes: ["whole", "passed over", "empty"],
    share: 0.01, // half a line at the end is looked at again after a tenth of a second
    async act(content) {
      const path = join(folder, "ledger.jsonl");
      writeFileSync(path, content);
      let odd = 0;
      let read = 0;
      for await (const line of readJournal(path, Line, () => odd++)) {
        must(Line.safeParse(line).success, "only lines of the ledger are read");
        read++;
      }
      return odd > 0 ? "passed over" : read > 0 ? "whole" : "empty";
    },
  }),
];
