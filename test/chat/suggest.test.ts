import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import type { CommandName } from "../../src/answer/commands.ts";
import { commands, suggest } from "../../src/index.ts";
import { addTide, copyDossier, set } from "../record.ts";
import { first, HERE, made } from "./room.ts";

const offered = (
  typed: string,
  command: CommandName,
  language: "fr" | "en" = "fr",
  store = first,
  dossier = "nso",
) => suggest(store, HERE, { dossier, command, typed, language });

describe("what is offered while somebody types", () => {
  it.each<[string, string, CommandName, string]>([
    ["a speaker by the beginning", "ingl", "who said", "Danna Ingleton"],
    ["a speaker by the first name", "Dan", "who said", "Danna Ingleton"],
    ["a name with a slip", "inglteon", "who said", "Danna Ingleton"],
    ["a name with two letters swapped", "bennet", "who is", "Naftali Bennett"],
    ["a name in capitals", "QUADRA", "who is", "QuadraNet"],
    ["a place without its accents", "etats", "who is", "États-Unis"],
    ["a date as French tells it", "avril", "when", "avril 2020"],
    ["a month without its accent, with a slip", "octobr", "when", "octobre 2019"],
    ["a date by its ISO form", "2019-10", "when", "octobre 2019"],
  ])("is %s: %j", async (_name, typed, command, name) => {
    expect((await offered(typed, command))[0]).toBe(name);
  });

  it("tells dates in the language of whoever types, and finds both ways of writing them", async () => {
    expect(await offered("october", "when", "en")).toContain("October 2019");
    expect(await offered("march", "when", "en")).toContain("March 2020");
    expect(await offered("2020", "when", "en")).toEqual(
      expect.arrayContaining(["2020", "March 2020", "April 2020"]),
    );
    expect((await offered("octobre", "when", "en"))[0]).not.toBe("octobre 2019");
  });

  it.each<CommandName>(["ask", "check", "sources", "help"])(
    "is nothing for %s, whose words only the asker knows",
    async (command) => {
      expect(await offered("NSO", command)).toEqual([]);
    },
  );

  it("is nothing where there is no such dossier", async () => {
    expect(await offered("NSO", "who is", "fr", first, "lark")).toEqual([]);
    expect(await offered("NSO", "who is", "fr", first, "")).toEqual([]);
  });

  it("is at most 25, each of 1 to 100 letters and none twice, whatever is typed", async () => {
    const long = "x".repeat(101);
    const store = await made(set("facts[4].entity.name", long), set("facts[0].source.name", `Odile ${long}`));
    for (const [one, dossier] of [
      [first, "nso"],
      [store, "port"],
    ] as const)
      for (const { name: command } of commands)
        for (const typed of [
          "",
          " ",
          "a",
          "e",
          "20",
          "x",
          "xx",
          "O",
          "*",
          "\ud800",
          "\u0000",
          "𝒬",
          "z".repeat(6000),
        ]) {
          const names = await offered(typed, command, "fr", one, dossier);
          expect(names.length).toBeLessThanOrEqual(25);
          expect(new Set(names).size).toBe(names.length);
          for (const name of names) expect(name).toMatch(/^.{1,100}$/s);
        }
    expect(await offered("", "who is")).not.toEqual([]);
    expect(await offered("", "who is", "fr", store, "port")).not.toContain(long);
  });

  it("answers when it is sent: a name who it is, a date what falls in it, a topic at least what is near", async () => {
    const kindOf = async (text: string) => (await answer(first, { dossier: "nso", text })).kind;
    for (const name of await offered("", "who is"))
      expect(await kindOf(`who is ${name}`), name).toBe("found");
    for (const language of ["fr", "en"] as const)
      for (const name of await offered("20", "when", language))
        if (/\d{4}$/.test(name)) expect(await kindOf(`when ${name}`), name).toBe("found");
    for (const command of ["when", "who said", "how many"] as const)
      for (const name of await offered("", command))
        expect(["found", "closest"], `${command} ${name}`).toContain(await kindOf(`${command} ${name}`));
  });

  it("is never of another dossier, nor of a fact that does not answer", async () => {
    const store = await made(
      addTide({}),
      copyDossier("quay"),
      set("facts[4].entity.name", "Gorgone", "quay/facts/quays.json"),
      set("facts[2].when.value", "1999-01-01", "quay/facts/quays.json"),
      set("facts[0].review", { state: "draft", rule: "quotation: incise" }),
      set("facts[0].source.name", "Personne"),
    );
    for (const { name: command } of commands)
      for (const typed of ["", "gorg", "1999", "person"]) {
        const names = await offered(typed, command, "fr", store, "port");
        expect(names.filter((name) => /Gorgone|1999|Personne/.test(name))).toEqual([]);
      }
    expect(await offered("gorg", "who is", "fr", store, "quay")).toEqual(["Gorgone"]);
    expect(await offered("1999", "when", "fr", store, "quay")).toEqual(["1 janvier 1999"]);
  });
});
