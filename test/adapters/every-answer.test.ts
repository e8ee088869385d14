/** Every fact by every command, in both languages, on both platforms, for its asker and for all. */
import { describe, expect, it } from "vitest";
import {
  type Audience,
  ask,
  type Command,
  commands,
  type FactStore,
  type Language,
  type Message,
  press,
  type Setting,
} from "../../src/index.ts";
import { answerable, type Dossier } from "../../src/model/dossier.ts";
import { awkward, SAYINGS } from "../awkward.ts";
import { opened, record } from "../record.ts";
import { PLATFORMS, type Platform } from "./platforms.ts";
import { FACTS } from "./process.ts";

const PLACE = { workspace: "T1", channels: ["C1"] } as const;

interface Asking {
  readonly setting: Setting;
  readonly platform: Platform;
  readonly dossier: Dossier;
  readonly language: Language;
  readonly audience: Audience;
}

const settingOf = (store: FactStore, { room }: Platform): Setting => ({
  store,
  room,
  readerUrl: "https://record.example/reader",
});

/** The message of a button, turned until there is no further one. */
async function* turned({ setting, platform, audience }: Asking, first: Message): AsyncGenerator<Message> {
  const place = { platform: platform.name, ...PLACE };
  for (let message: Message | null = first; message !== null; ) {
    yield message;
    const next: string | undefined = message.presses
      .flat()
      .find(({ label }) => /^(?:Next|Suivant)/.test(label))?.value;
    if (next === undefined) return;
    const question: string | null = message.question?.text ?? null;
    message = (await press(setting, { place, value: next, question, audience, by: "alice" })).message;
  }
}

/** Holds a message to everything that is promised of each. */
function expectSound({ platform, dossier }: Asking, message: Message): void {
  expect(platform.problems(message)).toEqual([]);
  const quotes = platform.quotes(message);
  expect(quotes).toEqual(message.quotes.map(({ text }) => text));
  for (const quote of quotes) {
    const isWhole = dossier.articles.some(({ text }) => text.includes(quote));
    expect(isWhole, `stands in an article: ${quote.slice(0, 80)}`).toBe(true);
    expect(message.source, "has its source").not.toBeNull();
  }
  if (message.source) expect(platform.words(message)).toContain(message.source.note.text);
  const notes = [...message.notes, ...message.quotes.flatMap((quote) => quote.notes)];
  for (const { label, text } of notes) {
    expect(platform.words(message)).toContain(label);
    expect(platform.words(message)).toContain(text);
  }
}

const words = ({ name, twin }: Command, language: Language, about: string): string =>
  `${language === "fr" ? twin : name} ${about}`;

const cases = PLATFORMS.flatMap((platform) =>
  (["en", "fr"] as const).flatMap((language) =>
    (["asker", "channel"] as const).map((audience) => ({ platform, language, audience })),
  ),
);

describe.each(cases)(
  "on $platform.name, in $language, for the $audience",
  ({ platform, language, audience }) => {
    const asked = async (store: FactStore, id: string): Promise<Asking> => {
      const dossier = store.list().find((one) => one.id === id);
      if (!dossier) throw new Error(`There is no dossier ${id}`);
      return { setting: settingOf(store, platform), platform, dossier, language, audience };
    };
    const first = (asking: Asking, text: string) =>
      ask(asking.setting, {
        place: { platform: platform.name, ...PLACE },
        dossier: asking.dossier.id,
        text,
        language,
        audience,
      });

    it("tells every fact of the first dossier by every command", async () => {
      const asking = await asked(await opened(FACTS), "nso");
      const entries = answerable(asking.dossier);
      expect(entries.length).toBeGreaterThan(40);
      for (const { fact, article, excerpt } of entries) {
        const verbatim = article.text.slice(excerpt.start, excerpt.end);
        for (const command of commands) {
          const about = command.name === "check" ? `“${verbatim.slice(0, 900)}”` : fact.id;
          const message = await first(
            asking,
            command.option === null ? command.name : words(command, language, about),
          );
          expectSound(asking, message);
          if (fact.kind !== "entity" && (command.name === "ask" || command.name === "check"))
            expect(platform.quotes(message).join("\n"), `${command.name} ${fact.id}`).toContain(verbatim);
        }
      }
    });

    it("turns every page of its timeline, its speakers and its sources, and comes to an end", async () => {
      const asking = await asked(await opened(FACTS), "nso");
      for (const command of ["when", "who said", "who is", "how many", "sources"]) {
        let pages = 0;
        for await (const message of turned(asking, await first(asking, command))) {
          expectSound(asking, message);
          pages++;
        }
        expect(pages, command).toBeGreaterThan(command === "sources" ? 0 : 3);
      }
    });

    it("tells every awkward text letter for letter, in parts where it is long", async () => {
      const asking = await asked(await opened(await record(awkward)), "awkward");
      for (const [i, saying] of SAYINGS.entries()) {
        const parts: string[] = [];
        for await (const message of turned(asking, await first(asking, `ask witness-${i + 1}`))) {
          expectSound(asking, message);
          parts.push(...platform.quotes(message));
        }
        expect(parts.join(" "), `witness ${i + 1}`).toContain(saying.replaceAll("\n", " "));
        expect(parts.length, `witness ${i + 1}`).toBeLessThan(4);
      }
    });

    it("keeps an awkward question, and every button under it, sound", async () => {
      const asking = await asked(await opened(await record(awkward)), "awkward");
      const place = { platform: platform.name, ...PLACE };
      for (const saying of SAYINGS) {
        const message = await first(asking, `who said ${saying.slice(0, 900)}`);
        expectSound(asking, message);
        for (const { value } of message.presses.flat()) {
          const question = message.question?.text ?? null;
          const reply = await press(asking.setting, {
            place,
            value,
            question,
            audience,
            by: "*alice* <!here> @everyone",
          });
          expectSound(asking, reply.message);
        }
      }
    });
  },
);
