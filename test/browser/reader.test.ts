/** The reader in Chromium: reading, asking, citing, with the mouse, with keys, and without a script. */
import type { Page } from "playwright-core";
import { expect, it, vi } from "vitest";
import { inChromium, openPage } from "./chromium.ts";
import { servedRecord } from "./served.ts";
import { cardsSeen, markedWords } from "./shown.ts";

vi.setConfig({ testTimeout: 60_000 }); // a second or two on a quiet machine

const { origin, store } = await servedRecord();
const entries = store.list().flatMap((dossier) => dossier.entries);
const ARTICLE = `${origin}/nso/facebook-nso`;
const SUES = "facebook-sues-nso";

const excerptOf = (id: string): string => {
  const entry = entries.find(({ fact }) => fact.id === id);
  if (!entry) throw new RangeError(`There is no fact ${id}`);
  return entry.article.text.slice(entry.excerpt.start, entry.excerpt.end);
};

/** The fact of the address is marked, and its card alone is seen. */
async function expectShown(page: Page, id: string): Promise<void> {
  await page.waitForURL((url) => url.hash === `#${id}`);
  expect(await markedWords(page)).toBe(excerptOf(id).replaceAll("\n", ""));
  expect(await cardsSeen(page)).toEqual([id]);
  expect(await page.locator(".index").isVisible()).toBe(false);
}

const WORDS = {
  en: {
    locale: "en-CA",
    dossier: "Facebook v. NSO Group",
    next: "Next ›",
    previous: "‹ Previous",
    all: "All facts",
    see: "See it in the article",
    field: "Ask the record",
    choose: "Choose a fact: its excerpt is marked in the article.",
    question: "when did Facebook sue NSO",
  },
  fr: {
    locale: "fr-CA",
    dossier: "Facebook contre NSO Group",
    next: "Suivant ›",
    previous: "‹ Précédent",
    all: "Tous les faits",
    see: "Voir dans l’article",
    field: "Demander au dossier",
    choose: "Choisissez un fait : son extrait est marqué dans l’article.",
    question: "quand Facebook a-t-il poursuivi NSO",
  },
} as const;

const BY = {
  mouse: (page: Page, name: string, where = "body") =>
    page.locator(where).getByRole("link", { name, exact: true }).first().click(),
  keyboard: async (page: Page, name: string, where = "body") => {
    const link = page.locator(where).getByRole("link", { name, exact: true }).first();
    await link.focus();
    await page.keyboard.press("Enter");
  },
} as const;

const WAYS = (["en", "fr"] as const).flatMap((language) =>
  (["mouse", "keyboard"] as const).map((by) => ({ language, by })),
);

inChromium("reading", () => {
  it.each(WAYS)("goes from the dossiers to a fact and on, by $by, in $language", async ({ language, by }) => {
    const said = WORDS[language];
    const follow = BY[by];
    const page = await openPage({ locale: said.locale });
    await page.goto(origin);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    await follow(page, said.dossier);
    await follow(page, entries[0]?.article.title ?? "", "main");
    await page.getByText(said.choose).waitFor();
    expect(await markedWords(page)).toBe("");
    expect(await cardsSeen(page)).toEqual([]);
    const first = page.locator(".index a").first();
    const id = (await first.getAttribute("href"))?.slice(1) ?? "";
    if (by === "mouse") await first.click();
    else await first.press("Enter");
    await expectShown(page, id);
    await follow(page, said.next, ".card:visible");
    const second = new URL(page.url()).hash.slice(1);
    expect(second).not.toBe(id);
    await expectShown(page, second);
    await follow(page, said.previous, ".card:visible");
    await expectShown(page, id);
    await page.goBack();
    await expectShown(page, second);
    await page.goForward();
    await follow(page, said.all, ".card:visible");
    await page.getByText(said.choose).waitFor();
    expect(await markedWords(page)).toBe("");
    await page.goBack();
    await expectShown(page, id);
  });

  it("marks each fact’s excerpt, and nothing else", async () => {
    const page = await openPage();
    for (const { fact } of entries) {
      await page.goto(`${ARTICLE}#${fact.id}`);
      await expectShown(page, fact.id);
    }
    expect(entries.length).toBeGreaterThan(40);
  });

  it.each([
    [360, 740],
    [768, 1024],
    [1440, 900],
  ])(
    "shows the excerpt’s first line and its card when a link is opened cold, at %i × %i",
    async (width, height) => {
      const page = await openPage({ viewport: { width, height } });
      for (const id of [SUES, "ingleton-on-export-licence", "domain-paju", "facebook-affirms-us-operation"]) {
        await page.goto("about:blank");
        await page.goto(`${ARTICLE}#${id}`);
        await expectShown(page, id);
        const line = await page
          .locator(`#${id} ~ span:not(.at)`)
          .first()
          .evaluate((span) => {
            const [{ top, bottom }] = span.getClientRects();
            return { top, bottom };
          });
        const card = await page.locator(".margin").boundingBox();
        expect(line.top, id).toBeGreaterThanOrEqual(0);
        expect(line.bottom, id).toBeLessThanOrEqual(width < 960 ? (card?.y ?? 0) : height);
        expect(await page.locator(".card:visible h2").boundingBox()).toMatchObject({
          y: expect.toSatisfy((y: number) => y >= 0 && y < height),
        });
      }
    },
  );

  it("shows the facts of the words that one clicks on, one after the other", async () => {
    const page = await openPage();
    await page.goto(ARTICLE);
    const words = page.locator("#_text span", { hasText: "ciblant un certain nombre" }).last();
    for (const id of [
      "whatsapp-users-hacked",
      "defenders-and-journalists-targeted",
      "whatsapp-users-hacked",
    ]) {
      await words.click();
      await expectShown(page, id);
    }
  });

  it("leaves alone who marks words", async () => {
    const page = await openPage();
    await page.goto(ARTICLE);
    const words = page.locator("#_text span", { hasText: "ciblant un certain nombre" }).last();
    const box = await words.boundingBox();
    if (!box) throw new Error("The words are not seen");
    await page.mouse.move(box.x + 2, box.y + 6);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 6, { steps: 3 });
    await page.mouse.up();
    expect(await page.evaluate("String(getSelection()).length")).toBeGreaterThan(2);
    expect(page.url()).toBe(ARTICLE);
    expect(await cardsSeen(page)).toEqual([]);
  });

  it("goes from the skip link to the text", async () => {
    const page = await openPage();
    await page.goto(ARTICLE);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "To the text" });
    expect(await skip.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("_main");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('.index li') !== null")).toBe(true);
  });

  it.each([`/nso/facebook-nso#${SUES}`, "/nso", `/nso/ask?q=${encodeURIComponent(WORDS.en.question)}`])(
    "is walked through by Tab in reading order, each step outlined: %s",
    async (path) => {
      const page = await openPage();
      await page.goto(`${origin}${path}`);
      await page.locator(".skip").focus(); // Tab goes on from what the address names
      const steps = await page.locator("body").evaluate((body) => {
        const seen = body.querySelectorAll(
          "a[href]:not([tabindex='-1']), input:not([type=hidden]), button, summary, [tabindex='0']",
        );
        return [...seen].filter((one) => one.checkVisibility() && !(one.type === "radio" && !one.checked))
          .length;
      });
      const order: number[] = [];
      for (let step = 0; step < steps; step++) {
        if (step > 0) await page.keyboard.press("Tab");
        const focused = await page.locator("body").evaluate((body) => {
          const { activeElement, defaultView } = body.ownerDocument;
          const style = defaultView.getComputedStyle(activeElement);
          const hasOutline = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
          return {
            at: [...body.querySelectorAll("*")].indexOf(activeElement),
            hasOutline,
            html: activeElement.outerHTML.slice(0, 120),
          };
        });
        expect(focused.hasOutline, focused.html).toBe(true);
        order.push(focused.at);
      }
      expect(steps).toBeGreaterThan(5);
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
    },
  );
});

inChromium("asking", () => {
  it.each(["en", "fr"] as const)(
    "answers by Enter, and leads to the words in the article, in %s",
    async (language) => {
      const said = WORDS[language];
      const page = await openPage({ locale: said.locale });
      await page.goto(`${origin}/nso`);
      await page.getByRole("searchbox", { name: said.field }).fill(said.question);
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.searchParams.get("q") === said.question);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(await page.locator(".excerpt > blockquote").first().textContent()).toBe(excerptOf(SUES));
      expect(await page.getByRole("searchbox").inputValue()).toBe(said.question);
      await page
        .locator(".excerpt > figcaption > .place")
        .first()
        .getByRole("link", { name: said.see })
        .click();
      await expectShown(page, SUES);
      await page.goBack();
      expect(await page.locator(".excerpt > blockquote").first().textContent()).toBe(excerptOf(SUES));
    },
  );

  it("is in the reader’s language where nothing is asked yet", async () => {
    for (const [locale, headline] of [
      ["en", "Add what to look for"],
      ["fr", "Ajoutez ce qu’il faut chercher"],
    ] as const) {
      const page = await openPage({ locale });
      await page.goto(`${origin}/nso/ask`);
      expect(await page.locator(".headline").textContent()).toBe(headline);
    }
  });

  it("tells why on request, and no longer when that is taken back", async () => {
    const page = await openPage();
    await page.goto(`${origin}/nso/ask?q=${encodeURIComponent(WORDS.en.question)}`);
    await page.getByRole("link", { name: "Why in this order" }).click();
    await page.getByRole("link", { name: "Without the reasons" }).waitFor();
    expect(await page.locator(".why").count()).toBe(await page.locator(".excerpt").count());
    await page.getByRole("link", { name: "Without the reasons" }).click();
    await page.getByRole("link", { name: "Why in this order" }).waitFor();
    expect(await page.locator(".why").count()).toBe(0);
  });
});

inChromium("without a script", () => {
  it("reading, turning, marking and asking are the same", async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`${ARTICLE}#${SUES}`);
    await expectShown(page, SUES);
    await page.locator(".card:visible").getByRole("link", { name: "Next ›" }).click();
    const next = new URL(page.url()).hash.slice(1);
    expect(next).not.toBe(SUES);
    await expectShown(page, next);
    await page.goBack();
    await expectShown(page, SUES);
    await page.getByRole("searchbox").fill(WORDS.en.question);
    await page.getByRole("button", { name: "Ask" }).click();
    await page.locator(".excerpt > figcaption > .place a").first().click();
    await expectShown(page, SUES);
    await page.locator(".card:visible summary").click();
    await page.locator(".card:visible .cite a").first().click();
    expect(await page.locator("body").textContent()).toContain(excerptOf(SUES).slice(0, 40));
    await page.goto(`${origin}/nso`);
    const sheet = () =>
      page
        .locator(".sheet")
        .evaluate((one) => one.getBoundingClientRect().width / one.parentElement.clientWidth);
    expect(await sheet()).toBeCloseTo(1);
    await page.getByRole("radio", { name: "4×" }).check();
    expect(await sheet()).toBeCloseTo(4);
  });
});
