/** What the parts of a double share: its clock, its workspaces, its record. */
import type { Recorder } from "./record.ts";
import type { OpenWorkspace } from "./workspace.ts";

/** One use of a `response_url`: what the app sent, and what Slack said. */
export interface Response {
  readonly body: Readonly<Record<string, unknown>>;
  readonly status: number;
}

/** A `response_url` that was given out, and whatever came to it. */
export interface ResponseUrl {
  readonly url: string;
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** The message on which the person acted; absent for a command. */
  readonly original?: { readonly ts: string; readonly onlyFor?: string };
  readonly givenAtMs: number;
  readonly responses: Response[];
}

export interface Core {
  readonly appId: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly clock: () => number;
  readonly origin: () => string;
  readonly workspaces: readonly OpenWorkspace[];
  readonly record: Recorder;
  readonly responseUrls: Map<string, ResponseUrl>;
  /** When each trigger_id was given out, in ms of the clock. */
  readonly triggers: Map<string, number>;
  /** The next timestamp of a message: it identifies the message, and grows. */
  readonly nextTs: () => string;
}
