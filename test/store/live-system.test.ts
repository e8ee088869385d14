import type * as files from "node:fs/promises";
import { afterEach, beforeAll, expect, it, onTestFinished, vi } from "vitest";
import { indexOf } from "../../src/search/index.ts";
import { faultLine } from "../../src/store/fault.ts";
import { openLive } from "../../src/store/live.ts";
import { DOSSIER, FACTS, record, set } from "../record.ts";

vi.setConfig({ testTimeout: 20_000 });
beforeAll(() => void indexOf([]), 60_000); // reads the lexicon, once

/** What the system says where a file of the record is opened; null to open it. */
let refusal: { readonly code: string; readonly message: string } | null = null;
/** What somebody else does while that file is opened, once. */
let meanwhile: (() => Promise<void>) | null = null;
afterEach(() => {
  refusal = null;
  meanwhile = null;
});

vi.mock("node:fs/promises", async (actual) => {
  const real = await actual<typeof files>();
  const open: typeof real.open = async (path, ...rest) => {
    if (!String(path).endsWith(FACTS)) return real.open(path, ...rest);
    const act = meanwhile;
    meanwhile = null;
    await act?.();
    if (refusal === null) return real.open(path, ...rest);
    const { code, message } = refusal;
    throw Object.assign(new Error(`${code}: ${message}, open '${path}'`), { code, syscall: "open", path });
  };
  return { ...real, open };
});

/** The record of a folder as it is followed, looked at only when asked, and what was told of it. */
async function follow(root: string) {
  const told: string[] = [];
  const opened = await openLive(
    root,
    {
      onProgress() {},
      onNote() {},
      onSwap: () => told.push("swap"),
      onRefused: (faults) => told.push(...faults.map(faultLine)),
      onMended: () => told.push("mended"),
      onFault: (error) => told.push(`fault: ${error}`),
    },
    { now: () => 0, everyMs: null, quietMs: 20 },
  );
  if (!("live" in opened)) throw new Error("The record has faults");
  onTestFinished(() => opened.live.close());
  return { live: opened.live, told };
}

it.each([
  ["EIO", "i/o error", "cannot be read: EIO: i/o error, open "],
  ["EMFILE", "too many open files", "cannot be read: EMFILE: too many open files, open "],
  ["EACCES", "permission denied", "cannot be read: allow this user to read it"],
])("goes on with the old record where the system says %s, and tries again", async (code, message, line) => {
  const root = await record();
  const { live, told } = await follow(root);
  const store = live.now();
  await set("facts[0].keywords", { fr: ["phare"], en: [] })(root);
  refusal = { code, message };
  await live.look();
  await live.look();
  expect(live.now()).toBe(store);
  expect(told).toEqual([expect.stringContaining(`${FACTS}: ${line}`)]);

  refusal = null;
  if (code === "EACCES") await set("facts[0].keywords", { fr: ["balise"], en: [] })(root); // chmod is a change too
  await live.look();
  expect(told.slice(1)).toEqual(["swap"]);
  expect(live.state().faults).toEqual([]);
});

it("reads again where a file was written while others were read, so that no record is half of each", async () => {
  const root = await record();
  const { live, told } = await follow(root);
  await set("facts[0].keywords", { fr: ["phare"], en: [] })(root);
  meanwhile = set("title.fr", "Le port fermé", DOSSIER).bind(null, root); // which was read just before
  await live.look();
  const [port] = live.now().list();
  expect(port?.title.fr).toBe("Le port fermé");
  expect(port?.entries.flatMap(({ fact }) => fact.keywords.fr)).toEqual(["phare"]);
  expect(told).toEqual(["swap"]);
});

it("says that onrecord has a fault of its own, goes on, and tries again", async () => {
  const root = await record();
  const { live, told } = await follow(root);
  const store = live.now();
  await set("facts[0].keywords", { fr: ["phare"], en: [] })(root);
  meanwhile = () => Promise.reject(new TypeError("x is no function"));
  await live.look();
  expect(live.now()).toBe(store);
  expect(told).toEqual([
    `${root}: cannot be taken in: onrecord itself has a fault`,
    "fault: TypeError: x is no function",
  ]);
  await live.look();
  expect(told.slice(2)).toEqual(["swap"]);
});
