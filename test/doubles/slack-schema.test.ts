/** The schema of Slack's blocks is made from @slack/types: after an update of it run this with `--update`. */
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { absent } from "./absent.ts";
import { generateBlockSchema, generatorIsInstalled, NO_GENERATOR, sourceOfTypes } from "./slack/generate.ts";

it("blocks.schema.json was made of the installed types", async () => {
  expect(await readFile(new URL("slack/blocks.schema.json", import.meta.url), "utf8")).toContain(
    sourceOfTypes(),
  );
});

it.skipIf(absent(!generatorIsInstalled(), NO_GENERATOR))(
  "and is what the generator makes of them",
  async () => {
    const schema = await generateBlockSchema();
    expect(schema.$comment).toContain(sourceOfTypes());
    expect(Object.keys(schema.definitions).length).toBeGreaterThan(50);
    await expect(`${JSON.stringify(schema, null, 1)}\n`).toMatchFileSnapshot("slack/blocks.schema.json");
  },
  30_000,
);
