/** What a reader sees of an article: the words that are marked, and the cards. */
import type { Page } from "playwright-core";

/** The words with a background of their own, in order, as one text. */
export const markedWords = (page: Page): Promise<string> =>
  page.locator("#_text").evaluate((text): string => {
    const { getComputedStyle } = text.ownerDocument.defaultView;
    const spans = [...text.querySelectorAll("span")];
    return spans
      .filter((span) => getComputedStyle(span).backgroundColor !== "rgba(0, 0, 0, 0)")
      .map((span) => span.textContent)
      .join("");
  });

/** The ids of the facts whose cards are seen. */
export const cardsSeen = (page: Page): Promise<readonly string[]> =>
  page
    .locator(".card:visible h2")
    .evaluateAll((all): string[] => all.map(({ id }) => String(id).replace(/^card_/, "")));

/** How far the page is wider than its window, in CSS pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.locator("html").evaluate((root): number => root.scrollWidth - root.clientWidth);
