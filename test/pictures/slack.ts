/** A stretch of a Slack channel, or a thread, as HTML, from the messages that a bot sends. */
import { type Html, html, page } from "./html.ts";
import { CHEVRON, CLOSE, EYE } from "./icons.ts";
import { avatar, type Person } from "./person.ts";
import { type Action, type Block, type Run, readMessage, type Style, type Words } from "./slack-message.ts";
import { mention, type Names, slackMrkdwn } from "./slack-mrkdwn.ts";
import { slackStyle } from "./slack-style.ts";

/** A message, and what Slack shows around it. */
export interface SlackShown {
  readonly from: Person;
  /** As Slack prints it: `10:42 AM`. */
  readonly time: string;
  /** True for an ephemeral message, which only its reader sees. */
  readonly onlyYou?: boolean;
  /** As it goes over the wire: `blocks`, or `text` alone. */
  readonly message: unknown;
}

export interface SlackPlace {
  /** With a channel's name the messages are a thread of it: the first is its root, the others are replies. */
  readonly threadIn?: string;
  /** Whom `<@U…>` means. */
  readonly names?: Names;
}

/** Draws messages, oldest first. Throws where a part cannot be drawn. */
export function slackPage(messages: readonly SlackShown[], place: SlackPlace = {}): string {
  const { threadIn, names = {} } = place;
  const drawn = messages.map((shown) => article(shown, names));
  if (threadIn === undefined) return page(slackStyle, html`<main>${drawn}</main>`);
  const [root = null, ...replies] = drawn;
  const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
  return page(
    slackStyle,
    html`<h1><b>Thread</b><span># ${threadIn}</span>${CLOSE}</h1>
<main>${root}<div class="replies">${count}</div>${replies}</main>`,
  );
}

function article({ from, time, onlyYou, message }: SlackShown, names: Names): Html {
  const { text, blocks } = readMessage(message);
  // `text` is for notifications as soon as there are blocks.
  const said = blocks.length > 0 ? blocks.map((one) => block(one, names)) : [words(text, names)];
  return html`<article class="${onlyYou ? "ephemeral" : ""}">
${onlyYou ? html`<div class="only">${EYE}</div><div class="only">Only visible to you</div>` : null}
${avatar(from, "large")}
<div class="body">
<header><b>${from.name}</b>${from.app ? html`<span class="app">APP</span>` : null}<time>${time}</time></header>
${said}
</div>
</article>`;
}

function words(text: string, names: Names): Html {
  return html`<div class="text">${slackMrkdwn(text, names)}</div>`;
}

function block(one: Block, names: Names): Html {
  switch (one.type) {
    case "rich_text": {
      const parts = one.elements.map(({ type, elements }) => {
        const runs = elements.map((each) => run(each, names));
        if (type === "rich_text_quote") return html`<blockquote>${runs}</blockquote>`;
        if (type === "rich_text_preformatted") return html`<pre>${runs}</pre>`;
        return html`<div>${runs}</div>`;
      });
      return html`<div class="text">${parts}</div>`;
    }
    case "section":
      return html`<div class="text section">${wordsOf(one.text, names)}</div>`;
    case "header":
      return html`<div class="text heading">${wordsOf(one.text, names)}</div>`;
    case "context":
      return html`<div class="context">${one.elements.map((each) => html`<div class="text">${wordsOf(each, names)}</div>`)}</div>`;
    case "divider":
      return html`<div class="divider"></div>`;
    case "actions":
      return html`<div class="actions">${one.elements.map(action)}</div>`;
  }
}

/** Plain text is shown as it is, whatever signs are in it. */
function wordsOf({ type, text }: Words, names: Names): Html {
  return type === "plain_text" ? html`${text}` : slackMrkdwn(text, names);
}

function run(one: Run, names: Names): Html {
  switch (one.type) {
    case "text":
      return dressed(html`${one.text}`, one.style);
    case "link":
      return html`<a>${dressed(html`${one.text ?? one.url}`, one.style)}</a>`;
    case "user":
      return dressed(mention(one.user_id, names), one.style);
  }
}

function dressed(inner: Html, style: Style = {}): Html {
  const code = style.code ? html`<code>${inner}</code>` : inner;
  const strike = style.strike ? html`<s>${code}</s>` : code;
  const italic = style.italic ? html`<em>${strike}</em>` : strike;
  return style.bold ? html`<b>${italic}</b>` : italic;
}

function action(one: Action): Html {
  if (one.type === "button") return html`<span class="button ${one.style ?? ""}">${one.text.text}</span>`;
  const label = one.initial_option?.text.text ?? one.placeholder?.text ?? "Select an option";
  return html`<span class="button select ${one.initial_option ? "" : "empty"}"><span>${label}</span>${CHEVRON}</span>`;
}
