/** Discord's own description of its REST API, as a judge of what is sent to the double and what it answers. */
import { existsSync, readFileSync } from "node:fs";
import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isRecord, type Json, type Problem } from "./json.ts";

/** Each method returns what is wrong, deepest first; an empty list means that the value conforms. */
export interface OpenApi {
  /** Judges a request body; `path` is below /api/v10, without its query. A route that Discord lacks is a problem. */
  request(method: string, path: string, body: unknown): readonly Problem[];
  /** Judges a response body; a status that is not documented is a problem, and so is a body where none belongs. */
  response(method: string, path: string, status: number, body: unknown): readonly Problem[];
  /** Judges a value against one of `components.schemas`, such as "MessageResponse". */
  named(schema: string, value: unknown): readonly Problem[];
}

/** Where the document is looked for; it is not part of the repository (MIT, discord/discord-api-spec). */
const OPENAPI_FILE = new URL("../../../../shared/specs/discord-openapi.json", import.meta.url);

/** What to say where `openApi()` gives null, and tests are skipped. */
export const NO_OPENAPI = "Discord's OpenAPI document is not at ../shared/specs/discord-openapi.json";

let shared: OpenApi | null | undefined;

/** Loads the document once in a process; null where it is absent. Each schema is compiled when first needed. */
export function openApi(): OpenApi | null {
  if (shared === undefined) {
    shared = existsSync(OPENAPI_FILE) ? judge(JSON.parse(readFileSync(OPENAPI_FILE, "utf8")) as Json) : null;
  }
  return shared;
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly parameters: number;
  readonly pointer: string;
  readonly operation: Json;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

function judge(document: Json): OpenApi {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { snowflake: true, nonce: true } });
  addFormats.default(ajv);
  ajv.addSchema(document, "discord");
  const routes = routesOf(document);
  const compiled = new Map<string, ValidateFunction>();

  const check = (pointer: string, value: unknown): readonly Problem[] => {
    let validate = compiled.get(pointer);
    if (validate === undefined) {
      validate = ajv.compile({ $ref: `discord#${pointer}` });
      compiled.set(pointer, validate);
    }
    return validate(value) ? [] : legible(validate.errors ?? []);
  };
  const find = (method: string, path: string): Route | undefined =>
    routes.find((route) => route.method === method && route.pattern.test(path));

  return {
    request(method, path, body) {
      const route = find(method, path);
      if (route === undefined) return [{ path: "", message: `Discord has no ${method} ${path}` }];
      const expected = at(route.operation, "requestBody", "content");
      if (expected === undefined) return body === undefined ? [] : [{ path: "", message: "takes no body" }];
      return check(`${route.pointer}/requestBody/content/application~1json/schema`, body);
    },
    response(method, path, status, body) {
      const route = find(method, path);
      if (route === undefined) return [{ path: "", message: `Discord has no ${method} ${path}` }];
      const documented = [String(status), `${String(status)[0]}XX`].find(
        (key) => at(route.operation, "responses", key) !== undefined,
      );
      if (documented === undefined) return [{ path: "", message: `status ${status} is not documented` }];
      const held = at(route.operation, "responses", documented);
      if (typeof held?.$ref === "string") {
        return check(`${held.$ref.slice(1)}/content/application~1json/schema`, body);
      }
      if (at(held, "content") === undefined) {
        return body === undefined ? [] : [{ path: "", message: `a ${status} has no body` }];
      }
      return check(`${route.pointer}/responses/${documented}/content/application~1json/schema`, body);
    },
    named: (schema, value) => check(`/components/schemas/${schema}`, value),
  };
}

function at(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  let held: unknown = value;
  for (const key of keys) held = isRecord(held) ? held[key] : undefined;
  return isRecord(held) ? held : undefined;
}

function routesOf(document: Json): readonly Route[] {
  const routes: Route[] = [];
  for (const [path, item] of Object.entries(at(document, "paths") ?? {})) {
    for (const method of METHODS) {
      const operation = at(isRecord(item) ? item : {}, method);
      if (operation === undefined) continue;
      routes.push({
        method: method.toUpperCase(),
        pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`),
        parameters: path.split("{").length,
        pointer: `/paths/${encodeURIComponent(path.replaceAll("/", "~1"))}/${method}`,
        operation,
      });
    }
  }
  // What is spelt out (/@original, /@me) goes before what a parameter would take too.
  return routes.sort((one, other) => one.parameters - other.parameters);
}

/** A union fails in every branch: only what names a limit is of use, and the deepest first. */
function legible(errors: readonly ErrorObject[]): readonly Problem[] {
  const naming = errors.filter(({ keyword }) => /^(max|min|pattern|required|format|unique)/.test(keyword));
  return (naming.length > 0 ? naming : errors)
    .toSorted((one, other) => depth(other.instancePath) - depth(one.instancePath))
    .map(({ instancePath, message }) => ({ path: instancePath, message: message ?? "is wrong" }));
}

const depth = (path: string): number => path.split("/").length;
