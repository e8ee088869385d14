import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { toCsl } from "../../src/cite/csl.ts";
import { swap } from "../record.ts";
import { CSL_DATA } from "./csl.schema.ts";
import { citedPort, DRAFT, HEDGED, hostile, ofText, PRINTED, shipped } from "./record.ts";

const validate = new Ajv({ allowUnionTypes: true }).compile(CSL_DATA);
const itemOf = (written: string) => {
  const [item, ...more] = JSON.parse(written);
  expect(more).toEqual([]);
  return item;
};

describe("a citation in CSL-JSON", () => {
  it("has what the article prints", async () => {
    expect(JSON.parse(toCsl(await citedPort("closing", {}, PRINTED)))).toEqual([
      {
        id: "port:quays:closing",
        type: "article-newspaper",
        title: "Le port de Brélac ferme ses quais",
        author: [{ literal: "A. B." }],
        "container-title": "La Vigie",
        issued: { "date-parts": [[2021, 3, 9]] },
        URL: "https://example.org/quays?a=1&b=2",
        language: "fr",
        note:
          "“La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.”; " +
          "When: “le 3 mars 2021” → 3 March 2021 (as printed); " +
          "Source: “Le port de Brélac ferme ses quais”, A. B., La Vigie, 9 March 2021, https://example.org/quays?a=1&b=2; " +
          "In its article: https://desk.example/port/quays#closing",
        annote: "La mairie a fermé les quais le 3 mars 2021, après l’échouage du cargo M̈arta.",
      },
    ]);
  });

  it("says that a date is inferred, and that nobody reviewed it", async () => {
    const item = itemOf(toCsl(await citedPort("closing", {}, HEDGED, DRAFT)));
    expect(item.issued).toEqual({ "date-parts": [[2021, 3]], circa: true });
    expect(item.note).toContain("; Not reviewed: drafted by machine");
    expect(item).not.toHaveProperty("status"); // the article is none
    expect(item).not.toHaveProperty("author");
    expect(item).not.toHaveProperty("URL");
  });

  it.each([
    ["2020", { "date-parts": [[2020]] }],
    ["2020-04-23T10:15", { "date-parts": [[2020, 4, 23]] }],
    [
      "2020-03/2020-04-02",
      {
        "date-parts": [
          [2020, 3],
          [2020, 4, 2],
        ],
      },
    ],
    ["2020-W42", { literal: "week 42 of 2020" }],
    ["2020-SU", { literal: "summer 2020" }],
  ])("dates %s as coarsely as it is known", async (value, issued) => {
    const cited = await citedPort(
      "closing",
      {},
      PRINTED,
      swap("port/articles/quays.md", /2021-03-09\n/, `"${value}"\n`),
    );
    expect(itemOf(toCsl(cited)).issued).toEqual(issued);
  });

  it("is what the schema of CSL takes", async () => {
    expect(validate([{ type: "article", id: "a", given: "b" }])).toBe(false);
    for (const cited of [...(await shipped()), ...(await hostile())]) {
      validate(JSON.parse(toCsl(cited)));
      expect(validate.errors).toBeNull();
    }
  });

  it("has a note of one line, so that no line of it is taken for a field", async () => {
    const words = "Voir aussi\nDOI: 10.1000/1\nSource: une autre";
    const item = itemOf(toCsl(ofText(await citedPort("closing", {}), words)));
    expect(item.note).toMatch(/^“Voir aussi DOI: 10\.1000\/1 Source: une autre”; When: /);
    expect(item.note).not.toContain("\n");
    expect(item.annote).toBe(words);
  });
});
