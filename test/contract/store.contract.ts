import { expect, it } from "vitest";
import type { Dossier, Entry } from "../../src/model/dossier.ts";
import type { FactKind } from "../../src/model/fact.ts";
import type { Language } from "../../src/model/language.ts";
import type { FactStore } from "../../src/store/store.ts";

/** What every FactStore must do. A store that cannot, says so in `skip`: the rule's name, and the reason. */
export function storeContract(
  open: (dossiers: readonly Dossier[]) => FactStore,
  load: () => Promise<Dossier>,
  skip: Readonly<Record<string, string>> = {},
): void {
  const rule = (name: string, run: (asked: Asked) => Promise<void>) =>
    it.skipIf(name in skip)(name in skip ? `${name} (skipped: ${skip[name]})` : name, async () => {
      const dossier = await load();
      await run(askedOf(open([dossier]), dossier));
    });

  rule("finds by words, the best first", async ({ ids }) => {
    expect((await ids("houle"))[0]).toBe("swell");
  });
  rule("forgives one slip of the finger and missing accents", async ({ ids }) => {
    expect((await ids("marrins abri"))[0]).toBe("sailors");
    expect((await ids("pecheurs payes"))[0]).toBe("payment");
  });
  rule("finds French by an English word", async ({ search }) => {
    expect((await search("mayor", { language: "en" }))[0]?.entry.fact.id).toBe("swell");
  });
  rule("keeps to the kinds asked for", async ({ search }) => {
    const kinds = (await search("quais", { kinds: ["occurrence"] })).map(({ entry }) => entry.fact.kind);
    expect([...new Set(kinds)]).toEqual(["occurrence"]);
  });
  rule(
    "lists every accepted fact of the kinds in article order where no words are asked",
    async ({ search }) => {
      const starts = (await search("")).map(({ entry }) => entry.excerpt.start);
      expect(starts.length).toBeGreaterThan(3);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    },
  );
  rule("keeps drafts and rejected facts to itself", async ({ dossier }) => {
    const states = [
      { state: "draft", rule: "a test" },
      { state: "rejected", by: "a test", on: "2021-03-09" },
    ] as const;
    const entries = dossier.entries.map((entry, i) => {
      const review = states[i % 2] ?? states[0];
      return { ...entry, fact: { ...entry.fact, review } };
    });
    const hidden = askedOf(open([{ ...dossier, entries }]), dossier);
    for (const text of ["", "houle", "quais"]) expect(await hidden.ids(text)).toEqual([]);
    expect(await hidden.store.names(dossier.id, "Odile")).toEqual([]);
  });
  rule("tells where a fact lacks a name that is asked for", async ({ search }) => {
    const [hit] = await search("Qui a fermé les quais de Rotterdam ?");
    expect(hit?.complete).toBe(false);
  });
  rule(
    "tells of the words one by one where that is asked for, and only there",
    async ({ store, dossier }) => {
      const query = { dossier: dossier.id, text: "la houle des quais", language: "fr" } as const;
      const [plain] = await store.search(query);
      const [hit] = await store.search({ ...query, reasons: true });
      expect(plain?.words).toBeUndefined();
      expect(hit?.words?.().map(({ asked }) => asked)).toEqual(["houle", "quais"]);
      expect({ ...hit, words: undefined }).toEqual({ ...plain, words: undefined });
    },
  );
  rule(
    "has nothing in a dossier that is not there, and nothing for words that no fact has",
    async ({ store, ids }) => {
      const elsewhere = { dossier: "elsewhere", kinds: ALL, text: "houle", language: "fr" } as const;
      expect(await store.search(elsewhere)).toEqual([]);
      expect(await ids("xylophone")).toEqual([]);
      expect(await ids("… !!!")).toEqual([]);
    },
  );
  rule("puts the kind that is wanted first of facts that are about as good", async ({ store, dossier }) => {
    const query = { dossier: dossier.id, text: "quais", language: "fr" } as const;
    for (const wants of ["occurrence", "quotation"] as const)
      expect((await store.search({ ...query, wants }))[0]?.entry.fact.kind).toBe(wants);
  });
  rule("finds the kind that is wanted among many of another kind", async ({ dossier }) => {
    const isQuotation = ({ fact }: Entry) => fact.kind === "quotation";
    const crowd = dossier.entries.findLast(isQuotation);
    if (!crowd) throw new Error("The record has no quotation");
    const others = dossier.entries.filter((entry) => !isQuotation(entry));
    const entries = [...others, ...new Array<Entry>(200).fill(crowd)];
    const crowded = askedOf(open([{ ...dossier, entries }]), dossier);
    const words = crowd.article.text.slice(crowd.ranges.evidence.start, crowd.ranges.evidence.end);
    const query = { dossier: dossier.id, text: words, language: "fr" } as const;
    const kindsOf = async (more: object) =>
      (await crowded.store.search({ ...query, ...more })).map(({ entry }) => entry.fact.kind);
    const count = (kinds: readonly string[]) => kinds.filter((kind) => kind === "occurrence").length;
    const [wanted, unasked] = [await kindsOf({ wants: "occurrence" }), await kindsOf({})];
    expect(count(unasked)).toBeLessThan(count(await kindsOf({ kinds: ["occurrence"] })));
    expect(count(wanted)).toBe(count(await kindsOf({ kinds: ["occurrence"] })));
    expect(new Set(await kindsOf({ kinds: ["occurrence"] }))).toEqual(new Set(["occurrence"]));
  });
  rule(
    "looks up dossiers by id and by title, misspelt too, and all where nothing is typed",
    async ({ store, dossier }) => {
      for (const text of ["", dossier.id, dossier.title.fr.slice(0, 6), `${dossier.title.en.slice(1)}`])
        expect(await store.dossiers(text)).toEqual([dossier.id]);
      expect(await store.dossiers("xylophone")).toEqual([]);
    },
  );
  rule("keeps names to the kinds asked for", async ({ store, dossier }) => {
    const speakers = await store.names(dossier.id, "", ["speaker"]);
    expect(speakers.length).toBeGreaterThan(0);
    expect(speakers.every(({ kinds }) => kinds.includes("speaker"))).toBe(true);
  });
  rule("looks up names in part and misspelt", async ({ store, dossier }) => {
    expect((await store.names(dossier.id, "Odlie"))[0]?.name).toContain("Odile");
    expect(await store.names(dossier.id, "Wolfeschlegel")).toEqual([]);
  });
}

const ALL = ["quotation", "occurrence", "figure", "entity"] as const;

interface Options {
  readonly kinds?: readonly FactKind[];
  readonly language?: Language;
}

type Asked = ReturnType<typeof askedOf>;

/** The store, and what it finds in the dossier. */
function askedOf(store: FactStore, dossier: Dossier) {
  const search = (text: string, { kinds = ALL, language = "fr" }: Options = {}) =>
    store.search({ dossier: dossier.id, kinds, text, language });
  const ids = async (text: string) => (await search(text)).map(({ entry }) => entry.fact.id);
  return { store, dossier, search, ids };
}
