/** Makes a JSON schema of Block Kit out of Slack's own types: they give the structure, their comments the limits. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Schema } from "./json-schema.ts";
import { limitsOf } from "./limits.ts";

const HOME = new URL("../../../.ci/extra/package.json", import.meta.url);

/** What to say where `generatorIsInstalled()` is false, and its test is skipped. */
export const NO_GENERATOR =
  "ts-json-schema-generator is not installed: cd .ci/extra && npm install --ignore-scripts";

/** Tells whether the package is there. */
export function generatorIsInstalled(): boolean {
  return existsSync(new URL("node_modules/ts-json-schema-generator", HOME));
}

interface Generator {
  createGenerator(config: object): {
    createSchema(type: string): { readonly definitions?: Readonly<Record<string, Schema>> };
  };
}

/** `definitions.KnownBlock` and `definitions.Home`, what they refer to, and what they were made of. */
export interface BlockSchema {
  readonly $id: string;
  readonly $comment: string;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** Name and version of the package that the types come from, as installed: `@slack/types 3.2.0`. */
export function sourceOfTypes(): string {
  const manifest = createRequire(import.meta.url).resolve("@slack/types/package.json");
  const { name, version } = JSON.parse(readFileSync(manifest, "utf8")) as { name: string; version: string };
  return `${name} ${version}`;
}

/** Generates the schema, in about two seconds: the generator brings a TypeScript compiler of its own. */
export async function generateBlockSchema(): Promise<BlockSchema> {
  const entry = pathToFileURL(createRequire(HOME).resolve("ts-json-schema-generator")).href;
  const { createGenerator } = (await import(entry)) as Generator;
  const generator = createGenerator({
    path: fileURLToPath(new URL("kit.ts", import.meta.url)),
    tsconfig: fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)),
    type: "Kit",
    expose: "all",
    jsDoc: "extended",
    skipTypeCheck: true,
    additionalProperties: false,
    sortProps: true,
  });
  const { Kit: _root, ...made } = generator.createSchema("Kit").definitions ?? {};
  const definitions = mapped(made, limited) as Record<string, Schema>;
  return { $id: "slack-blocks", $comment: `Generated from ${sourceOfTypes()}; do not edit`, definitions };
}

type Node = Schema | boolean;

const isList = (items: Node | readonly Node[]): items is readonly Node[] => Array.isArray(items);

/** The same schema, with what its descriptions say about limits as keywords, and without the descriptions. */
function limited(schema: Node): Node {
  if (typeof schema !== "object") return schema;
  const { description: _prose, properties, items, anyOf, ...rest } = schema;
  return {
    ...rest,
    ...(properties && { properties: mapped(properties, property) }),
    ...(items && { items: isList(items) ? items.map(limited) : limited(items) }),
    ...(anyOf && { anyOf: anyOf.map(limited) }),
  };
}

function property(schema: Node): Node {
  const bare = limited(schema);
  if (typeof schema !== "object") return bare;
  const limits = limitsOf(schema.description ?? "", schema);
  return limits.length === 0 ? bare : { allOf: [bare, ...limits] };
}

function mapped<T, U>(object: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
