/** What Slack writes, as plain words. */
import { describe, expect, it } from "vitest";
import { mentions, plainText } from "../../../adapters/slack/payload.ts";

describe("plainText()", () => {
  it.each([
    ["a mention of us goes", "<@U0BOT> who said swell", "who said swell"],
    ["one with our name too", "hey <@U0BOT|onrecord>, when", "hey , when"],
    ["somebody else is named", "<@U1|odile> said so", "@odile said so"],
    ["somebody without a name stays an id", "<@U1> said so", "@U1 said so"],
    ["a channel is named", "in <#C1|desk> and <#C2>", "in #desk and #C2"],
    ["everybody is a word", "<!here> and <!subteam^S1|@desk>", "@here and @desk"],
    ["a date is as Slack shows it", "<!date^1392734382^{date}|18 February 2014>", "18 February 2014"],
    ["a link is its label", "see <https://a.example/?b=1&amp;c=2|the article>", "see the article"],
    ["a bare link is its address", "see <https://a.example/?b=1&amp;c=2>", "see https://a.example/?b=1&c=2"],
    [
      "an address is no mailto",
      "<mailto:o@a.example|o@a.example> or <mailto:p@a.example>",
      "o@a.example or p@a.example",
    ],
    ["what Slack escapes is decoded", "R&amp;D &lt;3 &gt; all", "R&D <3 > all"],
    ["once only", "&amp;lt; and &amp;amp;", "&lt; and &amp;"],
    ["what was typed as markup is none", "&lt;@U0BOT&gt; asks", "<@U0BOT> asks"],
    ["other entities are the writer's", "caf&eacute; &nbsp;", "caf&eacute; &nbsp;"],
    ["line breaks and letters stay", "« 𝒬uentin »\nM̈arta", "« 𝒬uentin »\nM̈arta"],
  ])("%s", (_, written, plain) => {
    expect(plainText(written, "U0BOT")).toBe(plain);
  });

  it("takes nobody for us as long as we are not known", () => {
    expect(plainText("<@null> <@U0BOT> when", null)).toBe("@null @U0BOT when");
  });
});

describe("mentions()", () => {
  it.each(["<@U1> and?", "who, <@U1|odile>?", "<!here> when?", "<!subteam^S1> when?", "<!channel>"])(
    "%s calls somebody",
    (text) => expect(mentions(text)).toBe(true),
  );
  it.each([
    "who said a &lt;@U1&gt;?",
    "in <#C1|desk>?",
    "<https://a.example>?",
    "@odile?",
    "<!date^1^{date}|then>?",
  ])("%s calls nobody", (text) => expect(mentions(text)).toBe(false));
});
