/** Which letters of a page Chromium has marked for a text fragment, read from its pixels: nothing else tells. */
import type { Page } from "playwright-core";
import { readPng } from "./png.ts";

/** For the page under test: what is marked is one flat colour, its letters too. */
export const MARKED_STYLE = "::target-text { background: #f0f; color: #f0f }";

/** A letter with all that combines with it, and where it stands, in CSS pixels. */
type Letter = readonly [letter: string, left: number, top: number, width: number, height: number];

/** The letters of a page that have ink, in reading order: no white space, no soft hyphens. */
export const lettersOf = (page: Page): Promise<readonly Letter[]> =>
  page.locator("body").evaluate((body): Letter[] => {
    const walker = body.ownerDocument.createTreeWalker(body, 4); // text
    const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });
    const letters: Letter[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { segment, index } of graphemes.segment(node.data)) {
        if (/^[\s\u00ad]+$/.test(segment)) continue;
        const range = body.ownerDocument.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        letters.push([segment, left, top, width, height]);
      }
    return letters;
  });

/** Those of the letters that are marked in what the window shows, as one text; `…` where others stand between them. */
export async function markedOf(page: Page, letters: readonly Letter[]): Promise<string> {
  const picture = readPng(await shot(page));
  const isMark = ([red, green, blue]: readonly number[]) => red === 255 && green === 0 && blue === 255;
  const marked = letters.map(([letter, left, top, width, height]) => {
    // At its edges and in its middle: emoji have colours of their own, and reach beyond what is marked.
    const middle = top + height / 2;
    const places = [
      [left + 0.5, top + 1],
      [left + 0.5, middle],
      [left + width - 1, middle],
      [left + width / 2, middle],
    ].map(([x = 0, y = 0]) => picture.at(x, y));
    return places.some(isMark) ? letter : "\0";
  });
  return marked
    .join("")
    .replace(/^\0+|\0+$/g, "")
    .replace(/\0+/g, "…");
}

const TRIES = 5; // Chromium refuses now and then, while it draws the page for the first time

/** What the window shows, by the protocol itself: Playwright’s own waits for frames that a still page does not draw. */
async function shot(page: Page): Promise<Buffer> {
  const tools = await page.context().newCDPSession(page);
  try {
    for (let tried = 1; ; tried++)
      try {
        const { data } = await tools.send("Page.captureScreenshot", {
          format: "png",
          optimizeForSpeed: true,
        });
        return Buffer.from(data, "base64");
      } catch (error) {
        if (tried === TRIES) throw error;
        await page.evaluate("new Promise(requestAnimationFrame)");
      }
  } finally {
    await tools.detach();
  }
}

/** A text as `markedOf` would tell all of it. */
export const inked = (text: string): string => text.replace(/[\s\u00ad]+/g, "");
