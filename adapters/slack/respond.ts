/** One use of a `response_url`. Slack allows five within half an hour. */
import { setTimeout as wait } from "node:timers/promises";
import type { Office } from "../office.ts";
import { Untaken } from "./refusal.ts";

/** Who sees it, and whether it takes the place of the message acted on. */
export interface Shape {
  readonly response_type?: "ephemeral" | "in_channel";
  readonly replace_original?: boolean;
  readonly thread_ts?: string;
}

const TIMEOUT_MS = 10_000;
const TRIES = 3;
const LONGEST_S = 60; // an answer that comes later than this is worse than none

/** Posts to it, and waits as Slack says where it is too busy. Rejects where Slack refuses or is not reached. */
export async function respond(
  url: string,
  body: object,
  { log, meter }: Pick<Office, "log" | "meter">,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((cause: unknown) => {
      throw new Untaken("Cannot reach Slack's response_url", { cause });
    });
    const said = await response.text();
    if (response.ok) return;
    const after = retryAfter(response, tries);
    if (tries >= TRIES || after === null || after > LONGEST_S) {
      const message = `Cannot answer at Slack's response_url: ${response.status} ${said.slice(0, 200)}`;
      throw after === null ? new Error(message) : new Untaken(message);
    }
    if (response.status === 429) meter.limited("slack", "platform");
    log.debug({ status: response.status, after }, "Slack takes the answer later");
    await wait(after * 1000);
  }
}

/** Seconds; null where another try would end as this one did. */
function retryAfter({ status, headers }: Response, tries: number): number | null {
  if (status === 429) return Number(headers.get("retry-after") ?? 1);
  return status >= 500 ? tries : null;
}
