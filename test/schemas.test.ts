/**
 * The JSON Schemas that editors and other programs read. They are made from zod: after a change of the model
 * run `npm run schemas`, and this test holds them to it.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Answer } from "../src/model/answer.ts";
import { FrontMatter } from "../src/model/article.ts";
import { DossierFile } from "../src/model/dossier.ts";
import { FactFile } from "../src/model/fact.ts";

const SCHEMAS = [
  ["facts/fact.schema.json", FactFile, "input", "A fact file: facts/*.json of a dossier"],
  ["facts/article.schema.json", FrontMatter, "input", "The front matter of articles/*.md of a dossier"],
  ["facts/dossier.schema.json", DossierFile, "input", "dossier.json"],
  ["docs/answer.schema.json", Answer, "output", "One line that `onrecord answer --json` writes"],
] as const;

describe.each(SCHEMAS)("%s", (file, schema, io, title) => {
  const made = { title, ...z.toJSONSchema(schema, { io, target: "draft-2020-12", reused: "ref" }) };

  it("is what zod says", async () => {
    await expect(`${JSON.stringify(made, null, 2)}\n`).toMatchFileSnapshot(`../${file}`);
  });

  it("is a valid schema, and refuses an empty object", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(made);
    expect(validate({})).toBe(false);
  });
});
