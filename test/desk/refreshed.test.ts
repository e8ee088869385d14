import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, suite } from "vitest";
import { factsNow } from "../../src/desk/review/open.ts";
import { refreshed } from "../../src/desk/review/refreshed.ts";
import { type Session, tally } from "../../src/desk/review/session.ts";
import { metAs, revisionOf } from "../../src/desk/review/shown.ts";
import { readDossiers } from "../../src/store/files.ts";
import { ARTICLE, all, FACTS, hash, record, remove, type Spoil, set, swap, TEXT } from "../record.ts";
import { asDrafts, type Reviewer, sits, written } from "./sitting.ts";

const accepted = { state: "accepted", by: "Bea Roy", on: "2021-03-10" };

/** A reviewer whose sitting is brought up to what others have made of the record meanwhile. */
async function after(reviewer: Reviewer, ...spoils: readonly Spoil[]): Promise<Reviewer> {
  await all(...spoils)(reviewer.root);
  const [dossier = reviewer.session.dossier] = (await readDossiers(reviewer.root)).dossiers;
  reviewer.session = refreshed(reviewer.session, await factsNow(reviewer.root, dossier));
  return reviewer;
}

const states = ({ items }: Session) => items.map(({ entry, state }) => `${entry.fact.id} ${state}`);

suite("refreshed()", () => {
  it("leaves a sitting as it is where nothing has changed, item for item", async () => {
    const reviewer = await sits(await record(asDrafts));
    await reviewer.does("accept", "reject");
    const before = reviewer.session;
    const [dossier = before.dossier] = (await readDossiers(reviewer.root)).dossiers;
    const now = await factsNow(reviewer.root, { ...dossier, articles: before.dossier.articles });
    const { items, steps, at } = refreshed(before, now);
    expect(items.map((item, i) => item === before.items[i])).toEqual([true, true, true, true, true]);
    expect([steps, at]).toEqual([before.steps, before.at]);
  });

  const CHANGES: readonly (readonly [string, readonly Spoil[], readonly string[]])[] = [
    [
      "a verdict",
      [set("facts[3].review", accepted)],
      ["closing draft", "marta draft", "sailors accepted", "swell draft", "payment draft"],
    ],
    [
      "a correction",
      [set("facts[2].when.value", "2021")],
      ["closing draft", "marta draft", "sailors draft", "swell draft", "payment draft"],
    ],
    [
      "a fact that was taken away",
      [set("facts", [])],
      ["closing gone", "marta gone", "sailors gone", "swell gone", "payment gone"],
    ],
    [
      "a file that was taken away",
      [remove(FACTS)],
      ["closing gone", "marta gone", "sailors gone", "swell gone", "payment gone"],
    ],
    [
      "a fact that has lapsed",
      [
        set("facts[4].review", {
          state: "lapsed",
          was: "accepted",
          by: "x",
          on: "2021-03-09",
          lapsed: "2021-03-10",
        }),
      ],
      ["closing draft", "marta lapsed", "sailors draft", "swell draft", "payment draft"],
    ],
    [
      "a file that is half written",
      [swap(FACTS, '"sailors"', '"sailors')],
      ["closing draft", "marta draft", "sailors draft", "swell draft", "payment draft"],
    ],
  ];
  it.each(CHANGES)("shows %s as the file has it", async (_what, spoils, expected) => {
    const reviewer = await after(await sits(await record(asDrafts)), ...spoils);
    expect(states(reviewer.session)).toEqual(expected);
  });

  it("lets new drafts join in article order, before and behind, and keeps the place", async () => {
    const root = await record(asDrafts, set("facts[0].review", accepted), set("facts[2].review", accepted));
    const reviewer = await sits(root);
    await reviewer.does("accept");
    expect(states(reviewer.session)).toEqual(["marta accepted", "sailors draft", "payment draft"]);
    const DRAFT = { state: "draft", rule: "later" };
    await after(reviewer, set("facts[0].review", DRAFT), set("facts[2].review", DRAFT));
    expect(states(reviewer.session)).toEqual([
      "closing draft",
      "marta accepted",
      "sailors draft",
      "swell draft",
      "payment draft",
    ]);
    expect([reviewer.before, reviewer.session.steps.map(({ at }) => at)]).toEqual(["sailors", [1]]);
    expect(tally(reviewer.session)).toEqual({ all: 5, accepted: 1, rejected: 0, left: 4 });
    const before = await written(root);
    expect(await reviewer.does("undo"), "undo finds its own draft").toEqual({
      kind: "undone",
      did: "accepted",
    });
    expect([reviewer.before, before === (await written(root))]).toEqual(["marta", false]);
  });

  it("keeps whoever is at the end there", async () => {
    const reviewer = await sits(await record(asDrafts, set("facts[1].review", accepted)));
    await reviewer.does("accept", "accept", "accept", "accept");
    expect(reviewer.before).toBeNull();
    await after(reviewer, set("facts[1].review", { state: "draft", rule: "later" }));
    expect([reviewer.before, reviewer.session.items.length]).toEqual([null, 5]);
    await reviewer.does("next");
    expect(reviewer.before).toBe("payment");
  });

  it("still takes back what nobody else has touched, and not what somebody has", async () => {
    const reviewer = await sits(await record(asDrafts));
    await reviewer.does("accept", "reject");
    await after(
      reviewer,
      set("facts[4].review.by", "Bea Roy"),
      swap(ARTICLE, "publisher: La Vigie", "publisher: Le Phare"),
    );
    const before = await written(reviewer.root);
    expect(await reviewer.does("undo"), "marta is Bea’s now").toEqual({ kind: "changed by another" });
    expect(await written(reviewer.root)).toBe(before);
    expect(reviewer.session.items[0]?.entry.article.publisher).toBe("Le Phare");
    expect(await reviewer.does("undo")).toEqual({ kind: "undone", did: "accepted" });
  });

  it("takes an article that has changed, and takes nothing back that was read in the old one", async () => {
    const reviewer = await sits(await record(asDrafts));
    await reviewer.does("accept");
    const text = TEXT.replace("sous la pluie", "sous la neige");
    await after(reviewer, swap(ARTICLE, "sous la pluie", "sous la neige"), set("sha256", hash(text)));
    expect(reviewer.session.items[0]?.entry.article.text).toBe(text);
    expect(await reviewer.does("undo")).toEqual({ kind: "changed by another" });
  });

  it("finds again what comes back", async () => {
    const reviewer = await sits(await record(asDrafts));
    const { facts } = JSON.parse(await written(reviewer.root));
    await after(reviewer, set("facts", []));
    await after(reviewer, set("facts", facts));
    expect(states(reviewer.session)[0]).toBe("closing draft");
    expect(await reviewer.does("accept")).toBeNull();
  });

  it("of a folder that is gone keeps nothing that may be judged", async () => {
    const reviewer = await sits(await record(asDrafts));
    await rm(join(reviewer.root, "port/facts"), { recursive: true });
    reviewer.session = refreshed(reviewer.session, await factsNow(reviewer.root, reviewer.session.dossier));
    expect(new Set(reviewer.session.items.map(({ state }) => state))).toEqual(new Set(["gone"]));
  });
});

suite("a revision", () => {
  it("is another for every change that a verdict would be on", async () => {
    const root = await record(asDrafts);
    const of = async () => {
      const item = (await sits(root)).session.items[0];
      return item ? revisionOf(item) : "";
    };
    const seen = [await of()];
    expect(await of(), "and the same twice").toBe(seen[0]);
    const text = TEXT.replace("sous la pluie", "sous la neige");
    for (const spoil of [
      set("facts[2].when.value", "2021-03"),
      set("facts[2].keywords", { fr: ["quai"] }),
      all(swap(ARTICLE, "sous la pluie", "sous la neige"), set("sha256", hash(text))),
      swap(ARTICLE, "value: 2021-03", "value: 2021-04"),
    ]) {
      await spoil(root);
      seen.push(await of());
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen[0]).toMatch(/^[\w-]{16}$/);
  });

  it("tells whose doing it is that a page shows another", async () => {
    const reviewer = await sits(await record(asDrafts));
    const shown = reviewer.session.items.map(revisionOf);
    const met = (at: number, did: Parameters<typeof metAs>[3]) =>
      metAs(reviewer.session, at, shown[at] ?? "", did);
    expect(met(0, "accepted")).toBeNull();
    await reviewer.does("accept");
    expect([met(0, "accepted"), met(0, "rejected"), met(1, "accepted")]).toEqual([
      "again",
      "changed by yourself",
      null,
    ]);
    await after(reviewer, set("facts[4].review", accepted));
    expect(met(1, "accepted")).toBe("changed by another");
    await after(reviewer, set("facts", []));
    expect(met(2, "accepted")).toBe("taken away");
    expect(met(9, "accepted")).toBe("taken away");
  });
});
