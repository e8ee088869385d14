/** What a reviewer may be called: the name stands with each verdict in the record. */

const MOST = 80; // characters

/** The name as the record keeps it (NFC, without spaces around it); null where it is none. */
export function nameIn(typed: string): string | null {
  const name = typed.normalize("NFC").trim();
  return name === "" || Array.from(name).length > MOST || /[\p{C}\p{Zl}\p{Zp}]/u.test(name) ? null : name;
}

/** The value of a header, which comes byte by byte (RFC 9110, 5.5), and is UTF-8 from whoever sends more than ASCII. */
export function headerText(value: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(value, "latin1"));
  } catch (error) {
    if (error instanceof TypeError) return value;
    throw error;
  }
}
