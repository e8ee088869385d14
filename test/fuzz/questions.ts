/** What anybody may type, press or have checked. */
import fc from "fast-check";
import { ROOM as DISCORD } from "../../adapters/discord/render.ts";
import { SLACK } from "../../adapters/slack/room.ts";
import { type Button, readButton, writeButton } from "../../src/chat/button.ts";
import {
  type Audience,
  answer,
  ask,
  check,
  commands,
  isAsked,
  type Language,
  type Message,
  press,
  type Setting,
  suggest,
} from "../../src/index.ts";
import { Answer } from "../../src/model/answer.ts";
import { texts } from "./mutate.ts";
import { mustBeVerbatim } from "./promises.ts";
import { alone, beside, INSIDE, nso, OUTSIDE, SENTINEL } from "./shipped.ts";
import { must, target } from "./target.ts";

const NAMES = nso.entries.flatMap(({ fact }) => (fact.kind === "entity" ? [fact.entity.name] : [fact.id]));
const SENTENCES = nso.entries.map(({ article, excerpt }) => article.text.slice(excerpt.start, excerpt.end));

const asked = texts(
  ...[
    "when",
    "who said",
    "who is",
    "how many",
    "sources",
    "help",
    "aide",
    "merci",
    "",
    "nso",
    "/nso",
    "leak when",
  ],
  ...[
    "when did Facebook sue NSO",
    "qui a dit que les serveurs",
    "combien d’utilisateurs",
    "1400",
    "le mois dernier",
  ],
  ...commands.flatMap(({ name, twin }) =>
    NAMES.slice(0, 12).flatMap((one) => [`${name} ${one}`, `${twin} ${one}`]),
  ),
  ...SENTENCES.slice(0, 12).flatMap((one) => [`check “${one}”`, `vérifier « ${one} »`]),
);
const language = fc.constantFrom<Language | undefined>("en", "fr", undefined);
const audience = fc.constantFrom<Audience>("asker", "channel", "direct");
const room = fc.constantFrom(SLACK, DISCORD);
const settingOf = (store: Setting["store"], one: Setting["room"]): Setting => ({
  store,
  room: one,
  readerUrl: null,
});

/** A message quotes nothing without its source, and nothing that stands in no article. */
function mustBeSound(message: Message): string {
  for (const { text } of message.quotes)
    must(
      nso.articles.some((article) => article.text.includes(text)),
      `stands in an article: ${text.slice(0, 80)}`,
    );
  must(message.quotes.length === 0 || message.source !== null, "a quotation has its source");
  must(
    message.presses.flat().every(({ value }) => readButton(value) !== null),
    "every button can be read",
  );
  return message.isFound ? "found" : message.quotes.length > 0 ? "closest" : "said";
}

export const QUESTIONS = [
  target({
    name: "a question",
    inputs: fc.record({
      text: asked,
      language,
      page: fc.constantFrom(1, 1, 1, 2, 7, 999_999),
      size: fc.constantFrom(1, 5),
    }),
    outcomes: ["found", "closest", "nothing", "usage"],
    async act({ text, language: told, page, size }) {
      const said = await answer(alone, { dossier: "nso", text, page, size, ...(told && { language: told }) });
      Answer.parse(said);
      mustBeVerbatim(nso, said.excerpts);
      must(said.excerpts.length <= size, "no more excerpts than a page has");
      must(text.length <= 1000 || said.kind === "usage", "more than a thousand letters are no question");
      return said.kind;
    },
  }),
  target({
    name: "a question in a chat",
    inputs: fc.record({
      text: asked,
      language,
      audience,
      room,
      dossier: fc.constantFrom("nso", "nso", null, "leak", ""),
    }),
    outcomes: ["found", "closest", "said"],
    async act({ room: one, ...rest }) {
      isAsked(rest.text);
      return mustBeSound(await ask(settingOf(alone, one), { place: OUTSIDE, ...rest }));
    },
  }),
  target({
    name: "a message to be checked",
    inputs: fc.record({
      text: texts(...SENTENCES.slice(0, 20), SENTENCES.slice(0, 4).join("\n")),
      language,
      audience,
      room,
    }),
    outcomes: ["found", "closest", "said"],
    share: 0.2, // every sentence of it is compared with every article
    async act({ room: one, ...rest }) {
      return mustBeSound(await check(settingOf(alone, one), { place: OUTSIDE, ...rest }));
    },
  }),
  target({
    name: "what is being typed",
    inputs: fc.record({
      dossier: fc.constantFrom("nso", "nso", "nso", "leak", "__proto__", ""),
      command: fc.constantFrom(...commands.map(({ name }) => name)),
      typed: texts(...NAMES, "avril", "2020", ""),
      language: fc.constantFrom<Language>("en", "fr"),
    }),
    outcomes: ["offered", "nothing"],
    async act(typing) {
      const found = await suggest(alone, OUTSIDE, typing);
      must(
        found.length <= 25 && found.every(({ length }) => length > 0 && length <= 100),
        "Discord takes every choice",
      );
      return found.length > 0 ? "offered" : "nothing";
    },
  }),
];

const reply = await ask(settingOf(beside, SLACK), {
  place: INSIDE,
  dossier: "leak",
  text: "who said",
  audience: "asker",
});
const BUTTONS: readonly string[] = [
  ...(
    await ask(settingOf(alone, SLACK), {
      place: OUTSIDE,
      dossier: "nso",
      text: "who said",
      audience: "asker",
    })
  ).presses
    .flat()
    .map(({ value }) => value),
  ...reply.presses.flat().map(({ value }) => value),
  ...commands.map(({ name }) => againAs(name)),
  "1:miss:nso:fr:1:1:",
  "1:context:nso:en:1:AAAAAAAA.0.zzzzzzz:AAAAAA",
];

function againAs(
  command: Button extends infer One
    ? One extends { command: infer Name }
      ? NonNullable<Name>
      : never
    : never,
) {
  return writeButton({ does: "again", dossier: "nso", language: "en", page: 1, part: 1, command });
}

const pressed = fc.record({
  value: texts(...BUTTONS),
  question: fc.option(asked),
  language,
  audience,
  by: texts("alice"),
});

export const PRESSES = [
  target({
    name: "the value of a button",
    inputs: texts(...BUTTONS),
    outcomes: ["ours", "none of ours"],
    act(written) {
      const button = readButton(written);
      if (button === null) return "none of ours";
      must(writeButton(button) === written, "what is read is what was written");
      return "ours";
    },
  }),
  target({
    name: "a press",
    inputs: fc.record({ pressed, room }),
    outcomes: ["update", "answer", "post"],
    async act({ pressed: one, room: which }) {
      const { as, message } = await press(settingOf(alone, which), { place: OUTSIDE, ...one });
      mustBeSound(message);
      return as;
    },
  }),
];

/** The same of both stores: what is not open in a place changes nothing there, not a letter. */
const both = async <T>(act: (store: Setting["store"]) => Promise<T>): Promise<string> => {
  const [without, withIt] = await Promise.all(
    [alone, beside].map(async (one) => JSON.stringify(await act(one))),
  );
  must(without === withIt, "a dossier that is not open here changes an answer");
  return withIt ?? "";
};

export const EMBARGO = [
  target({
    name: "an embargoed dossier, from outside",
    inputs: fc.record({
      way: fc.constantFrom("ask", "check", "press", "suggest"),
      text: asked,
      dossier: fc.constantFrom("leak", "leak", null, "nso"),
      pressed,
      command: fc.constantFrom(...commands.map(({ name }) => name)),
    }),
    outcomes: ["ask", "check", "press", "suggest"],
    share: 0.2,
    async act({ way, text, dossier, pressed: one, command }) {
      const common = { place: OUTSIDE, audience: "asker" } as const;
      const told = await both(async (store): Promise<unknown> => {
        const setting = settingOf(store, SLACK);
        if (way === "ask") return ask(setting, { ...common, text, dossier });
        if (way === "check") return check(setting, { ...common, text });
        if (way === "press") return press(setting, { ...common, ...one });
        return suggest(store, OUTSIDE, { dossier: dossier ?? "leak", command, typed: text, language: "fr" });
      });
      must(!told.includes(SENTINEL), "a word of an embargoed dossier is told");
      return way;
    },
  }),
];
