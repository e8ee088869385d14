/** Discord's Markdown as its client shows it: what has not been escaped must be seen to be alive. */
import { type Html, html } from "./html.ts";

/** User id → name, for mentions. */
export type Names = Readonly<Record<string, string>>;

/** Renders the text of a message or of a text display. */
export function discordMarkdown(text: string, names: Names = {}): Html {
  return blocks(text, names, false);
}

const BLOCKS = {
  rest: /^>>> ([\s\S]*)$/u,
  quote: /^(?:> [^\n]*(?:\n|$))+/u,
  heading: /^(#{1,3}) +(\S[^\n]*)(?:\n|$)/u,
  small: /^-# +(\S[^\n]*)(?:\n|$)/u,
  item: /^ *([-*]|\d+\.) +(\S[^\n]*)(?:\n|$)/u,
  fence: /^```(?:\w+\n)?\n?([\s\S]+?)\n?```(?:\n|$)/u,
};

function blocks(text: string, names: Names, quoted: boolean): Html {
  const drawn: Html[] = [];
  let plain = "";
  const flush = () => {
    if (plain !== "") drawn.push(html`<div>${inline(plain, names)}</div>`);
    plain = "";
  };
  for (let rest = text; rest !== ""; ) {
    const [taken, block] = firstBlock(rest, names, quoted);
    if (block !== null) {
      flush();
      drawn.push(block);
    } else plain += taken;
    rest = rest.slice(taken.length);
  }
  flush();
  return html`${drawn}`;
}

/** What is taken from the front of the text, and the block that it is; null for a line of plain text. */
function firstBlock(text: string, names: Names, quoted: boolean): readonly [string, Html | null] {
  const quote = quoted ? null : (BLOCKS.rest.exec(text) ?? BLOCKS.quote.exec(text));
  if (quote) {
    const inside = quote[1] ?? quote[0].replace(/^> /gmu, "").replace(/\n$/u, "");
    return [quote[0], html`<blockquote>${blocks(inside, names, true)}</blockquote>`];
  }
  const heading = BLOCKS.heading.exec(text);
  if (heading)
    return [heading[0], html`<div class="h${String(heading[1]?.length)}">${inline(heading[2], names)}</div>`];
  const small = BLOCKS.small.exec(text);
  if (small) return [small[0], html`<div class="small">${inline(small[1], names)}</div>`];
  const item = BLOCKS.item.exec(text);
  if (item) {
    const sign = item[1] === "-" || item[1] === "*" ? "•" : (item[1] ?? "");
    return [item[0], html`<div class="item"><i>${sign}</i><div>${inline(item[2], names)}</div></div>`];
  }
  const fence = BLOCKS.fence.exec(text);
  if (fence) return [fence[0], html`<pre>${fence[1] ?? ""}</pre>`];
  return [/^[^\n]*(?:\n|$)/u.exec(text)?.[0] ?? text, null];
}

type Rule = readonly [pattern: RegExp, draw: (found: RegExpExecArray, names: Names) => Html];

/** In the order in which Discord tries them: an escape first, plain text last. */
const RULES: readonly Rule[] = [
  [/^\\([^0-9A-Za-z\s])/u, ([, char]) => html`${char ?? ""}`],
  [/^(`+)([\s\S]*?[^`])\1(?!`)/u, ([, , code]) => html`<code>${code ?? ""}</code>`],
  [/^\[((?:\\.|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s<>)]+)>?\)/u, maskedLink],
  [/^<(https?:\/\/[^\s>]+)>/u, ([, url]) => html`<a>${url ?? ""}</a>`],
  [/^https?:\/\/[^\s<]+[^<.,:;"'\])\s]/u, ([url]) => html`<a>${url}</a>`],
  [/^<@!?(\d+)>/u, ([, id], names) => html`<b class="mention">@${names[id ?? ""] ?? "unknown-user"}</b>`],
  [/^(?:<[#@]&?\d+>|<t:-?\d+(?::\w)?>|@everyone|@here)/u, ([all]) => html`<b class="mention">${all}</b>`],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/u, ([, inner], names) => html`<b>${inline(inner, names)}</b>`],
  [/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/u, ([, inner], names) => html`<u>${inline(inner, names)}</u>`],
  [/^_((?:__|\\[\s\S]|[^\\_])+?)_\b/u, ([, inner], names) => html`<em>${inline(inner, names)}</em>`],
  [
    /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/u,
    ([, inner], names) => html`<em>${inline(inner, names)}</em>`,
  ],
  [/^~~([\s\S]+?)~~/u, ([, inner], names) => html`<s>${inline(inner, names)}</s>`],
  [/^\|\|([\s\S]+?)\|\|/u, ([, inner], names) => html`<span class="spoiler">${inline(inner, names)}</span>`],
  [/^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|https?:|$)/u, ([all]) => html`${all}`],
];

function inline(text: string | undefined, names: Names): Html {
  const drawn: Html[] = [];
  for (let rest = text ?? ""; rest !== ""; ) {
    const [taken, part] = firstInline(rest, names);
    drawn.push(part);
    rest = rest.slice(taken.length);
  }
  return html`${drawn}`;
}

function firstInline(text: string, names: Names): readonly [string, Html] {
  for (const [pattern, draw] of RULES) {
    const found = pattern.exec(text);
    if (found) return [found[0], draw(found, names)];
  }
  throw new Error(`Cannot read Markdown: no rule takes ${JSON.stringify(text)}`);
}

function maskedLink([all, label]: RegExpExecArray, names: Names): Html {
  // A label that is itself a link could lie about where it leads: Discord shows such a link as it was written.
  if (/https?:\/\//u.test(label ?? "")) return html`${all}`;
  return html`<a>${inline(label, names)}</a>`;
}
