import { describe, expect, it } from "vitest";
import { slackPage } from "./slack.ts";
import { slackMrkdwn } from "./slack-mrkdwn.ts";

const from = { name: "onrecord", colour: "#000000", app: true };
const pageOf = (...blocks: object[]) => slackPage([{ from, time: "10:42 AM", message: { blocks } }]);
const SIGNS = "*a* _b_ ~c~ `d` <@U1> <https://e.org|e> &amp; :smile:";
const LITERAL = "*a* _b_ ~c~ `d` &lt;@U1&gt; &lt;https://e.org|e&gt; &amp;amp; :smile:";

describe("slackPage()", () => {
  it("shows every sign of a rich_text_quote literally", () => {
    const quote = { type: "rich_text_quote", elements: [{ type: "text", text: SIGNS }] };
    expect(pageOf({ type: "rich_text", elements: [quote] })).toContain(`<blockquote>${LITERAL}</blockquote>`);
  });

  it("shows every sign of a plain_text literally", () => {
    const context = { type: "context", elements: [{ type: "plain_text", text: SIGNS }] };
    expect(pageOf(context)).toContain(`<div class="text">${LITERAL}</div>`);
  });

  it("refuses a block that it cannot draw", () => {
    expect(() => pageOf({ type: "image", image_url: "x" })).toThrow();
  });
});

describe("slackMrkdwn()", () => {
  it.each([
    ["*a b* and _c_", "<span><b>a b</b> and <em>c</em></span>"],
    ["<https://a.org?x=1&amp;y=2|A &lt;b&gt;>", "<span><a>A &lt;b&gt;</a></span>"],
    ["<@U1> hi", '<span><span class="mention">@Camille</span> hi</span>'],
    ["&gt; quoted\nafter", "<blockquote>quoted</blockquote><span>after</span>"],
    ["see https://a.org.", "<span>see <a>https://a.org</a>.</span>"],
    ["snake_case_word 2*3*4 * a *", "<span>snake_case_word 2*3*4 * a *</span>"],
    ["&amp;lt; &lt;b&gt;", "<span>&amp;lt; &lt;b&gt;</span>"],
  ])("shows %j as Slack does", (text, html) => expect(slackMrkdwn(text, { U1: "Camille" }).html).toBe(html));
});
