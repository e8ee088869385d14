/** The review desk in a real browser: what hands and keys do there, and what stands in the files after it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, it } from "vitest";
import { asDrafts } from "../desk/sitting.ts";
import { FACTS, record, type Spoil, set, TEXT } from "../record.ts";
import { inChromium, NETWORK_NAME, openPage } from "./chromium.ts";
import { PASSWORD, servedDesk } from "./served.ts";

const DRAFT = "/review/port/quays";

const factsOf = async (root: string) =>
  (
    JSON.parse(await readFile(join(root, FACTS), "utf8")) as {
      facts: { id: string; review: { state: string; by?: string }; [name: string]: unknown }[];
    }
  ).facts;
const fact = async (root: string, id: string) => (await factsOf(root)).find((one) => one.id === id);

inChromium("the review desk", () => {
  /** Somebody who has logged in, at the draft that is named. */
  async function reviewer(
    url: string,
    id: string,
    name = "Ann Lee",
    options: BrowserContextOptions = {},
  ): Promise<Page> {
    const page = await openPage(options);
    await page.goto(`${url}${DRAFT}/${id}`);
    await page.fill("#_name", name);
    await page.fill("#_password", PASSWORD);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${DRAFT}/${id}`);
    await page.waitForSelector("#_keys:not([hidden])");
    return page;
  }

  async function opened(...args: readonly Spoil[]) {
    const root = await record(asDrafts, ...args);
    return { root, ...(await servedDesk(root)) };
  }

  /** Does what leads to another page, and waits for that page, with its script at work; the draft there. */
  const turns = async (page: Page, does: () => Promise<unknown>): Promise<string | undefined> => {
    await page.evaluate(`document.documentElement.dataset.old = ""`);
    await does();
    await page.waitForSelector("html:not([data-old]) #_keys:not([hidden])");
    return new URL(page.url()).pathname.split("/").at(-1);
  };
  const presses = (page: Page, key: string) => turns(page, () => page.keyboard.press(key));
  const notice = (page: Page) => page.locator("#_notice").textContent();
  const marked = (page: Page) => page.locator("details[open] [data-words]").textContent();
  /** Where letters stand on the screen. */
  const boxOf = (page: Page, start: number, end: number) =>
    page.evaluate(`(() => {
        const text = document.getElementById("_text");
        const range = document.createRange();
        const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        let from = 0;
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          const length = node.nodeValue.length;
          if (${start} >= from && ${start} < from + length) range.setStart(node, ${start} - from);
          if (${end} > from && ${end} <= from + length) range.setEnd(node, ${end} - from);
          from += length;
        }
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, y: (top + bottom) / 2 };
      })()`) as Promise<{ left: number; right: number; y: number }>;

  it("shows the article letter for letter, and nothing sideways on a phone", async () => {
    const { url } = await opened();
    const page = await reviewer(url, "swell", "Ann Lee", { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(`document.getElementById("_text").textContent`)).toBe(TEXT);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    const small =
      await page.evaluate(`[...document.querySelectorAll("button, a, summary, input:not([type=hidden])")]
        .filter((one) => one.checkVisibility() && !one.closest("dialog, .skip"))
        .map((one) => [one.textContent.trim(), (one.closest("label") ?? one).getBoundingClientRect().height])
        .filter(([, height]) => height < 24)`);
    expect(small, "targets under 24 pixels (WCAG 2.2, 2.5.8)").toEqual([]);
  });

  it("has what is corrected before the eye on a phone, whatever was open before", async () => {
    const { url } = await opened();
    const page = await reviewer(url, "closing", "Ann Lee", { viewport: { width: 360, height: 740 } });
    const bounds = async (selector: string) => {
      const { y, height } = (await page.locator(selector).boundingBox()) ?? { y: 0, height: 0 };
      return [y, y + height] as const;
    };
    for (const [key, first, last] of [
      ["s", "[data-edit=span] [data-stage]", "[data-edit=span] .take"],
      ["d", "#_typed-date", "[data-edit=date] .take"],
    ] as const) {
      await page.keyboard.press(key);
      const [[sheet], [top], [, bottom]] = await Promise.all([bounds(".slip"), bounds(first), bounds(last)]);
      expect(top, key).toBeGreaterThanOrEqual(sheet);
      expect(bottom, key).toBeLessThanOrEqual(740);
      const [words] = await bounds("#_here");
      expect([words >= 0, words < sheet], "the words are in sight above it").toEqual([true, true]);
      await page.keyboard.press("Escape");
    }
  });

  it("takes the words that are selected with the mouse", async () => {
    const { root, url } = await opened();
    const page = await reviewer(url, "swell");
    await page.locator("summary", { hasText: "Other words" }).click();
    await page
      .locator("[data-edit=span] [data-words]", { hasText: "Nous n’avions jamais vu une telle houle" })
      .waitFor();
    const words = "jamais vu une telle";
    const start = TEXT.indexOf(words);
    const first = await boxOf(page, start, start + 1);
    const last = await boxOf(page, start + words.length - 1, start + words.length);
    await page.mouse.move(first.left + 1, first.y);
    await page.mouse.down();
    await page.mouse.move(last.right + 1, last.y, { steps: 5 });
    await page.mouse.up();
    await page.locator("[data-edit=span] [data-words]", { hasText: /^jamais vu une telle$/ }).waitFor();
    expect(await page.evaluate("[...CSS.highlights.get('now')].map(String).join()")).toBe(words);
    await turns(page, () => page.locator("[data-edit=span] .take").click());
    expect(await notice(page)).toBe("Corrected and saved; it is still a draft");
    expect(await fact(root, "swell")).toMatchObject({
      content: { quote: { exact: words } },
      review: { state: "draft" },
    });
    expect(await page.locator(".p-content").allInnerTexts()).toContain(words);
  });

  it("is worked by keys alone: a verdict, other words and a speaker, each with its focus and its notice", async () => {
    const { root, url } = await opened(
      set("facts[2].review", { state: "rejected", by: "x", on: "2021-03-09" }),
    );
    const page = await reviewer(url, "marta");
    const focus = () =>
      page.evaluate(
        "document.activeElement.id || document.activeElement.name || document.activeElement.className",
      );
    expect(await presses(page, "a")).toBe("sailors");
    expect([await notice(page), await focus()]).toEqual(["Accepted: M̈arta", "_card"]);
    expect(await presses(page, "r")).toBe("swell");
    expect(await notice(page)).toBe("Rejected: Douze marins d’İzmir");

    await page.keyboard.press("s");
    expect(await focus()).toBe("stage");
    await page.keyboard.press("a"); // no verdict while words are marked
    for (const key of ["ArrowLeft", "ArrowLeft", "Shift+ArrowRight"]) await page.keyboard.press(key);
    expect(await marked(page)).toBe("n’avions jamais vu une");
    await page.keyboard.press("l");
    await page.keyboard.press("ArrowLeft");
    expect(await marked(page)).toBe("n’avions jamais vu un");
    await page.keyboard.press("s"); // now the start moves
    await page.keyboard.press("ArrowRight");
    expect(await marked(page)).toBe("’avions jamais vu un");
    await page.keyboard.press("Tab");
    expect(await page.locator("input[name=part]:checked").getAttribute("value")).toBe("evidence");
    await page.keyboard.press("Escape");
    expect([await focus(), await page.locator("details.fold[open]").count()]).toEqual(["_card", 0]);
    await page.keyboard.press("s");
    expect(await marked(page), "what was given up is forgotten").toBe(
      "Nous n’avions jamais vu une telle houle",
    );
    await page.keyboard.press("ArrowLeft");
    await presses(page, "Enter");
    expect(await notice(page)).toContain("Corrected and saved");
    expect(await fact(root, "swell")).toMatchObject({
      content: { quote: { exact: "Nous n’avions jamais vu une telle" } },
    });

    await page.keyboard.press("p");
    expect(await focus()).toBe("_typed-speaker");
    await page.keyboard.type("Odile Quentin, maire");
    await page.keyboard.press("Enter"); // then the words for her
    expect([await focus(), await marked(page)]).toEqual(["stage", "la maire, Odile 𝒬uentin"]);
    await page.keyboard.press("Shift+ArrowRight");
    await presses(page, "Enter");
    expect(await notice(page)).toContain("Corrected and saved");
    expect(await fact(root, "swell")).toMatchObject({
      source: { name: "Odile Quentin, maire", at: { quote: { exact: "maire, Odile 𝒬uentin" } } },
    });
    for (const id of ["swell", "swell", "sailors", "marta"]) {
      expect(await presses(page, "u")).toBe(id);
      expect(await notice(page)).toMatch(/ is taken back$/);
    }
    expect((await factsOf(root)).map(({ review }) => review.state)).toEqual([
      "draft",
      "draft",
      "rejected",
      "draft",
      "draft",
    ]);
  });

  it("tells what a date means while it is typed, and lets letters be letters there", async () => {
    const { root, url } = await opened();
    const page = await reviewer(url, "closing");
    await page.keyboard.press("d");
    const reading = page.locator("#_reading-date");
    expect(await reading.textContent()).toBe("“le 3 mars 2021” → 3 March 2021 (as printed): 2021-03-03");
    await page.keyboard.type("2021-03");
    await page
      .locator("#_reading-date", { hasText: "→ March 2021 (as printed): 2021-03-01 – 2021-03-31" })
      .waitFor();
    await page.keyboard.type(" aprox");
    await page.locator("#_reading-date.warn", { hasText: "“2021-03 aprox” is no date" }).waitFor();
    await presses(page, "Enter");
    expect(await notice(page)).toContain("“2021-03 aprox” is no date");
    expect(await page.locator("#_typed-date").inputValue(), "and can be mended").toBe("2021-03 aprox");
    await page.keyboard.type("2021-03 approx");
    await page.locator("#_reading-date", { hasText: "→ about March 2021" }).waitFor();
    await presses(page, "Enter");
    expect(await notice(page)).toContain("Corrected and saved");
    expect(await fact(root, "closing")).toMatchObject({
      when: { value: "2021-03", mod: "APPROX" },
      review: { state: "draft" },
    });
  });

  it("has two at one draft: the second is told, and overwrites nothing", async () => {
    const { root, url } = await opened();
    const ann = await reviewer(url, "closing");
    const bea = await reviewer(url, "closing", "Bea Roy");
    expect(await presses(bea, "r")).toBe("marta");
    await presses(ann, "a");
    expect(await notice(ann)).toContain("Somebody else has changed this one meanwhile");
    expect(await ann.locator(".about").textContent()).toContain("rejected, Bea Roy, 2021-03-10");
    expect(await fact(root, "closing")).toMatchObject({ review: { state: "rejected", by: "Bea Roy" } });
    expect(await Promise.all([presses(ann, "n"), presses(bea, "a")])).toEqual(["marta", "sailors"]);
    expect(await fact(root, "marta")).toMatchObject({ review: { state: "accepted", by: "Bea Roy" } });
  });

  it("shows after the back button how the draft stands, and judges nothing twice", async () => {
    const { root, url } = await opened();
    const page = await reviewer(url, "closing");
    expect(await presses(page, "a")).toBe("marta");
    const before = await readFile(join(root, FACTS), "utf8");
    expect(await turns(page, () => page.goBack())).toBe("closing");
    expect(await page.locator(".about").textContent()).toContain("accepted, Ann Lee, 2021-03-10");
    expect(await page.locator("button[value=accept]").isDisabled()).toBe(true);
    await page.keyboard.press("a");
    await page.keyboard.press("r");
    expect(await presses(page, "n")).toBe("marta");
    expect(await readFile(join(root, FACTS), "utf8")).toBe(before);
  });

  it("leaves letters alone where they are turned off, and remembers it", async () => {
    const { root, url } = await opened();
    const page = await reviewer(url, "closing");
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("a"); // nothing behind the list of keys is judged
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.keyboard.press("Control+a");
    await page.locator("#_letters").uncheck();
    await page.reload();
    await page.waitForSelector("#_keys:not([hidden])");
    expect(await page.locator("#_letters").isChecked()).toBe(false);
    await page.keyboard.press("r");
    await page.keyboard.press("s");
    expect(await page.locator("details.fold[open]").count()).toBe(0);
    expect((await factsOf(root)).map(({ review }) => review.state)).toEqual(Array(5).fill("draft"));
    await page.locator("#_letters").check();
    expect(await presses(page, "r")).toBe("marta");
    expect((await fact(root, "closing"))?.review.state).toBe("rejected");
  });

  it("is worked by plain http in a network, where browsers do not say from which site they send", async () => {
    const root = await record(asDrafts);
    const { url } = await servedDesk(root, `http://${NETWORK_NAME}`);
    const page = await reviewer(url.replace("127.0.0.1", NETWORK_NAME), "closing");
    expect(await presses(page, "a")).toBe("marta");
    expect((await fact(root, "closing"))?.review.state).toBe("accepted");
  });

  it("is worked without a script too", async () => {
    const { root, url } = await opened();
    const page = await openPage({ locale: "fr", javaScriptEnabled: false });
    await page.goto(`${url}${DRAFT}/closing`);
    await page.fill("#_name", "Zoé");
    await page.fill("#_password", PASSWORD);
    await page.click(".entrance button");
    await page.click("summary >> text=La date");
    await page.fill("#_typed-date", "2021-03 APPROX");
    await page.click("[data-edit=date] .take");
    expect(await notice(page)).toBe("Corrigé et enregistré\u00a0; c’est encore un brouillon");
    await page.click("button[value=accept]");
    expect(new URL(page.url()).pathname).toBe(`${DRAFT}/marta`);
    await page.click("button[value=undo]");
    await page.click("a >> text=Suivant");
    await page.click("button[value=reject]");
    expect((await factsOf(root)).map(({ id, review }) => `${id} ${review.state}`)).toContain(
      "marta rejected",
    );
    expect(await fact(root, "closing")).toMatchObject({
      when: { mod: "APPROX" },
      review: { state: "draft" },
    });
  });
});
