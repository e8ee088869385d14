/** The double's one port, as a web server: the Web API and response_urls. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Core } from "./core.ts";
import type { Troubles } from "./faults.ts";
import type { Body } from "./posting.ts";
import { respond } from "./response-url.ts";
import { callMethod } from "./web-api.ts";

/** What is said to a request. */
interface Said {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly messages?: readonly string[];
}

/** Makes the server; it does not listen yet. */
export function webServer(core: Core, troubles: Troubles): Server {
  return createServer((request, response) => {
    let raw = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => {
      raw += chunk;
    });
    request.on("end", () => serve(core, troubles, request, response, raw));
  });
}

function serve(
  core: Core,
  troubles: Troubles,
  request: IncomingMessage,
  response: ServerResponse,
  raw: string,
) {
  const [, room = "", name = ""] = (request.url ?? "").split("?")[0]?.split("/") ?? [];
  const method = room === "r" ? "/r" : name;
  const type = request.headers["content-type"] ?? "";
  const body = parsed(type, raw);
  const token = request.headers.authorization?.replace("Bearer ", "") ?? String(body.token ?? "");

  const trouble = troubles.take(method);
  if (trouble === "silence") return core.record.changed();
  if (trouble === "cut") {
    request.socket.destroy();
    return core.record.changed();
  }
  const said: Said =
    trouble !== null
      ? { status: trouble.status, headers: trouble.headers ?? {}, body: trouble.body ?? "" }
      : room === "r"
        ? respond(core, name, type, body)
        : room === "api"
          ? { status: 200, body: callMethod(core, method, token, body) }
          : { status: 404, body: "not found" };

  const team = core.workspaces.find(({ botToken }) => botToken === token)?.id ?? null;
  core.record.calls.push({ method, team, body, status: said.status, reply: said.body });
  if (trouble === null) noteRefusal(core, method, said);
  response.writeHead(said.status, { "content-type": "application/json; charset=utf-8", ...said.headers });
  response.end(typeof said.body === "string" ? said.body : JSON.stringify(said.body));
  core.record.changed();
}

/** Trouble that a test asked for is no fault of the app; everything else that is refused is. */
function noteRefusal(core: Core, method: string, { status, body, messages }: Said): void {
  const {
    ok,
    error,
    response_metadata: meta,
  } = typeof body === "string"
    ? { ok: status === 200, error: body, response_metadata: { messages } }
    : (body as { ok: boolean; error?: string; response_metadata?: { messages?: readonly string[] } });
  if (!ok) core.record.refused.push({ method, error: error ?? "", messages: meta?.messages ?? [] });
}

/** A form whose objects are JSON, or JSON. */
function parsed(type: string, raw: string): Body {
  if (type.includes("application/json")) return raw === "" ? {} : (JSON.parse(raw) as Body);
  return Object.fromEntries(
    [...new URLSearchParams(raw)].map(([key, value]) => [
      key,
      key === "blocks" || key === "view" ? jsonOf(value) : value,
    ]),
  );
}

/** What is no JSON stays as it is, for the schema to refuse. */
function jsonOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
