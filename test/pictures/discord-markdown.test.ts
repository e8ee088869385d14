import { describe, expect, it } from "vitest";
import { discordMarkdown } from "./discord-markdown.ts";

const drawn = (text: string) => discordMarkdown(text, { "1": "onrecord" }).html;

describe("discordMarkdown()", () => {
  it.each([
    ["> two\n> lines\nafter", "<blockquote><div>two\nlines</div></blockquote><div>after</div>"],
    ["**When:** 2019\n-# small", '<div><b>When:</b> 2019\n</div><div class="small">small</div>'],
    ["[“label”](<https://a.org/x_y>), 2020", "<div><a>“label”</a>, 2020</div>"],
    ["**a *b* c**", "<div><b>a <em>b</em> c</b></div>"],
    ["hi <@1>", '<div>hi <b class="mention">@onrecord</b></div>'],
    ["# title", '<div class="h1">title</div>'],
    ["- item", '<div class="item"><i>•</i><div>item</div></div>'],
    ["see https://a.org/b.", "<div>see <a>https://a.org/b</a>.</div>"],
    ["`a*b*`", "<div><code>a*b*</code></div>"],
  ])("shows %j as markup", (text, html) => expect(drawn(text)).toBe(html));

  it.each([
    ["\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`", "*a* _b_ ~~c~~ ||d|| `e`"],
    ["\\# a", "# a"],
    ["\\-# a", "-# a"],
    ["1\\. a", "1. a"],
    ["\\> a", "&gt; a"],
    ["\\[a](https\\://b.org)", "[a](https://b.org)"],
    ["\\<@1>", "&lt;@1&gt;"],
    ["a \\\\ b", "a \\ b"],
    ["snake_case_word, 2*3", "snake_case_word, 2*3"],
    ["<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"],
    ["[https://a.org](https://b.org)", "[https://a.org](https://b.org)"],
  ])("shows %j literally", (text, html) => expect(drawn(text)).toBe(`<div>${html}</div>`));
});
