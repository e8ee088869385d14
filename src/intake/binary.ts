/** What is no text, told by its first bytes, and what to do about it. */

interface Row {
  /** What stands at the beginning: bytes in hexadecimal, or Latin-1 where the letters say more. */
  readonly hex?: RegExp;
  readonly letters?: RegExp;
  readonly what: string;
  readonly advice: string;
}

const AS_TEXT = "save it as text or HTML first";

/** The first row that fits tells. */
const ROWS: readonly Row[] = [
  {
    letters: /^[^<{]{0,64}%PDF-\d/, // a few bytes may stand before it
    what: "a PDF",
    advice: "convert it to text first, for example with pdftotext",
  },
  {
    hex: /^504b(?:0304|0506)/,
    what: "a ZIP file, as Word, LibreOffice and EPUB files are",
    advice: "unpack it, or convert it to text first, for example with pandoc",
  },
  { hex: /^d0cf11e0/, what: "an old Word or Outlook file", advice: AS_TEXT },
  { letters: /^\{\\rtf/, what: "an RTF file", advice: AS_TEXT },
  {
    // PNG, JPEG, TIFF; then GIF, WebP, HEIC and AVIF
    hex: /^(?:89504e47|ffd8ff|49492a00|4d4d002a)/,
    letters: /^(?:GIF8|RIFF.{4}WEBP|.{4}ftyp(?:heic|avif|mif1))/s,
    what: "an image",
    advice: "add the text of the article, not its picture",
  },
  {
    // gzip, bzip2, xz, 7z, RAR, Zstandard
    hex: /^(?:1f8b|425a68|fd377a585a|377abcaf|52617221|28b52ffd)/,
    what: "a compressed file",
    advice: "unpack it first",
  },
  {
    hex: /^(?:1a45dfa3|fffb|fff3)/, // Matroska, MP3
    letters: /^(?:ID3|OggS|fLaC|.{4}ftyp|RIFF.{4}(?:WAVE|AVI ))/s,
    what: "a sound or a film",
    advice: "add a transcript of it",
  },
  {
    letters: /^(?:From: <Saved by|(?:[\w-]{1,40}: [^\n]{0,200}\r?\n[ \t]?){0,12}MIME-Version:)/i,
    what: "a mail or a web archive (MHTML)",
    advice: 'save the page as "HTML only"',
  },
];

const HEAD = 2048; // bytes: no magic stands further in
const NULS_LOOKED_FOR = 65_536; // bytes: binary data has a NUL long before

/** Says what `bytes` are where they are no text, and what to do; null where they may be text. */
export function binaryProblem(bytes: Uint8Array, name: string): string | null {
  const head = latin1(bytes.subarray(0, HEAD));
  const start = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const row = ROWS.find(({ hex, letters }) => hex?.test(start) || letters?.test(head));
  if (row) return `${name} is ${row.what}: ${row.advice}`;
  if (bytes.subarray(0, NULS_LOOKED_FOR).includes(0) && utf16Of(bytes) === null)
    return `${name} is binary data, no text: ${AS_TEXT}`;
  return null;
}

const FEWEST = 16; // bytes: fewer tell nothing

/** UTF-16, by its mark or by the NULs that every other byte of Western text is; null where it is not. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const nuls = [0, 0];
  const looked = Math.min(bytes.length, HEAD) & ~1;
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (looked < FEWEST) return null;
  const many = looked * 0.35; // of the half that is NUL in Latin letters
  if (odd > many && even === 0) return "utf-16le";
  if (even > many && odd === 0) return "utf-16be";
  return null;
}

/** The bytes as characters of the same numbers. */
export const latin1 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
