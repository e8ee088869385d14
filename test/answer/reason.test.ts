/** Why each excerpt stands where it stands, on the first dossier. */
import { describe, expect, it } from "vitest";
import { LEAST } from "../../src/answer/judge.ts";
import { answer, openStore, type Question } from "../../src/index.ts";
import { Answer } from "../../src/model/answer.ts";
import type { Reason } from "../../src/model/reason.ts";
import { SILENT, TABLE } from "./questions.ts";

const opened = await openStore(new URL("../../facts", import.meta.url).pathname);
if ("faults" in opened) throw new Error("The record has faults");
const { store } = opened;
const ask = (text: string, more: Partial<Question> = {}) =>
  answer(store, { dossier: "nso", text, reasons: true, ...more });

const reasonsOf = async (text: string) => (await ask(text)).excerpts.map(({ reason }) => reason);

async function searched(text: string): Promise<Reason & { by: "search" }> {
  const [reason] = await reasonsOf(text);
  if (reason?.by !== "search") throw new Error(`Not by search: ${text}`);
  return reason;
}

const told = ({ words }: Reason & { by: "search" }) =>
  words.map(({ asked, how, found, in: place }) => [asked, how, found ?? "", place ?? ""]);

const COMMANDS = [
  "when",
  "when novembre 2019",
  "quand octobre 2019",
  "who said",
  "qui a dit ingelton",
  "who is",
  "who is NSO",
  "how many",
  "sources",
  "check révoquer la licence d’exportation",
  "who said « nous prenons des mesures »",
  "nso-denies-claims",
  "help",
  "what did Danna Ingleton say about the licence?",
  "qui a piraté WhatsApp",
];
const QUESTIONS = [...TABLE.flatMap(([, fr, en]) => [fr, en]), ...SILENT, ...COMMANDS];

describe("an answer with reasons", () => {
  it("is the same answer, apart from a reason in each excerpt", async () => {
    const kinds = new Set<string>();
    for (const text of QUESTIONS)
      for (const language of ["fr", "en"] as const) {
        const [bare, full] = [await ask(text, { language, reasons: false }), await ask(text, { language })];
        const excerpts = full.excerpts.map(({ reason: _, ...excerpt }) => excerpt);
        expect({ ...full, excerpts }).toEqual(bare);
        expect(full.excerpts.every(({ reason }) => reason !== undefined)).toBe(true);
        for (const { denials } of full.excerpts)
          for (const denial of denials ?? []) expect(denial).not.toHaveProperty("reason");
        expect(bare.excerpts.some((excerpt) => "reason" in excerpt)).toBe(false);
        expect(Answer.safeParse(full).success).toBe(true);
        kinds.add(full.kind);
      }
    expect(kinds).toEqual(new Set(["found", "closest", "nothing", "usage"]));
  });

  it("tells why it is none exactly where it is none, and numbers that agree", async () => {
    let seen = 0;
    for (const text of QUESTIONS) {
      const { kind, excerpts } = await ask(text);
      for (const { reason } of excerpts) {
        if (reason?.by !== "search") continue;
        seen += 1;
        expect([text, reason.lacks !== undefined]).toEqual([text, kind === "closest"]);
        expect(reason.complete).toBe(reason.words.every(({ needed }) => needed !== "lacking"));
        const sum = reason.words.reduce((all, { weight, has }) => all + weight * has, 0);
        expect(Math.abs(sum - reason.coverage)).toBeLessThan(0.02 * reason.words.length + 0.01);
      }
    }
    expect(seen).toBeGreaterThan(150);
  });
});

describe("the words of a question, one by one", () => {
  it("stand as asked without capitals and accents", async () => {
    const reason = await searched("quand facebook a poursuivi nso");
    expect(told(reason)).toEqual([
      ["facebook", "as asked", "", "fact"],
      ["poursuivi", "as asked", "", "fact"],
      ["nso", "as asked", "", "fact"],
    ]);
    expect(reason).toMatchObject({ coverage: 1, plain: 1, complete: true, rank: 1, first: ["occurrence"] });
    expect(told(await searched("gouvernement israelien"))[1]?.slice(0, 2)).toEqual(["israelien", "as asked"]);
  });

  it("are taken for the spelling that stands there, as it is written", async () => {
    expect(told(await searched("qui a dit lutter contre le terorisme"))).toEqual([
      ["lutter", "as asked", "", "fact"],
      ["terorisme", "corrected", "terrorisme", "fact"],
    ]);
  });

  it("are told in what form they stand where that is neither as typed nor as corrected", async () => {
    const reasons = await reasonsOf("quand Facebook a attqué NSO en justice");
    const words = reasons.flatMap((reason) => (reason?.by === "search" ? reason.words : []));
    expect(words).toContainEqual(
      expect.objectContaining({ asked: "attqué", how: "corrected", found: "attaque", stands: "attaques" }),
    );
  });

  it("of an English question stand through their French, or in what the record adds in English", async () => {
    const reason = await searched("when did Amnesty demand revocation");
    expect(told(reason)).toEqual([
      ["Amnesty", "as asked", "", "fact"],
      ["demand", "as asked", "", "record"],
      ["revocation", "translated", "révoquer", "fact"],
    ]);
    expect(reason.words[2]?.language).toBe("fr");
  });

  it("count for less where another stands for them", async () => {
    const { words } = await searched("when did Amnesty demand revocation");
    expect(words.map(({ has }) => has)).toEqual([1, 0.95, 0.9]);
  });
});

describe("the nearest passages", () => {
  it("tell by the very thresholds what an answer needs, and which word it must have", async () => {
    const { lacks, coverage, confidence } = await searched("when did Apple sue NSO?");
    expect(lacks).toEqual([
      { what: "coverage", has: coverage, needs: LEAST.coverage },
      { what: "confidence", has: confidence, needs: LEAST.confidence },
      { what: "words", words: ["Apple"] },
    ]);
    expect(coverage).toBeLessThan(LEAST.coverage);
  });

  it.each([
    ["when did amnesty demand revocation", { what: "kind", wants: "occurrence" }],
    ["combien de pays sont clients de NSO", { what: "kind", wants: "figure" }],
    ["when did NSO sue Facebook", { what: "roles" }],
    ["ask did Facebook sue NSO in 2018", { what: "known date" }],
    ["quand Facebook a poursuivi NSO en 2018", { what: "known date" }],
    ["names of journalists hacked whatsapp", { what: "name" }],
    ["who said ask not what your country can do for you", { what: "elsewhere" }],
    [
      "What did Amnesty say the Israeli government was doing while activists were targeted?",
      { what: "speaker" },
    ],
  ])("%s", async (text, lack) => {
    expect((await ask(text)).kind).toBe("closest");
    const reasons = await reasonsOf(text);
    const lacks = reasons.flatMap((reason) => (reason?.by === "search" ? (reason.lacks ?? []) : []));
    expect(lacks).toContainEqual(lack);
  });
});

describe("what is not found by its words", () => {
  it("is told by date, what falls in the time asked for first", async () => {
    expect(await reasonsOf("quand octobre 2019")).toEqual([
      { by: "date", dated: true, first: ["period"] },
      { by: "date", dated: true, first: ["period"] },
      { by: "date", dated: true },
      { by: "date", dated: true },
    ]);
    expect(await reasonsOf("when 2020-03")).toContainEqual({ by: "date", dated: true, first: ["period"] });
    expect((await reasonsOf("when"))[0]).toEqual({ by: "date", dated: true });
  });

  it("is told by the name, the entity before what mentions it, direct speech before reported", async () => {
    const said = await reasonsOf("who is Ingleton");
    expect(said.slice(0, 2)).toEqual([{ by: "name", first: ["entity"] }, { by: "name" }]);
    expect(await reasonsOf("qui a dit ingelton")).toContainEqual({ by: "name" });
    expect((await reasonsOf("qui a dit Brewster"))[0]).toEqual({ by: "name", first: ["direct speech"] });
  });

  it("is told by the order of the record, or by its id", async () => {
    expect(await reasonsOf("sources")).toEqual([{ by: "record order" }]);
    expect((await reasonsOf("how many"))[0]).toEqual({ by: "record order" });
    expect(await reasonsOf("nso-denies-claims")).toEqual([{ by: "id" }]);
  });

  it("is told by the comparison of a quotation, all of whose words are the same or not", async () => {
    expect(await reasonsOf("check révoquer la licence d’exportation")).toEqual([
      { by: "comparison", same: 5, words: 5, first: ["direct speech"] },
      { by: "comparison", same: 5, words: 5 },
    ]);
    expect(await reasonsOf("check fournir cette technologie aux services secrets")).toEqual([
      { by: "comparison", same: 5, words: 6 },
    ]);
  });
});

describe("what comes first", () => {
  it.each([
    ["what did Danna Ingleton say about the licence?", ["speaker"]],
    ["qui a piraté WhatsApp", ["actor"]],
    ["who said révoquer la licence d’exportation", ["quotation", "direct speech"]],
    ["combien d’utilisateurs", ["figure"]],
    ["Que s'est-il passé entre le 2 janvier et le 24 novembre 2019 ?", ["time"]],
    ["who is the CEO of Amnesty", undefined],
  ])("%s", async (text, first) => {
    expect((await searched(text)).first).toEqual(first);
  });
});
