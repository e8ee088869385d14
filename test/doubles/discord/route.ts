/** What a route of the REST API is made of. */
import { MessageFlags } from "discord-api-types/v10";
import type { House } from "./house.ts";
import { isRecord, type Json, type Problem } from "./json.ts";
import { brokenByMessage } from "./rules.ts";

export interface Call {
  readonly house: House;
  /** The groups of the route's pattern, in order. */
  readonly at: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly pattern: RegExp;
  /** Takes no Authorization header: the token in the path is enough. */
  readonly open?: true;
  /** What is wrong with the body beyond the OpenAPI document. */
  readonly judge?: (call: Call) => readonly Problem[];
  readonly handle: (call: Call) => Reply;
}

/** The body, or what stands for it, as an object. */
export const objectOf = (body: unknown): Json => (isRecord(body) ? body : {});

/** An error with Discord's own code (topics/opcodes-and-status-codes.mdx, JSON error codes). */
export const refusal = (status: number, code: number, message: string): Reply => ({
  status,
  body: { code, message },
});

export const UNKNOWN_CHANNEL = refusal(404, 10003, "Unknown Channel");
export const UNKNOWN_MESSAGE = refusal(404, 10008, "Unknown Message");
export const NOTHING: Reply = { status: 204 };

/** Judges a new message (`before` null) or a change of one that has the flags `before`. */
export const judgeMessage = (body: unknown, before: number | null): readonly Problem[] =>
  brokenByMessage({
    body: objectOf(body),
    creates: before === null,
    // A message that is of Components V2 stays so.
    flags: Number(objectOf(body).flags ?? 0) | ((before ?? 0) & MessageFlags.IsComponentsV2),
  });

/** The same problems one level deeper. */
export const within = (prefix: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map(({ path, message }) => ({ path: `${prefix}${path}`, message }));
