/** Requests to an app in HTTP mode, signed as Slack signs them, or forged. */
import { createHmac } from "node:crypto";
import type { Core } from "./core.ts";
import type { Ack, Send } from "./delivery.ts";

/** What is wrong with a forged request. */
export type Forgery = "wrong-secret" | "stale" | "tampered" | "unsigned";

/** How the body is written: a command as a form, an interaction as JSON in a form, an event as JSON. */
export type Encoding = "form" | "payload" | "json";

const STALE_S = 301; // Slack's clients refuse what is older than five minutes

/** The text of a body. */
function encode(encoding: Encoding, body: object): string {
  if (encoding === "json") return JSON.stringify(body);
  if (encoding === "payload") return new URLSearchParams({ payload: JSON.stringify(body) }).toString();
  return new URLSearchParams(body as Record<string, string>).toString();
}

/** The headers of a signed request. */
function signed(secret: string, timestampS: number, raw: string): Record<string, string> {
  const digest = createHmac("sha256", secret).update(`v0:${timestampS}:${raw}`).digest("hex");
  return { "x-slack-request-timestamp": String(timestampS), "x-slack-signature": `v0=${digest}` };
}

/** Posts a body to an app. Its answer is the acknowledgement, whatever the status; a broken connection gives none. */
export function postTo(
  core: Core,
  url: string,
  encoding: Encoding,
  body: object,
  forgery: Forgery | null,
): Send {
  const raw = encode(encoding, body);
  const secret = forgery === "wrong-secret" ? `not ${core.signingSecret}` : core.signingSecret;
  const sign = () => {
    const timestampS = Math.floor(core.clock() / 1000) - (forgery === "stale" ? STALE_S : 0);
    return forgery === "unsigned" ? {} : signed(secret, timestampS, raw);
  };
  const first = sign(); // a replay has the old signature, a retry one of its own
  return (retry, receive) => {
    const headers = {
      "content-type": encoding === "json" ? "application/json" : "application/x-www-form-urlencoded",
      "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
      ...(retry === null
        ? first
        : { ...sign(), "x-slack-retry-num": String(retry.num), "x-slack-retry-reason": retry.reason }),
    };
    const sentAt = performance.now();
    const sent = fetch(url, { method: "POST", headers, body: forgery === "tampered" ? `${raw} ` : raw });
    sent.then(async (response) => answered(response, sentAt, receive)).catch(() => core.record.changed());
  };
}

async function answered(response: Response, sentAt: number, receive: (ack: Ack) => void): Promise<void> {
  const payload = read(await response.text());
  receive({ ms: performance.now() - sentAt, status: response.status, payload });
}

function read(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
