import { expect, it, suite } from "vitest";
import { commandFault, type Part, wordsAt } from "../../src/model/dossier.ts";
import { readDossiers } from "../../src/store/files.ts";
import { record } from "../record.ts";

suite("commandFault()", () => {
  it.each(["nso", "a", "7", "port-2021", "port_2021", "x".repeat(31), "reminders", "whois"])(
    "finds nothing wrong with %s",
    (name) => expect(commandFault(name)).toBeNull(),
  );

  it.each(["remind", "who", "help", "search", "topic", "thread", "nick", "tts", "me"])(
    "keeps %s for Slack and Discord",
    (name) => expect(commandFault(name)).toBe("is a command that Slack or Discord keeps for itself"),
  );

  it("keeps the address of the review desk free", () =>
    expect(commandFault("review")).toBe("is a page of the reader that is no dossier’s"));

  it.each([
    ["upper case", "NSO"],
    ["upper case of a reserved one", "Remind"],
    ["an accent", "affaire-éolienne"],
    ["İ", "İzmir"],
    ["a space", "nso group"],
    ["a space at the end", "nso "],
    ["a line end", "nso\n"],
    ["a full stop", "nso.fr"],
    ["a slash", "/nso"],
    ["32 letters, which is 33 with the slash", "x".repeat(32)],
    ["40 letters", "x".repeat(40)],
    ["a hyphen first", "-nso"],
    ["an astral letter", "𝒬"],
    ["no letter", ""],
  ])("refuses %s: %j", (_name, name) => {
    expect(commandFault(name)).toBe(
      "must be 1 to 31 of a-z, 0-9, - and _, and begin with a letter or a digit",
    );
  });
});

suite("wordsAt()", () => {
  it("cuts the words of each part from the article, and has none for a part that is not there", async () => {
    const { dossiers } = await readDossiers(await record());
    const entry = (id: string) => dossiers[0]?.entries.find(({ fact }) => fact.id === id) ?? expect.fail(id);
    const parts: readonly (readonly [id: string, part: Part, words: string | null])[] = [
      ["swell", "evidence", "« Nous n’avions jamais vu une telle houle »"],
      ["swell", "content", "Nous n’avions jamais vu une telle houle"],
      ["swell", "cue", "a déclaré"],
      ["swell", "source", "la maire, Odile 𝒬uentin"],
      ["swell", "hedge", null],
      ["swell", "when", null],
      ["payment", "content", "Les quais resteront fermés. Les pêcheurs seront payés."],
      ["closing", "when", "le 3 mars 2021"],
      ["sailors", "figure", "Douze"],
      ["marta", "entity", "M̈arta"],
      ["marta", "role", "cargo"],
      ["marta", "cue", null],
    ];
    for (const [id, part, words] of parts) expect(wordsAt(entry(id), part), `${id} ${part}`).toBe(words);
  });
});
