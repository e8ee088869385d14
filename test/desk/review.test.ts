import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, suite } from "vitest";
import { current, done, tally } from "../../src/desk/review/session.ts";
import { faultLine } from "../../src/store/fault.ts";
import { readDossiers } from "../../src/store/files.ts";
import { all, FACTS, record, remove, set, swap, TEXT, write } from "../record.ts";
import { dated, facts, factsOf, LINES } from "../store/archive.ts";
import { asDrafts, desk, diff, sits, written } from "./sitting.ts";

suite("the desk", () => {
  it("lays out the drafts of the dossier in article order, and no fact with a verdict", async () => {
    const reviewer = await sits(await record());
    expect(reviewer.session.items).toEqual([]);
    const { session } = await desk(set("facts[3].review", { state: "rejected", by: "x", on: "2021-03-09" }));
    expect(session.items.map(({ entry }) => entry.fact.id)).toEqual(["closing", "marta", "swell", "payment"]);
    expect(session.items.map(({ file }) => file)).toEqual([FACTS, FACTS, FACTS, FACTS]);
  });

  it("saves a verdict at once, with who and when, and changes no other letter of the file", async () => {
    const reviewer = await desk();
    const before = await written(reviewer.root);
    expect(await reviewer.does("accept")).toBeNull();
    expect(diff(before, await written(reviewer.root))).toEqual([
      '-        "state": "draft",',
      '-        "rule": "a test"',
      '+        "state": "accepted",',
      '+        "by": "Ann Lee",',
      '+        "on": "2021-03-10"',
    ]);
    expect(reviewer.before).toBe("marta");
    await reviewer.does("reject");
    expect(tally(reviewer.session)).toEqual({ all: 5, accepted: 1, rejected: 1, left: 3 });
    const { dossiers, faults } = await readDossiers(reviewer.root);
    expect(faults.map(faultLine)).toEqual([]);
    expect(dossiers[0]?.entries.map(({ fact }) => `${fact.id} ${fact.review.state}`)).toEqual([
      "closing accepted",
      "marta rejected",
      "sailors draft",
      "swell draft",
      "payment draft",
    ]);
  });

  it("takes back any number of steps, saved ones too, to the very letter", async () => {
    const reviewer = await desk();
    const before = await written(reviewer.root);
    const texts = [before];
    for (const verdict of ["accept", "reject", "accept", "accept", "reject"] as const) {
      await reviewer.does(verdict);
      texts.push(await written(reviewer.root));
    }
    expect([reviewer.before, new Set(texts).size]).toEqual([null, 6]);
    for (const [i, id] of ["payment", "swell", "sailors", "marta", "closing"].entries()) {
      expect(await reviewer.does("undo")).toMatchObject({ kind: "undone" });
      expect(reviewer.before).toBe(id);
      expect(await written(reviewer.root)).toBe(texts[4 - i]);
    }
    expect(await reviewer.does("undo")).toEqual({ kind: "nothing to undo" });
    expect(done(reviewer.session)).toEqual({ accepted: 0, rejected: 0, edited: 0 });
  });

  it("goes on to the next draft, back to any, round to those passed over, and stops at the end", async () => {
    const reviewer = await desk();
    const ids: (string | null)[] = [];
    for (const action of [
      "next",
      "accept",
      "next",
      "back",
      "back",
      "next",
      "next",
      "next",
      "next",
    ] as const) {
      await reviewer.does(action);
      ids.push(reviewer.before);
    }
    expect(ids).toEqual([
      "marta",
      "sailors",
      "swell",
      "sailors",
      "marta",
      "sailors",
      "swell",
      "payment",
      null,
    ]);
    await reviewer.does("next");
    expect(reviewer.before, "round again, to the first without a verdict").toBe("closing");
    await reviewer.does("back");
    expect(reviewer.before, "no further").toBe("closing");
  });

  it("changes no accepted fact but by undo; a rejected one may yet be accepted", async () => {
    const reviewer = await desk();
    await reviewer.does("accept", "reject", "back", "back");
    const before = await written(reviewer.root);
    expect(reviewer.before).toBe("closing");
    expect(await reviewer.does("reject")).toEqual({ kind: "accepted stays" });
    const edit = { kind: "date", value: "2021", mod: null } as const;
    expect(await reviewer.does({ kind: "edit", edit })).toEqual({ kind: "accepted stays" });
    expect(await written(reviewer.root)).toBe(before);
    reviewer.session = { ...reviewer.session, at: 1 };
    expect(await reviewer.does("accept")).toBeNull();
    expect(tally(reviewer.session)).toMatchObject({ accepted: 2, rejected: 0 });
  });
});

suite("two reviewers of one file", () => {
  const two = async () => {
    const root = await record(asDrafts);
    return [await sits(root), await sits(root, "Bea Roy")] as const;
  };

  it("both keep their verdicts", async () => {
    const [ann, bea] = await two();
    await ann.does("accept");
    await bea.does("next", "reject");
    await ann.does("next", "accept");
    const { dossiers } = await readDossiers(ann.root);
    const verdicts = dossiers[0]?.entries.map(({ fact: { id, review } }) =>
      "by" in review ? `${id} ${review.state} by ${review.by}` : id,
    );
    expect(verdicts).toEqual([
      "closing accepted by Ann Lee",
      "marta rejected by Bea Roy",
      "sailors accepted by Ann Lee",
      "swell",
      "payment",
    ]);
  });

  it("lose none of many at the same moment", async () => {
    const [ann, bea] = await two();
    bea.session = { ...bea.session, at: 2 };
    await Promise.all([ann.does("accept", "accept"), bea.does("reject", "reject", "reject")]);
    const { dossiers } = await readDossiers(ann.root);
    expect(dossiers[0]?.entries.map(({ fact }) => fact.review.state)).toEqual([
      ...["accepted", "accepted", "rejected", "rejected", "rejected"],
    ]);
  });

  it("are shown what the other did to the very fact, and overwrite nothing", async () => {
    const [ann, bea] = await two();
    await bea.does("reject");
    const before = await written(ann.root);
    expect(await ann.does("accept")).toEqual({ kind: "changed by another" });
    expect(await written(ann.root)).toBe(before);
    expect([ann.before, current(ann.session)?.state]).toEqual(["closing", "rejected"]);
    expect(done(ann.session)).toEqual({ accepted: 0, rejected: 0, edited: 0 });
  });

  it("take nothing back that the other has changed since", async () => {
    const [ann] = await two();
    await ann.does("accept");
    await set("facts[2].review.by", "Bea Roy")(ann.root);
    const before = await written(ann.root);
    expect(await ann.does("undo")).toEqual({ kind: "changed by another" });
    expect(await written(ann.root)).toBe(before);
    expect(await ann.does("undo"), "that step is gone").toEqual({ kind: "nothing to undo" });
  });

  it("take nothing back of a fact that was theirs when it was met", async () => {
    const [ann, bea] = await two();
    await ann.does("reject", "back");
    bea.session = (await sits(ann.root)).session; // reads again; a rejected fact is no draft
    await set("facts[2].when.value", "2021-03")(ann.root);
    expect(await ann.does("accept")).toEqual({ kind: "changed by another" });
    const before = await written(ann.root);
    expect(await ann.does("undo")).toEqual({ kind: "changed by another" });
    expect(await written(ann.root)).toBe(before);
  });

  it("keep what an editor did to the rest of the file, its order and its style too", async () => {
    const [ann] = await two();
    const data = JSON.parse(await written(ann.root));
    data.facts.reverse();
    data.facts = data.facts.map((fact: object) => Object.fromEntries(Object.entries(fact).reverse()));
    data.facts[0].keywords = { fr: ["bateau"] };
    const before = JSON.stringify(data, null, "\t");
    await writeFile(join(ann.root, FACTS), before);
    await ann.does("accept");
    expect(diff(before, await written(ann.root))).toEqual([
      '-\t\t\t\t"state": "draft",',
      '-\t\t\t\t"rule": "a test"',
      '+\t\t\t\t"state": "accepted",',
      '+\t\t\t\t"by": "Ann Lee",',
      '+\t\t\t\t"on": "2021-03-10"',
    ]);
  });
});

suite("a save", () => {
  const FAILURES = [
    ["the fact was taken away", set("facts", []), "taken away"],
    ["the file was taken away", remove(FACTS), "taken away"],
    ["the article has another hash", set("sha256", "0".repeat(64)), "article changed"],
    ["the file is half written", swap(FACTS, '"sailors"', '"sailors'), "failed"],
    ["the fact has faults", set("facts[2].when.value", "soon"), "failed"],
  ] as const;
  it.each(FAILURES)("is not made where meanwhile %s", async (_name, spoil, kind) => {
    const reviewer = await desk();
    await spoil(reviewer.root);
    const before = await readFile(join(reviewer.root, FACTS), "utf8").catch(() => null);
    expect(await reviewer.does("accept")).toMatchObject({ kind });
    expect(await readFile(join(reviewer.root, FACTS), "utf8").catch(() => null)).toBe(before);
    expect(done(reviewer.session).accepted).toBe(0);
  });

  it("that cannot be made says why, and may be tried again", async () => {
    const reviewer = await desk();
    await rm(join(reviewer.root, "port/facts"), { recursive: true });
    await write("port/facts", "no folder")(reviewer.root);
    expect(await reviewer.does("accept")).toMatchObject({
      kind: "failed",
      message: expect.stringMatching(/ENOTDIR/),
    });
    expect(reviewer.before).toBe("closing");
  });

  it("of a fact on one line stays on that line", async () => {
    const reviewer = await desk(
      swap(
        FACTS,
        /"review": \{\s+"state": "draft",\s+"rule": "a test"\s+\}/,
        '"review": { "state": "draft", "rule": "a test" }',
      ),
    );
    reviewer.session = { ...reviewer.session, at: 3 };
    const before = await written(reviewer.root);
    await reviewer.does("accept");
    expect(diff(before, await written(reviewer.root))).toEqual([
      '-      "review": { "state": "draft", "rule": "a test" }',
      '+      "review": { "state": "accepted", "by": "Ann Lee", "on": "2021-03-10" }',
    ]);
  });

  it("in an archive of lines changes its line only, and undo restores it", async () => {
    const own = [factsOf("quays", dated("ebb")), factsOf("quays", dated("flood"), dated("gale"))];
    const reviewer = await sits(await record(facts(...own)));
    const before = await written(reviewer.root, LINES);
    expect(reviewer.session.items.map(({ file }) => file)).toEqual([LINES, LINES, LINES]);
    reviewer.session = { ...reviewer.session, at: 2 };
    await reviewer.does("accept");
    const after = await written(reviewer.root, LINES);
    const verdict = '"review":{"state":"accepted","by":"Ann Lee","on":"2021-03-10"}';
    expect([after.split("\n")[0], after.split("\n").length]).toEqual([before.split("\n")[0], 3]);
    expect(after.split(verdict)).toHaveLength(2);
    expect((await readDossiers(reviewer.root)).faults.map(faultLine)).toEqual([]);
    await reviewer.does("undo");
    expect(await written(reviewer.root, LINES)).toBe(before);
  });
});

suite("the record", () => {
  it("with a fault is not reviewed", async () => {
    const root = await record(all(asDrafts, set("facts[0].evidence.quote.exact", "nowhere")));
    await expect(sits(root)).rejects.toThrow("it stands nowhere in the article");
    expect(TEXT).not.toContain("nowhere");
  });
});
