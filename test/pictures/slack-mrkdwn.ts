/** Slack's mrkdwn as its client shows it: there is no escape but for & < >, so what is alive must be seen to be. */
import { type Html, html } from "./html.ts";

/** User id → name, for mentions. */
export type Names = Readonly<Record<string, string>>;

/** Renders a mrkdwn text, or a message's `text`. */
export function slackMrkdwn(text: string, names: Names = {}): Html {
  const drawn: Html[] = [];
  for (let rest = text; rest !== ""; ) {
    const quote = /^(?:(?:>|&gt;) ?[^\n]*(?:\n|$))+/u.exec(rest);
    const taken = quote?.[0] ?? /^[^\n]*(?:\n|$)/u.exec(rest)?.[0] ?? rest;
    const inside = quote ? taken.replace(/^(?:>|&gt;) ?/gmu, "").replace(/\n$/u, "") : taken;
    drawn.push(
      quote
        ? html`<blockquote>${inline(inside, names)}</blockquote>`
        : html`<span>${inline(inside, names)}</span>`,
    );
    rest = rest.slice(taken.length);
  }
  return html`${drawn}`;
}

/** A person's mention, as a pill. */
export function mention(id: string, names: Names): Html {
  return html`<span class="mention">@${names[id] ?? id}</span>`;
}

type Rule = readonly [pattern: RegExp, draw: (found: RegExpExecArray, names: Names) => Html];

/** A mark opens beside a space or a sign and closes the same way, on one line, with no space inside it. */
const styled = (mark: string) =>
  new RegExp(
    `^${mark}(?=[^\\s${mark}])([^\\n${mark}]*[^\\s${mark}]|[^\\s${mark}])${mark}(?![\\p{L}\\p{N}])`,
    "u",
  );

const RULES: readonly Rule[] = [
  [/^<@(\w+)(?:\|[^>]*)?>/u, ([, id], names) => mention(id ?? "", names)],
  [
    /^<[!#]([^>|]*)(?:\|([^>]*))?>/u,
    ([, id, label]) => html`<span class="mention">${label ?? id ?? ""}</span>`,
  ],
  [/^<([^>|\s]+)(?:\|([^>]*))?>/u, ([, url, label]) => html`<a>${plain(label ?? url ?? "")}</a>`],
  [/^`([^`\n]+)`/u, ([, code]) => html`<code>${plain(code ?? "")}</code>`],
  [styled("\\*"), ([, inner], names) => html`<b>${inline(inner ?? "", names)}</b>`],
  [styled("_"), ([, inner], names) => html`<em>${inline(inner ?? "", names)}</em>`],
  [styled("~"), ([, inner], names) => html`<s>${inline(inner ?? "", names)}</s>`],
  [/^https?:\/\/[^\s<>|]+[^\s<>|.,:;"')\]]/u, ([url]) => html`<a>${plain(url)}</a>`],
  [/^(?:[\p{L}\p{N}]+(?=https?:)|[\p{L}\p{N}]+[*_~]*|[\s\S])/u, ([all]) => html`${plain(all)}`],
];

function inline(text: string, names: Names): Html {
  const drawn: Html[] = [];
  for (let rest = text; rest !== ""; ) {
    const [taken, part] = first(rest, names);
    drawn.push(part);
    rest = rest.slice(taken.length);
  }
  return html`${drawn}`;
}

function first(text: string, names: Names): readonly [string, Html] {
  const entity = /^&(?:amp|lt|gt);/u.exec(text);
  if (entity) return [entity[0], html`${plain(entity[0])}`];
  for (const [pattern, draw] of RULES) {
    const found = pattern.exec(text);
    if (found) return [found[0], draw(found, names)];
  }
  throw new Error(`Cannot read mrkdwn: no rule takes ${JSON.stringify(text)}`);
}

/** Without the three escapes. */
function plain(text: string): string {
  return text.replace(/&lt;/gu, "<").replace(/&gt;/gu, ">").replace(/&amp;/gu, "&");
}
