import { describe, expect, it } from "vitest";
import { decode } from "../../src/intake/decode.ts";
import { intake, MAX_BYTES } from "../../src/intake/intake.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, little: boolean, mark = true): Uint8Array => {
  const units = [...(mark ? "\ufeff" : ""), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
const meta = (charset: string): string => `<html><head><meta charset="${charset}"></head><body>`;

describe("decode()", () => {
  it.each<[string, Uint8Array, string, string, RegExp | null]>([
    ["UTF-8", utf8("L’été"), "", "L’été", null],
    ["UTF-8 with its mark", utf8("\ufeffL’été"), "", "L’été", null],
    ["UTF-16, little-endian", utf16("L’été", true), "", "L’été", null],
    ["UTF-16, big-endian", utf16("L’été", false), "", "L’été", null],
    [
      "UTF-16 without a mark",
      utf16("Il fait chaud en ville.", true, false),
      "",
      "Il fait chaud en ville.",
      null,
    ],
    ["ASCII declared as anything", utf8(`${meta("windows-1252")}a`), "", `${meta("windows-1252")}a`, null],
    [
      "UTF-8 declared as windows-1252",
      utf8(`${meta("windows-1252")}é`),
      "",
      `${meta("windows-1252")}é`,
      /declares windows-1252 but is UTF-8/,
    ],
    [
      "UTF-8 that the transport says is Latin-1",
      utf8("é"),
      "text/html; charset=ISO-8859-1",
      "é",
      /declares ISO-8859-1 but is UTF-8/,
    ],
    ["Latin-1 as declared in a meta", latin1(`${meta("iso-8859-1")}é`), "", `${meta("iso-8859-1")}é`, null],
    [
      "an old meta",
      latin1('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">é'),
      "",
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">é',
      null,
    ],
    [
      "the transport before the meta",
      latin1(`${meta("utf-8")}\xa4`),
      "text/html; charset=iso-8859-15",
      `${meta("utf-8")}€`,
      null,
    ],
    [
      "an XML declaration",
      latin1('<?xml version="1.0" encoding="ISO-8859-15"?><a>\xa4</a>'),
      "",
      '<?xml version="1.0" encoding="ISO-8859-15"?><a>€</a>',
      null,
    ],
    ["a meta that says UTF-16 and can be read", utf8(`${meta("utf-16")}é`), "", `${meta("utf-16")}é`, null],
    [
      "windows-1252 undeclared",
      latin1("L\x92\xe9t\xe9 \x80"),
      "",
      "L’été €",
      /declares no encoding and is not UTF-8: read as windows-1252/,
    ],
    [
      "windows-1252 declared as UTF-8",
      latin1(`${meta("utf-8")}\xe9t\xe9`),
      "",
      `${meta("utf-8")}été`,
      /declares UTF-8 but is not/,
    ],
    [
      "an unknown encoding",
      latin1(`${meta("klingon")}\xe9`),
      "",
      `${meta("klingon")}é`,
      /unknown encoding klingon/,
    ],
    [
      "UTF-8 with one broken letter",
      Uint8Array.from([...utf8("été à l’œuvre, déjà"), 0xe9, ...utf8(meta("utf-8"))]),
      "",
      `été à l’œuvre, déjà\ufffd${meta("utf-8")}`,
      /1 broken letter/,
    ],
  ])("reads %s", (_, bytes, contentType, text, note) => {
    const decoded = decode(bytes, "a.html", contentType);
    if ("problem" in decoded) throw new Error(decoded.problem);
    expect(decoded.text).toBe(text);
    if (note === null) expect(decoded.notes).toEqual([]);
    else expect(decoded.notes.join()).toMatch(note);
  });

  it.each<[string, Uint8Array]>([
    ["an old Macintosh text", latin1("L'\x8et\x8e \x8d Brel")],
    ["what is not in the encoding that it declares", latin1(`${meta("shift_jis")}\x81\xff\xff`)],
  ])("says what to do with %s", (_, bytes) => {
    const decoded = decode(bytes, "a.txt");
    expect("problem" in decoded && decoded.problem).toContain("save it as UTF-8");
  });
});

describe("intake() of what is no text", () => {
  it.each<[string, Uint8Array, string]>([
    [
      "a PDF",
      latin1("%PDF-1.7\n%\xe2\xe3"),
      "is a PDF: convert it to text first, for example with pdftotext",
    ],
    ["a Word file", latin1("PK\x03\x04\x14\x00"), "is a ZIP file, as Word"],
    ["an old Word file", latin1("\xd0\xcf\x11\xe0\xa1\xb1"), "is an old Word"],
    ["RTF", latin1("{\\rtf1\\ansi Bonjour}"), "is an RTF file"],
    ["a PNG", latin1("\x89PNG\r\n\x1a\n"), "is an image"],
    ["a JPEG", latin1("\xff\xd8\xff\xe0\x00\x10JFIF"), "is an image"],
    ["gzip", latin1("\x1f\x8b\x08\x00"), "is a compressed file"],
    ["an MP3", latin1("ID3\x03\x00"), "is a sound"],
    ["a web archive", latin1("From: <Saved by Blink>\r\nMIME-Version: 1.0"), 'save the page as "HTML only"'],
    ["NUL bytes", latin1("abc\x00\x01\x02\x00\x00\x00def"), "is binary data"],
    ["nothing", new Uint8Array(), "is empty"],
    ["white space", utf8(" \n\t\n"), "is empty"],
    ["a mark and nothing", utf8("\ufeff"), "is empty"],
    ["50 MB", new Uint8Array(2.5 * MAX_BYTES), "has 50 MB, more than the 20 MB that are read"],
    ["JSON that is no ninjs", utf8('{"title": "x"}'), "is JSON, but no IPTC ninjs"],
    [
      "XML that is no feed",
      utf8('<?xml version="1.0"?><urlset xmlns="x"><url/></urlset>'),
      "is XML, but neither a feed nor a page",
    ],
  ])("is a problem that says what to do: %s", (_, bytes, words) => {
    const result = intake(bytes, { name: "a.bin" });
    expect("problem" in result && result.problem).toContain(words);
    expect("problem" in result && result.problem).toMatch(/^a\.bin /);
  });
});
