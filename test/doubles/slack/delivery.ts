/** Something that Slack told the app, and all that came of it. */
import type { Response, ResponseUrl } from "./core.ts";
import type { Recorder } from "./record.ts";

const DEADLINE_MS = 3000; // after it Slack tells the person that the app does not answer

/** One acknowledgement. */
export interface Ack {
  /** From sending to acknowledging. */
  readonly ms: number;
  /** The HTTP status; 200 over the socket, where no other is possible. */
  readonly status: number;
  /** What came with it: an object, a string, or null for nothing. */
  readonly payload: unknown;
}

/** What a test holds in its hand after it has done something in Slack. The lists grow. */
export interface Delivery<Body = unknown> {
  readonly body: Body;
  /** Every acknowledgement: more than one is a fault of the app. */
  readonly acks: readonly Ack[];
  /** The first acknowledgement. Rejects when none comes. */
  readonly acked: () => Promise<Ack>;
  /** Everything that came to its response_url, refused or not. */
  readonly responses: readonly Response[];
  /** What came to its response_url as the first, the second … Rejects when nothing comes. */
  readonly response: (nth?: number) => Promise<Response>;
  /** The response_url; null for an event, which has none. */
  readonly responseUrl: string | null;
  /** Slack delivers the same once more, as it does when it saw no acknowledgement. */
  readonly again: (reason?: string) => Delivery<Body>;
  /** Somebody who listened in sends the very same bytes again. */
  readonly replay: () => Delivery<Body>;
}

/** Which attempt a delivery is: none for the first. */
export interface Retry {
  readonly num: number;
  readonly reason: string;
}

/** How a door sends: the same bytes each time, but for the marks of a retry. */
export type Send = (retry: Retry | null, receive: (ack: Ack) => void) => void;

/** Sends a body, and is the delivery of it. */
export function deliver<Body>(
  record: Recorder,
  body: Body,
  url: ResponseUrl | null,
  send: Send,
  retry: Retry | null = null,
): Delivery<Body> {
  const acks: Ack[] = [];
  const responses = url?.responses ?? [];
  send(retry, (ack) => {
    acks.push(ack);
    if (acks.length > 1) record.refused.push({ method: "ack", error: "acked_twice", messages: [] });
    if (ack.ms > DEADLINE_MS) record.refused.push({ method: "ack", error: "acked_too_late", messages: [] });
    record.changed();
  });
  return {
    body,
    acks,
    responses,
    responseUrl: url?.url ?? null,
    acked: async () => {
      await record.until(() => acks.length > 0, "an acknowledgement");
      return acks[0] as Ack;
    },
    response: async (nth = 1) => {
      await record.until(() => responses.length >= nth, `response ${nth} to the response_url`);
      return responses[nth - 1] as Response;
    },
    again: (reason = "timeout") => deliver(record, body, url, send, { num: (retry?.num ?? 0) + 1, reason }),
    replay: () => deliver(record, body, url, send, retry),
  };
}
