/** How an answer of the reader is sent: kept as it was made, so that a page is made and compressed once for each record. */
import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gunzipSync, gzipSync } from "node:zlib";
import type { Context } from "hono";

/** Something made of the record. */
export interface Made {
  readonly body: string;
  readonly type: string;
  /** Content-Security-Policy; nothing at all is allowed to what is no page. */
  readonly policy?: string;
}

type Bytes = Uint8Array<ArrayBuffer>;
type Headers = Readonly<Record<string, string>>;

/** The same, ready to be sent. */
export interface Kept {
  /** The body in each encoding that browsers take, the smallest first. */
  readonly bodies: Readonly<Record<"br" | "gzip", Bytes>>;
  readonly headers: Headers;
}

export const HTML = "text/html; charset=utf-8";

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/**
 * What every answer says to browsers. Written out, since headers that are added to a page once it is made cost a fifth of
 * sending it (`npm run bench:web`); whatever is no page of the record has them from hono/secure-headers.
 */
const SAFE = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "x-robots-tag": "noindex, nofollow",
} as const;

const QUALITY = 5; // of brotli: 9 takes ten times as long for a hundredth less

export function keep({ body, type, policy = NOTHING }: Made): Kept {
  const plain = Buffer.from(body);
  const br = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  const hash = createHash("sha256").update(plain).update(policy).digest("base64url").slice(0, 22);
  return {
    bodies: { br: new Uint8Array(br), gzip: new Uint8Array(gzipSync(plain)) },
    headers: {
      ...SAFE,
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
export function send(c: Context, { bodies, headers }: Kept): Response {
  const { etag = "" } = headers;
  const known = c.req.header("if-none-match");
  if (known?.split(/\s*,\s*/).includes(etag)) return new Response(null, { status: 304, headers });
  const encoding = encodingIn(c.req.header("accept-encoding") ?? "");
  if (encoding === null) return sized(new Uint8Array(gunzipSync(bodies.gzip)), headers);
  return sized(bodies[encoding], { ...headers, "content-encoding": encoding });
}

/** A response of its own, not hono's, which would copy the headers one by one. */
const sized = (body: Bytes, headers: Headers): Response =>
  new Response(body, { headers: { ...headers, "content-length": `${body.length}` } });

/** Named, and not with the weight 0. */
const TAKEN = [
  ["br", /(?:^|[\s,])br\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/i],
  ["gzip", /(?:^|[\s,])gzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/i],
] as const;

/** The smallest encoding that a browser takes; null where it takes none of ours (RFC 9110, 12.5.3). */
function encodingIn(accepted: string): "br" | "gzip" | null {
  return TAKEN.find(([, shape]) => shape.test(accepted))?.[0] ?? null;
}

/** Sends what is for one reader at one time: an answer to a question, a fault. */
export const sendOnce = (
  c: Context,
  { body, type, policy = NOTHING }: Made,
  status: 200 | 400 | 404 | 405 | 421 | 429 | 500 = 200,
  headers: Headers = {},
): Response =>
  c.body(body, status, {
    ...SAFE,
    "content-type": type,
    "content-security-policy": policy,
    "cache-control": "no-store",
    ...headers,
  });
