/** A stretch of a Discord channel as HTML, from the messages that a bot sends. */
import { discordMarkdown, type Names } from "./discord-markdown.ts";
import { type Button, type Component, readMessage, type Select } from "./discord-message.ts";
import { discordStyle } from "./discord-style.ts";
import { type Html, html, page } from "./html.ts";
import { CHEVRON, EYE, LEAVES, SLASH } from "./icons.ts";
import { avatar, type Person } from "./person.ts";

/** A message, and what Discord shows around it. */
export interface DiscordShown {
  readonly from: Person;
  /** As Discord prints it: `10:42 AM`. */
  readonly time: string;
  /** What it answers: a command that was used (without its slash), or a message. */
  readonly answers?:
    | { readonly by: Person; readonly command: string }
    | { readonly by: Person; readonly content: string };
  /** As it goes over the wire: `content`, `flags`, `components`. */
  readonly message: unknown;
}

const EPHEMERAL = 1 << 6;

/** Draws messages, oldest first; `names` tells whom `<@id>` means. Throws where a part cannot be drawn. */
export function discordPage(messages: readonly DiscordShown[], names: Names = {}): string {
  return page(discordStyle, html`<main>${messages.map((shown) => article(shown, names))}</main>`);
}

function article({ from, time, answers, message }: DiscordShown, names: Names): Html {
  const { content, flags, components } = readMessage(message);
  const ephemeral = (flags & EPHEMERAL) !== 0;
  return html`<article class="${ephemeral ? "ephemeral" : ""}">
${answers ? above(answers, names) : null}
${avatar(from, "large")}
<div class="body">
<header><b>${from.name}</b>${from.app ? html`<span class="app">APP</span>` : null}<time>${time}</time></header>
${content === "" ? null : html`<div class="text">${discordMarkdown(content, names)}</div>`}
<div class="components">${components.map((one) => component(one, names))}</div>
${ephemeral ? html`<footer>${EYE} Only you can see this • <a>Dismiss message</a></footer>` : null}
</div>
</article>`;
}

function above(answers: NonNullable<DiscordShown["answers"]>, names: Names): Html {
  const said =
    "command" in answers
      ? html`<span>used</span><span class="command">${SLASH}${answers.command}</span>`
      : html`<span class="said">${discordMarkdown(answers.content, names)}</span>`;
  return html`<div class="above">${avatar(answers.by, "small")}<b>${answers.by.name}</b>${said}</div>`;
}

function component(one: Component, names: Names): Html {
  switch (one.type) {
    case 10:
      return html`<div class="text">${discordMarkdown(one.content, names)}</div>`;
    case 14:
      return html`<div class="separator ${one.spacing === 2 ? "wide" : ""} ${one.divider ? "line" : ""}"></div>`;
    case 1:
      return html`<div class="row">${one.components.map((each) => (each.type === 2 ? button(each) : select(each)))}</div>`;
    case 9: {
      const texts = one.components.map((each) => component(each, names));
      return html`<div class="section"><div>${texts}</div>${button(one.accessory)}</div>`;
    }
    case 17: {
      const colour = one.accent_color?.toString(16).padStart(6, "0");
      const bar = colour === undefined ? null : html`<div class="bar" style="background:#${colour}"></div>`;
      const inside = one.components.map((each) => component(each, names));
      return html`<div class="container">${bar}${inside}</div>`;
    }
  }
}

function button({ style, label, disabled }: Button): Html {
  const leaves = style === 5 ? LEAVES : null;
  return html`<span class="button style${String(style)} ${disabled ? "disabled" : ""}"><span>${label}</span>${leaves}</span>`;
}

function select({ placeholder, options }: Select): Html {
  const chosen = options.find((option) => option.default);
  return html`<span class="select ${chosen ? "" : "empty"}"><span>${chosen?.label ?? placeholder}</span>${CHEVRON}</span>`;
}
