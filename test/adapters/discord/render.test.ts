/** What is sent is within Discord’s limits, and brings its question back. */
import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionIn, ROOM, render } from "../../../adapters/discord/render.ts";
import { cut } from "../../../src/answer/excerpt.ts";
import { partsOf } from "../../../src/chat/parts.ts";
import { ask, check, excerptMessage, type Message, press, sentence } from "../../../src/index.ts";
import { toArticle } from "../../../src/model/article.ts";
import { first, HERE, made, settingOf } from "../../chat/room.ts";
import { set } from "../../record.ts";
import { anything } from "./hostile.ts";

fc.configureGlobal({ seed: 20_210_310 });

/** Every component of a message, those within others too. */
function componentsOf(
  components: readonly APIMessageTopLevelComponent[],
): readonly { type: number; content?: string }[] {
  return components.flatMap((one) => [one, ...("components" in one ? one.components : [])]) as never;
}

function expectFits(message: Message): void {
  const rendered = render(message);
  const all = componentsOf(rendered);
  const texts = all.flatMap(({ type, content }) =>
    type === ComponentType.TextDisplay ? [content ?? ""] : [],
  );
  expect(texts.every((text) => text.trim() !== "")).toBe(true);
  expect(texts.join("").length).toBeLessThanOrEqual(4000);
  expect(Buffer.byteLength(texts.join("")) + 12 * texts.length).toBeLessThanOrEqual(10_170); // discord-api-docs #8554
  expect(all.length).toBeLessThanOrEqual(40);
  for (const one of rendered)
    if (one.type === ComponentType.ActionRow) {
      expect(one.components.length).toBeGreaterThan(0);
      expect(one.components.length).toBeLessThanOrEqual(5);
    }
}

/** A message and all that its buttons lead to, to a depth. */
async function walk(setting: ReturnType<typeof settingOf>, message: Message, depth: number): Promise<number> {
  expectFits(message);
  if (depth === 0) return 1;
  let seen = 1;
  for (const { value } of message.presses.flat()) {
    const question = message.question?.text ?? null;
    const pressed = { place: HERE, value, question, audience: "asker" as const, by: "@everyone **A**" };
    seen += await walk(setting, (await press(setting, pressed)).message, depth - 1);
  }
  return seen;
}

describe("what is sent", () => {
  it("is within Discord’s limits for every fact of the first dossier and each of its buttons", async () => {
    const setting = settingOf(first, { room: ROOM, readerUrl: "https://reader.example.org" });
    const [dossier] = first.list();
    let seen = 0;
    for (const { fact } of dossier?.entries ?? [])
      for (const language of ["fr", "en"] as const) {
        const asked = { place: HERE, dossier: "nso", text: fact.id, language, audience: "asker" as const };
        const message = await ask(setting, asked);
        expect(message.isFound, fact.id).toBe(true);
        seen += await walk(setting, message, 1);
      }
    expect(seen).toBeGreaterThan(400);
  });

  it.each([
    ["signs", "*_~|<@1>[x](y) ".repeat(400)],
    ["one word of signs", "`:".repeat(1200)],
    ["emoji", "👩‍👩‍👧".repeat(700)],
    ["a script of three bytes a letter", "漢字。".repeat(1500)],
    ["lines that look like lists", "1. quais\n- port\n# Brélac\n> houle\n".repeat(150)],
  ])(
    "is within them where an article is one long passage of %s, every part of which is reached",
    (_name, long) => {
      const front = {
        title: "T",
        publisher: "P",
        language: "fr",
        published: { value: "2021", inferred: false },
      };
      const article = toArticle("long", front, long.trim());
      const dossier = {
        id: "port",
        title: { fr: "a", en: "b" },
        drafts: false,
        articles: [article],
        entries: [],
        lapsed: [],
      };
      const shown = {
        dossier,
        excerpt: cut(article, { start: 0, end: article.text.length }),
        language: "fr" as const,
      };
      const frame = { room: ROOM, readerUrl: null };
      const plain = (text: string) => text.replace(/\s+/g, "");
      let told = "";
      for (let part = 1, parts = 1; part <= parts; part++) {
        const message = excerptMessage(frame, shown, "asker", part);
        expectFits(message);
        parts = Number(/\/(\d+)$/.exec(message.count ?? "/1")?.[1]);
        told += message.quotes.map(({ text }) => text).join("");
      }
      expect(plain(told)).toBe(plain(article.text));
    },
  );

  it("is within them with a quotation, a question and names that are nothing but signs", () => {
    const signs = "*".repeat(1000);
    const message: Message = {
      ...sentence("fr", "Au dossier", [`Partagé par ${"@".repeat(32)}`]),
      question: { dossier: "x".repeat(31), text: signs },
    };
    expectFits(message);
    expect(questionIn(render(message))).toBe(signs);
  });

  it("is within them where a long quotation is checked and nearly every word is another", async () => {
    const [dossier] = first.list();
    const words =
      (dossier?.articles[0]?.text ?? "").split("En octobre dernier")[1]?.replace(/[«»]/g, " ").split(/\s+/) ??
      [];
    const other = words
      .map((word, at) => ([2, 4, 6].includes(at % 8) ? "z" : word))
      .join(" ")
      .slice(0, 980);
    const setting = settingOf(first, { room: ROOM });
    const message = await check(setting, { place: HERE, text: other, language: "en", audience: "asker" });
    expect(message.headline).toMatch(/^Differs from the record/);
    expect(message.lines.at(-1)).toMatch(/^– \d+ more$/);
    expect(message.quotes.length).toBeGreaterThan(0);
    expectFits(message);
  });

  it("is within them where a hundred dossiers might answer", async () => {
    const many = Array.from({ length: 99 }, (_, at) => ({ ...first.list()[0], id: `dossier-number-${at}` }));
    const store = { ...first, list: () => many as never, search: async () => [], names: async () => [] };
    const message = await ask(settingOf(store, { room: ROOM }), {
      place: HERE,
      dossier: null,
      text: "who wrote it",
      audience: "asker",
    });
    expect(message.lines.length).toBeGreaterThan(10);
    expect(message.lines.at(-1)).toBe(`${100 - message.lines.length} more`);
    expectFits(message);
  });

  it("is within them where a claim is denied many times over", async () => {
    const store = await made(...[0, 1, 3, 4].map((at) => set(`facts[${at}].denies`, ["closing"])));
    const message = await ask(settingOf(store, { room: ROOM }), {
      place: HERE,
      dossier: "port",
      text: "closing",
      audience: "asker",
    });
    const [quote, denial] = message.quotes;
    expect(denial?.label).toMatch(/^A claim in it is denied|^Une affirmation y est démentie/);
    expectFits(message);
    if (!quote || !denial) throw new Error("No denial");
    const many = [
      quote,
      ...Array.from({ length: 30 }, () => ({ ...denial, notes: [{ label: "a", text: "b" }] })),
    ];
    const parts = partsOf(many, ROOM);
    expect(parts.flat().length).toBe(31);
    for (const quotes of parts) expectFits({ ...message, quotes });
  });
});

describe("the question of a message", () => {
  it("comes back with a press as it was asked, whatever it was", () => {
    fc.assert(
      fc.property(
        anything.map((text) => text.slice(0, 1000)),
        fc.constantFrom("fr" as const, "en" as const),
        (text, language) => {
          const message = { ...sentence(language, "Au dossier"), question: { dossier: "port", text } };
          expect(questionIn(render(message))).toBe(text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is none where the message has none, though its words look like one", () => {
    expect(questionIn(render(sentence("en", "Question: /port when")))).toBeNull();
    expect(questionIn([])).toBeNull();
  });
});
