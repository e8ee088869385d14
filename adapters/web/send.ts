/** How an answer of the reader is sent: kept as it was made, so that a page is made and compressed once for each record. */
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Context } from "hono";

/** Something made of the record. */
export interface Made {
  readonly body: string;
  readonly type: string;
  /** Content-Security-Policy; nothing at all is allowed to what is no page. */
  readonly policy?: string;
}

/** The same, ready to be sent. */
export interface Kept {
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

export const HTML = "text/html; charset=utf-8";

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

export function keep({ body, type, policy = NOTHING }: Made): Kept {
  const gzip = new Uint8Array(gzipSync(body));
  const hash = createHash("sha256").update(body).update(policy).digest("base64url").slice(0, 22);
  return {
    gzip,
    headers: {
      "content-type": type,
      "content-security-policy": policy,
      // Weak: compressed and plain, it is the same (RFC 9110, 8.8.1).
      etag: `W/"${hash}"`,
      // To be asked for again, since the record may change; and in no cache that several people share.
      "cache-control": "private, no-cache",
      vary: "accept-encoding, accept-language, cookie",
    },
  };
}

/** Sends what was kept; nothing but its name to whom has it already. */
export function send(c: Context, { gzip, headers }: Kept): Response {
  const { etag = "" } = headers;
  const known = c.req.header("if-none-match");
  if (known?.split(/\s*,\s*/).includes(etag)) return c.body(null, 304, headers);
  const isPacked = /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/i.test(c.req.header("accept-encoding") ?? "");
  const body = isPacked ? gzip : new Uint8Array(gunzipSync(gzip));
  const length = { "content-length": `${body.length}` };
  return c.body(body, 200, { ...headers, ...length, ...(isPacked && { "content-encoding": "gzip" }) });
}

/** Sends what is for one reader at one time: an answer to a question, a fault. */
export const sendOnce = (
  c: Context,
  { body, type, policy = NOTHING }: Made,
  status: 200 | 400 | 404 | 405 | 421 | 429 | 500 = 200,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  c.body(body, status, {
    "content-type": type,
    "content-security-policy": policy,
    "cache-control": "no-store",
    ...headers,
  });
