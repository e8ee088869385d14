import { createHash } from "node:crypto";

/** SHA-256 of a text in UTF-8, lower-case hex: what a fact file says its article hashes to. */
export const hashOf = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
