/** Holds blocks to the schema that is generated from Slack's types. */
import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { BlockSchema } from "./generate.ts";

const schema = JSON.parse(
  readFileSync(new URL("blocks.schema.json", import.meta.url), "utf8"),
) as BlockSchema;
const ajv = new Ajv({ allErrors: true, strict: false });
ajv.addSchema(schema);

/** `section` → the name of its definition: a block is held to its own kind, so that the complaint is about that. */
const KINDS: ReadonlyMap<unknown, string> = new Map(
  (schema.definitions.KnownBlock?.anyOf ?? []).flatMap((member) => {
    const name = typeof member === "object" ? member.$ref?.split("/").at(-1) : undefined;
    const definition = name === undefined ? undefined : schema.definitions[name];
    const form = definition?.anyOf?.[0] ?? definition;
    const type = typeof form === "object" ? form.properties?.type : undefined;
    return name !== undefined && typeof type === "object" ? [[type.const, name] as const] : [];
  }),
);

/** What is wrong with the structure of some blocks, in Slack's way of saying it; empty when nothing is. */
export function blockFaults(blocks: unknown): string[] {
  if (!Array.isArray(blocks)) return [fault("must be an array", "/blocks")];
  return blocks.flatMap((block: unknown, at) => {
    const type = typeof block === "object" && block !== null && "type" in block ? block.type : undefined;
    const kind = KINDS.get(type);
    if (kind === undefined) return [fault(`unsupported type: ${String(type)}`, `/blocks/${at}/type`)];
    return faultsOf(kind, block).map(({ message, instancePath }) =>
      fault(message ?? "invalid", `/blocks/${at}${instancePath}`),
    );
  });
}

/** What is wrong with a Home view or a modal, its blocks included. */
export function viewFaults(view: unknown): string[] {
  if (typeof view !== "object" || view === null) return [fault("must be an object", "/view")];
  const { type, blocks } = view as { readonly type?: unknown; readonly blocks?: unknown };
  const frame = faultsOf(type === "modal" ? "Modal" : "Home", { ...view, blocks: [] });
  return [
    ...frame.map(({ message, instancePath }) => fault(message ?? "invalid", `/view${instancePath}`)),
    ...blockFaults(blocks),
  ];
}

/** `[ERROR] must be … [json-pointer:/blocks/0/text]`, as in `response_metadata.messages`. */
export function fault(message: string, pointer: string): string {
  return `[ERROR] ${message} [json-pointer:${pointer}]`;
}

/** The errors of one thing, each place once. */
function faultsOf(kind: string, value: unknown): readonly ErrorObject[] {
  const validate = ajv.getSchema(`${schema.$id}#/definitions/${kind}`) as ValidateFunction;
  if (validate(value)) return [];
  const errors = told(validate.errors ?? []);
  return [...new Map(errors.map((error) => [`${error.instancePath} ${error.message}`, error])).values()];
}

/** Without the errors of those forms that a thing does not even claim to be: a mrkdwn text is no broken plain_text. */
function told(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const form = ({ schemaPath }: ErrorObject) => schemaPath.split("/").slice(0, 3).join("/");
  const unclaimed = errors.filter(
    (error) => error.keyword === "const" && error.instancePath.endsWith("/type"),
  );
  const kept = errors.filter(
    (error) =>
      error.keyword !== "anyOf" &&
      !unclaimed.some(
        (other) =>
          form(other) === form(error) &&
          error.instancePath.startsWith(other.instancePath.slice(0, -"type".length)),
      ),
  );
  return kept.length > 0 ? kept : errors;
}
