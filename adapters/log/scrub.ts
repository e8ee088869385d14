/** Takes out of a line whatever opens a door. */

/** What it looks like where it is not known, and what stands there instead. No pattern crosses a quote or a backslash of JSON. */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/\bx(?:ox[a-z]|app)-[\w.-]+/gi, "[token]"], // Slack
  [/(?<![\w-])[\w-]{20,}\.[\w-]{5,8}\.[\w-]{25,}/g, "[token]"], // Discord's bots: id, time, signature
  [/\b(Bearer|Bot) [\w.~+/=-]{20,}/g, "$1 [token]"],
  [/(\/\/hooks\.slack(?:-gov)?\.com\/)[^\s"\\)>]+/gi, "$1[secret]"], // a response_url
  [/(\/(?:interactions|webhooks)\/\d+\/)[^\s"\\/?]+/g, "$1[token]"], // of one interaction of Discord's
  [/\bv0=[0-9a-f]{16,}/gi, "v0=[signature]"],
];

const SHORTEST = 6; // characters: what is shorter would take apart plain words

/** Makes a scrubber of lines of JSON that knows these secrets by heart. It takes time linear in the line. */
export function scrubber(secrets: readonly string[]): (line: string) => string {
  const known = [...new Set(secrets.filter(({ length }) => length >= SHORTEST).flatMap(written))].sort(
    (a, b) => b.length - a.length, // one may begin with another
  );
  return (line) => {
    let clean = line;
    for (const secret of known) clean = clean.replaceAll(secret, "[secret]");
    for (const [look, instead] of LOOKS) clean = clean.replace(look, instead);
    return clean;
  };
}

/** As it stands in a text of JSON, and in an address. */
const written = (secret: string): readonly string[] => [
  JSON.stringify(secret).slice(1, -1),
  encodeURIComponent(secret),
];
