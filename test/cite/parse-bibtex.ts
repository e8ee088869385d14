/** As much of a BibTeX reader as counts braces the way BibTeX does, and as much of TeX as we write. */

interface BibEntry {
  readonly type: string;
  readonly key: string;
  /** By name, as TeX would print them. */
  readonly fields: ReadonlyMap<string, string>;
  /** The same as they are written. */
  readonly raw: ReadonlyMap<string, string>;
}

const SIGNS: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
  textasciigrave: "`",
  textless: "<",
  textgreater: ">",
  textbar: "|",
  newline: "\n",
};

/** One entry that fills the text; throws where BibTeX would find no end, or something after it. */
export function parseBibtex(written: string): BibEntry {
  const head = /^@(\w+)\{([^\s,{}"#%'()=~\\]+),\n/.exec(written);
  if (!head) throw new SyntaxError(`No entry: ${written}`);
  const raw = new Map<string, string>();
  let at = head[0].length;
  for (;;) {
    const name = /^\s*(\w+) = /.exec(written.slice(at));
    if (!name) break;
    at += name[0].length;
    const end = written[at] === "{" ? closing(written, at) : written.indexOf(",", at);
    raw.set(name[1] ?? "", written[at] === "{" ? written.slice(at + 1, end - 1) : written.slice(at, end));
    if (written[end] !== ",") throw new SyntaxError(`No comma after ${name[1]}: ${written.slice(end)}`);
    at = end + 1;
  }
  if (written.slice(at) !== "\n}\n") throw new SyntaxError(`No end: ${written.slice(at)}`);
  const fields = new Map(
    [...raw].map(([name, value]) => [name, name === "url" ? value : printed(name, value)]),
  );
  return { type: head[1] ?? "", key: head[2] ?? "", fields, raw };
}

/** Past the brace that closes the one at `start`; a backslash before a brace is nothing to BibTeX. */
function closing(written: string, start: number): number {
  let depth = 0;
  for (let at = start; at < written.length; at++) {
    if (written[at] === "{") depth++;
    if (written[at] === "}") depth--;
    if (depth === 0) return at + 1;
  }
  throw new SyntaxError(`Braces are not closed: ${written.slice(start)}`);
}

/** Throws at any sign that TeX would not print as it stands. */
function printed(name: string, value: string): string {
  const inner =
    /^\{[\s\S]*\}$/.test(value) && (name === "title" || name === "author") ? value.slice(1, -1) : value;
  const folded = inner.replace(/\s*\n\s*| {2,}/g, " "); // as BibTeX does
  let text = "";
  for (let at = 0; at < folded.length; ) {
    const rest = folded.slice(at);
    const token = /^\\([a-z]+)\{\}|^\\([&%$#_ ])|^(\{\})|^([^\\{}&%$#_~^<>|`])/u.exec(rest);
    if (!token || /^(?:--|''|,,)/.test(rest)) throw new SyntaxError(`TeX would not print: ${rest}`);
    const [all, command, sign = "", , plain = ""] = token;
    const named = command === undefined ? "" : SIGNS[command];
    if (named === undefined) throw new SyntaxError(`No such command: ${command}`);
    text += named + sign + plain;
    at += all.length;
  }
  return text;
}
