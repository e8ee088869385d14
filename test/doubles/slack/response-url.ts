/** A `response_url`: five uses in thirty minutes, and nobody has to say who they are. */
import { randomUUID } from "node:crypto";
import type { Core, ResponseUrl } from "./core.ts";
import { type Body, messageRefused, post } from "./posting.ts";
import { discard, type OpenWorkspace } from "./workspace.ts";

const USES = 5;
const LIFE_MS = 30 * 60_000;

/** Gives out a response_url for what somebody did in a channel. */
export function giveResponseUrl(
  core: Core,
  of: Pick<ResponseUrl, "team" | "channel" | "user"> & Partial<Pick<ResponseUrl, "original">>,
): ResponseUrl {
  const id = randomUUID();
  const given = { ...of, url: `${core.origin()}/r/${id}`, givenAtMs: core.clock(), responses: [] };
  core.responseUrls.set(id, given);
  return given;
}

/** What Slack says to a use of a response_url, once it has done what was asked. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly messages?: readonly string[];
}

/** Answers one use, and posts, replaces or deletes. */
export function respond(core: Core, id: string, contentType: string, body: Body): Answer {
  const given = core.responseUrls.get(id);
  const answer =
    given === undefined ? { status: 404, body: "used_url" } : use(core, given, contentType, body);
  given?.responses.push({ body, status: answer.status });
  return answer;
}

function use(core: Core, given: ResponseUrl, contentType: string, body: Body): Answer {
  if (given.responses.filter(({ status }) => status === 200).length >= USES)
    return { status: 404, body: "used_url" };
  if (core.clock() - given.givenAtMs > LIFE_MS) return { status: 404, body: "expired_url" };
  if (!contentType.includes("application/json")) return { status: 400, body: "invalid_payload" };
  const workspace = core.workspaces.find(({ id }) => id === given.team) as OpenWorkspace;
  const original = originalOf(workspace, given);
  if (body.delete_original === true) {
    if (original !== null) discard(workspace, original);
    return { status: 200, body: "ok" };
  }
  const refused = messageRefused(body);
  if (refused !== null) return { status: 400, body: refused.error, messages: refused.messages };
  if (body.replace_original === true && original !== null) {
    // Who sees it, and in which thread it is, cannot be changed.
    post(core, workspace, body, original);
    return { status: 200, body: "ok" };
  }
  const isPublic = body.response_type === "in_channel";
  post(core, workspace, body, { channel: given.channel, ...(!isPublic && { onlyFor: given.user }) });
  return { status: 200, body: "ok" };
}

function originalOf(workspace: OpenWorkspace, { channel, original }: ResponseUrl) {
  if (original === undefined) return null;
  const kept = original.onlyFor === undefined ? workspace.messages : workspace.ephemeral;
  return kept.find((message) => message.channel === channel && message.ts === original.ts) ?? null;
}
