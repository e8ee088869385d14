/** The REST side: one request in, judged, carried out, and the answer judged too. */
import type { IncomingMessage, RequestListener } from "node:http";
import type { Faults } from "./faults.ts";
import type { House } from "./house.ts";
import type { Json, Problem } from "./json.ts";
import type { OpenApi } from "./openapi.ts";
import { type Reply, type Route, refusal } from "./route.ts";
import { ACCOUNT_ROUTES } from "./routes-account.ts";
import { CALLBACK_ROUTES } from "./routes-callback.ts";
import { CHANNEL_ROUTES } from "./routes-channels.ts";
import { COMMAND_ROUTES } from "./routes-commands.ts";
import { WEBHOOK_ROUTES } from "./routes-webhook.ts";

/** A request that came in; `path` is below /api/v10, decoded, without its query. */
export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** A request that was refused, and why; or an answer of the double that Discord would not give. */
export interface Refused extends Logged {
  readonly problems: readonly Problem[];
}

export interface Records {
  readonly requests: Logged[];
  readonly refused: Refused[];
  readonly nonconforming: Refused[];
}

export interface HttpOptions {
  readonly house: House;
  readonly openApi: OpenApi | null;
  readonly faults: Faults;
  readonly records: Records;
  readonly changed: () => void;
}

const ROUTES: readonly Route[] = [
  ...ACCOUNT_ROUTES,
  ...COMMAND_ROUTES,
  ...CALLBACK_ROUTES,
  ...WEBHOOK_ROUTES,
  ...CHANNEL_ROUTES,
];
const BASE = "/api/v10";

/** Answers as Discord does; never throws on what a client sends. */
export function listener(options: HttpOptions): RequestListener {
  return (request, response) => {
    void (async () => {
      const raw = await textOf(request);
      const { status, body, headers } = answer(options, request, raw);
      // A 204 has no content-type: discord.js would read it as JSON.
      response.writeHead(status, {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      });
      response.end(body === undefined ? undefined : JSON.stringify(body));
      options.changed();
    })();
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function answer(
  { house, openApi, faults, records }: HttpOptions,
  request: IncomingMessage,
  raw: string,
): Reply {
  const url = new URL(request.url ?? "/", "http://double");
  const path = decodeURIComponent(url.pathname).slice(BASE.length);
  const method = request.method ?? "GET";
  const json = raw === "" ? undefined : parsed(raw);
  const body = json === NOT_JSON ? raw : json;

  const done = (reply: Reply, problems: readonly Problem[] | null): Reply => {
    const logged: Logged = { method, path, body, status: reply.status };
    records.requests.push(logged);
    if (problems !== null) records.refused.push({ ...logged, problems });
    return reply;
  };
  const refuse = (reply: Reply): Reply => done(reply, [{ path: "", message: messageOf(reply) }]);
  const invalid = (problems: readonly Problem[]): Reply => done(invalidBody(problems), problems);

  const ordered = faults.take(method, path);
  if (ordered !== null) return done(ordered, null);
  const found = url.pathname.startsWith(`${BASE}/`) ? routeOf(method, path) : null;
  if (found === null) return refuse(refusal(404, 0, `404: Not Found (${method} ${path})`));
  if (found.route.open !== true && request.headers.authorization !== `Bot ${house.token}`) {
    return refuse(refusal(401, 0, "401: Unauthorized"));
  }
  if (json === NOT_JSON) return refuse(refusal(400, 50109, "The request body contains invalid JSON."));
  const problems = method === "GET" ? [] : (openApi?.request(method, path, body) ?? []);
  if (problems.length > 0) return invalid(problems);
  const call = { house, at: found.at, query: url.searchParams, body };
  const broken = found.route.judge?.(call) ?? [];
  if (broken.length > 0) return invalid(broken);

  const reply = found.route.handle(call);
  const wrong = openApi?.response(method, path, reply.status, plain(reply.body)) ?? [];
  if (wrong.length > 0) {
    records.nonconforming.push({ method, path, body: reply.body, status: reply.status, problems: wrong });
  }
  return reply.status >= 400 ? refuse(reply) : done(reply, null);
}

function routeOf(
  method: string,
  path: string,
): { readonly route: Route; readonly at: readonly string[] } | null {
  for (const route of ROUTES) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (match !== null) return { route, at: match.slice(1) };
  }
  return null;
}

const NOT_JSON = Symbol("not JSON");

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch (error) {
    if (error instanceof SyntaxError) return NOT_JSON;
    throw error;
  }
}

/** As it goes over the wire: without what is undefined. */
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

const messageOf = ({ body }: Reply): string => {
  const { code, message } = body as { readonly code: number; readonly message: string };
  return `${code} ${message}`;
};

/** 50035 with its tree of errors, by the pointers of the problems. */
function invalidBody(problems: readonly Problem[]): Reply {
  const errors: Record<string, unknown> = {};
  for (const { path, message } of problems) {
    let node = errors;
    for (const key of path.split("/").slice(1)) {
      node[key] ??= {};
      node = node[key] as Record<string, unknown>;
    }
    node._errors = [...((node._errors as Json[]) ?? []), { code: "BASE_TYPE_INVALID", message }];
  }
  return { status: 400, body: { code: 50035, message: "Invalid Form Body", errors } };
}
