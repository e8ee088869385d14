/** The body of an HTTP answer, uncompressed, within a limit. */
import type { IncomingMessage } from "node:http";
import {
  type BrotliDecompress,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  type Gunzip,
  type Inflate,
} from "node:zlib";

const DECODERS: ReadonlyMap<string, () => Gunzip | Inflate | BrotliDecompress> = new Map([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/** What `Accept-Encoding` asks for. */
export const ENCODINGS = "gzip, deflate, br";

/** A body, or why there is none. */
export type Body = { readonly bytes: Uint8Array } | { readonly fault: "encoding" | "size" };

/** Reads a body; it stops at `maxBytes`, counted as they come out, so a small bomb does no harm. Throws what the streams throw. */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Body> {
  const encoding = (response.headers["content-encoding"] ?? "").trim().toLowerCase();
  const decoder = encoding === "" || encoding === "identity" ? null : DECODERS.get(encoding)?.();
  if (decoder === undefined) {
    response.destroy();
    return { fault: "encoding" };
  }
  const stream = decoder ?? response;
  if (decoder) {
    // Not `pipeline`: it would throw away what is left in the decoder when the connection ends early.
    response.on("error", (error) => decoder.destroy(error));
    response.on("aborted", () =>
      decoder.destroy(Object.assign(new Error("aborted"), { code: "ECONNRESET" })),
    );
    response.pipe(decoder);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.length;
      if (size > maxBytes) return { fault: "size" };
      chunks.push(Buffer.from(chunk));
    }
  } finally {
    response.destroy();
    decoder?.destroy();
  }
  return { bytes: Buffer.concat(chunks) };
}
