/** How the reader’s pages look: at any width, with large letters, in both themes, in forced colours, and on paper. */
import { expect, it, vi } from "vitest";
import { inChromium, openPage } from "./chromium.ts";
import { servedRecord } from "./served.ts";
import { cardsSeen, markedWords, overflow } from "./shown.ts";

vi.setConfig({ testTimeout: 60_000 }); // a second or two on a quiet machine

const { origin } = await servedRecord();
const SUES = "facebook-sues-nso";
const FACT = `/nso/facebook-nso#${SUES}`;
const PAGES = [
  "/",
  "/nso",
  "/nso/facebook-nso",
  FACT,
  "/nso/ask",
  "/nso/ask?q=who%20said%20revoke%20the%20licence&why=1",
  "/nso/ask?q=when%20did%20NSO%20sue%20Facebook&lang=fr",
  "/nowhere",
];

/** Runs in the page: the colours of the first marked words, and of the words around them. */
function coloursOf(text: ReturnType<typeof JSON.parse>): Record<"mark" | "ink" | "around" | "paper", string> {
  const { getComputedStyle } = text.ownerDocument.defaultView;
  const seen = (one: object) => getComputedStyle(one);
  const marked = [...text.querySelectorAll("span")].find(
    (span) => seen(span).backgroundColor !== "rgba(0, 0, 0, 0)",
  );
  const { backgroundColor: mark, color: ink } = seen(marked);
  return { mark, ink, around: seen(text).color, paper: seen(text.ownerDocument.body).backgroundColor };
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [one, other]
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

inChromium("a page", () => {
  it.each([320, 360, 768, 1440])(
    "is never wider than its window, of %i px, nor with letters twice as large",
    async (width) => {
      const page = await openPage({ viewport: { width, height: 800 } });
      for (const path of PAGES) {
        await page.goto(`${origin}${path}`);
        expect(await overflow(page), path).toBe(0);
        await page.evaluate("document.documentElement.style.fontSize = '32px'");
        expect(await overflow(page), `${path}, letters twice as large`).toBe(0);
      }
    },
  );

  it.each(["light", "dark"] as const)(
    "keeps what is marked apart and readable in the %s theme, and in forced colours",
    async (colorScheme) => {
      for (const forcedColors of ["none", "active"] as const) {
        const page = await openPage({ colorScheme, forcedColors });
        await page.goto(`${origin}${FACT}`);
        const { mark, ink, around, paper } = await page.locator("#_text").evaluate(coloursOf);
        expect(mark).not.toBe(paper);
        expect(contrast(mark, ink)).toBeGreaterThan(7);
        expect(contrast(paper, around)).toBeGreaterThan(7);
        expect(contrast(paper, "rgb(0, 0, 0)") > contrast(paper, "rgb(255, 255, 255)")).toBe(
          colorScheme === "light",
        );
        const line = await page
          .locator(`#${SUES} ~ span:not(.at)`)
          .first()
          .evaluate(
            (span): string => span.ownerDocument.defaultView.getComputedStyle(span).textDecorationLine,
          );
        expect(line).toBe("underline"); // what proves the fact is told without colour
      }
    },
  );

  it.each(["light", "dark"] as const)(
    "is on paper the article, the mark and its card, without controls, from the %s theme",
    async (colorScheme) => {
      const page = await openPage({ colorScheme });
      await page.goto(`${origin}${FACT}`);
      const wanted = await markedWords(page);
      await page.emulateMedia({ media: "print", colorScheme });
      expect(await markedWords(page)).toBe(wanted);
      expect(await cardsSeen(page)).toEqual([SUES]);
      for (const control of await page.locator("a.skip, header, form, nav, summary, footer, .index").all())
        expect(await control.isVisible()).toBe(false);
      const { mark, ink, around, paper } = await page.locator("#_text").evaluate(coloursOf);
      expect([paper, around, ink]).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)", "rgb(0, 0, 0)"]);
      expect(contrast(mark, ink)).toBeGreaterThan(7);
      const adjust = await page
        .locator("#_text span")
        .last()
        .evaluate((span): string => span.ownerDocument.defaultView.getComputedStyle(span).printColorAdjust);
      expect(adjust).toBe("exact");
      expect(
        await page
          .locator(".margin")
          .evaluate((margin): string => margin.ownerDocument.defaultView.getComputedStyle(margin).position),
      ).toBe("static");
      await page.goto(`${origin}/nso`);
      expect(await page.locator(".zoom").isVisible()).toBe(false);
      expect(await page.locator(".when > li").first().isVisible()).toBe(true);
    },
  );

  it("moves nothing by itself", async () => {
    const page = await openPage({ reducedMotion: "reduce" });
    for (const path of PAGES) {
      await page.goto(`${origin}${path}`);
      const moving = await page.locator("html").evaluate((root): string[] => {
        const { getComputedStyle } = root.ownerDocument.defaultView;
        return [root, ...root.querySelectorAll("*")]
          .map((one) => getComputedStyle(one))
          .filter(
            (style) =>
              style.animationName !== "none" ||
              style.transitionDuration !== "0s" ||
              style.scrollBehavior === "smooth",
          )
          .map((style) => `${style.animationName} ${style.transitionDuration}`);
      });
      expect(moving, path).toEqual([]);
    }
  });
});
