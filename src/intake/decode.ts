/** From bytes to characters: what stands in them is trusted over what is declared of them. */
import { latin1, utf16Of } from "./binary.ts";
import type { Problem } from "./result.ts";

/** A text in characters, with what the person should know of its encoding. */
export interface Decoded {
  readonly text: string;
  readonly notes: readonly string[];
}

const LOOKED_THROUGH = 4096; // bytes: browsers look through 1024; some pages put their meta after a long comment

/** What a text may declare of itself, in its first bytes. */
const DECLARATIONS: readonly RegExp[] = [
  /<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})/i,
  /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
];

const LONGEST_TYPE = 400; // code units of a Content-Type: more is no type

const ASCII_ONLY = /^(?:iso-2022|hz-gb|utf-7)/; // these write other letters with the bytes of ASCII

/**
 * Decodes a text.
 *
 * In order: the byte order mark; UTF-16 that shows; UTF-8 where the bytes are valid UTF-8, whatever is declared; what
 * the transport, then the document declares; windows-1252.
 */
export function decode(bytes: Uint8Array, name: string, contentType = ""): Decoded | Problem {
  const utf16 = utf16Of(bytes);
  if (utf16) return decodeAs(bytes, utf16, []) ?? undecodable(name, utf16.toUpperCase());
  const label = declared(bytes, contentType);
  const declaredAs = label === null ? null : nameOf(label);
  if (!(declaredAs && ASCII_ONLY.test(declaredAs))) {
    const lies = label !== null && declaredAs !== "utf-8" && bytes.some((byte) => byte > 0x7f);
    const valid = decodeAs(
      bytes,
      "utf-8",
      lies ? [`The text declares ${label} but is UTF-8: read as UTF-8.`] : [],
    );
    if (valid) return valid;
  }
  if (declaredAs === "utf-8") return notUtf8(bytes, name);
  if (label !== null && declaredAs !== null)
    return decodeAs(bytes, declaredAs, []) ?? undecodable(name, label);
  const why = label === null ? "declares no encoding" : `declares the unknown encoding ${label}`;
  return as1252(bytes, name, `The text ${why} and is not UTF-8: read as windows-1252.`);
}

/** A text that says it is UTF-8 and is not: UTF-8 with a few broken letters, or another encoding. */
function notUtf8(bytes: Uint8Array, name: string): Decoded | Problem {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc\ufffe\uffff]/g)?.length ?? 0;
  if (whole > 4 * broken) {
    const count = broken === 1 ? "1 broken letter, which stands" : `${broken} broken letters, which stand`;
    return { text, notes: [`The text has ${count} as \ufffd: compare it with the original.`] };
  }
  return as1252(bytes, name, "The text declares UTF-8 but is not: read as windows-1252.");
}

// Five bytes are no letters in windows-1252. Old Macintosh and DOS files in French have them for é, è and ê.
const UNDEFINED_IN_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

function as1252(bytes: Uint8Array, name: string, note: string): Decoded | Problem {
  const fits = !bytes.some((byte) => UNDEFINED_IN_1252.includes(byte));
  return (fits && decodeAs(bytes, "windows-1252", [note])) || undecodable(name, "UTF-8 nor windows-1252");
}

function undecodable(name: string, encoding: string): Problem {
  const not = encoding.includes(" nor ") ? "is neither" : "is not in the encoding that it declares,";
  return { problem: `The text of ${name} ${not} ${encoding}: save it as UTF-8 and add it again` };
}

/** What is declared, as it is declared: by the transport first, as in HTML 13.2.3.2. */
function declared(bytes: Uint8Array, contentType: string): string | null {
  const transport = /\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(contentType.slice(0, LONGEST_TYPE))?.[1];
  if (transport) return transport;
  const head = latin1(bytes.subarray(0, LOOKED_THROUGH));
  for (const pattern of DECLARATIONS) {
    const label = pattern.exec(head)?.[1];
    // A document that could be read so far is not in UTF-16, whatever it says. HTML 13.2.3.3.
    if (label) return /^utf-16/i.test(label) ? "utf-8" : label;
  }
  return null;
}

/** The standard's name of an encoding; null where nobody knows it. */
function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string, notes: readonly string[]): Decoded | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return { text: decoder.encoding === "windows-1252" ? in1252(text) : text, notes };
  } catch {
    return null;
  }
}

// Some versions of Node.js read windows-1252 as Latin-1, which has controls where quotation marks and the euro are.
const HIGH_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const in1252 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (letter) => HIGH_1252[letter.charCodeAt(0) - 0x80] ?? letter);
