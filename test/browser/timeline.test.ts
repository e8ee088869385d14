/** The timeline in Chromium: zoomed and moved along with keys, wheel and mouse. */
import type { Page } from "playwright-core";
import { expect, it, vi } from "vitest";
import { inChromium, openPage } from "./chromium.ts";
import { servedRecord } from "./served.ts";

vi.setConfig({ testTimeout: 60_000 }); // a second or two on a quiet machine

const { origin } = await servedRecord();

/** The zoom that is chosen, and how many windows wide the sheet is. */
const zoomOf = (page: Page): Promise<readonly [chosen: string, wide: number]> =>
  page.locator(".timeline").evaluate((timeline): [string, number] => {
    const region = timeline.querySelector(".region");
    const wide = timeline.querySelector(".sheet").getBoundingClientRect().width / region.clientWidth;
    return [timeline.querySelector(".zoom :checked").value, Math.round(100 * wide) / 100];
  });

const scrolled = (page: Page): Promise<number> =>
  page.locator(".region").evaluate((one): number => one.scrollLeft);

async function opened(): Promise<Page> {
  const page = await openPage({ viewport: { width: 1024, height: 800 } });
  await page.goto(`${origin}/nso`);
  return page;
}

inChromium("the timeline", () => {
  it("is zoomed by its radios and arrow keys", async () => {
    const page = await opened();
    await page.getByRole("radio", { name: "1×" }).focus();
    for (const wanted of [2, 4, 8, 16, 1]) {
      await page.keyboard.press("ArrowRight");
      expect(await zoomOf(page)).toEqual([`${wanted}`, wanted]);
    }
    await page.keyboard.press("ArrowLeft");
    expect(await zoomOf(page)).toEqual(["16", 16]);
  });

  it("is zoomed by plus, minus and 0 on the picture, moved along by arrow keys, and keeps its middle", async () => {
    const page = await opened();
    await page.getByRole("region", { name: /^The timeline as a picture/ }).focus();
    const middle = () =>
      page
        .locator(".region")
        .evaluate((one): number => (one.scrollLeft + one.clientWidth / 2) / one.scrollWidth);
    for (const [key, wanted] of [
      ["+", 2],
      ["=", 4],
      ["+", 8],
      ["-", 4],
    ] as const) {
      await page.keyboard.press(key);
      expect(await zoomOf(page)).toEqual([`${wanted}`, wanted]);
      expect(await middle()).toBeCloseTo(0.5, 1);
    }
    const before = await scrolled(page);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
    await page.keyboard.press("0");
    expect(await zoomOf(page)).toEqual(["1", 1]);
  });

  it("is zoomed by the wheel with Ctrl, around the pointer, and scrolls the page without", async () => {
    const page = await opened();
    const box = await page.locator(".region").boundingBox();
    if (!box) throw new Error("The picture is not seen");
    const x = box.x + box.width * 0.9;
    await page.mouse.move(x, box.y + 20);
    const under = () =>
      page
        .locator(".region svg")
        .first()
        .evaluate((svg, at): number => {
          const { left, width } = svg.getBoundingClientRect();
          return (at - left) / width;
        }, x);
    const place = await under();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await expect.poll(() => zoomOf(page)).toEqual(["2", 2]);
    await page.mouse.wheel(0, -120);
    await expect.poll(() => zoomOf(page)).toEqual(["4", 4]);
    expect(await under()).toBeCloseTo(place, 1);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => zoomOf(page)).toEqual(["2", 2]);
    await page.keyboard.up("Control");
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate("scrollY")).toBeGreaterThan(0);
    expect(await zoomOf(page)).toEqual(["2", 2]);
  });

  it("is pulled along by the mouse, which follows no link then", async () => {
    const page = await opened();
    await page.getByRole("radio", { name: "4×" }).check();
    await page.locator(".region").evaluate((region) => {
      region.scrollLeft = 300;
    });
    const mark = await page
      .locator(".region a")
      .first()
      .evaluate((link) => {
        const region = link.closest(".region").getBoundingClientRect();
        const { left, right, top, bottom } = link.getBoundingClientRect();
        return {
          x: (Math.max(left, region.left) + Math.min(right, region.right)) / 2,
          y: (top + bottom) / 2,
        };
      });
    const before = await scrolled(page);
    await page.mouse.move(mark.x, mark.y);
    await page.mouse.down();
    await page.mouse.move(mark.x - 50, mark.y, { steps: 4 });
    await page.mouse.up();
    expect(await scrolled(page)).toBeCloseTo(before + 50, 0);
    expect(page.url()).toBe(`${origin}/nso`);
    await page.mouse.click(mark.x, mark.y);
    await page.waitForURL(/#/);
  });

  it("leads by a click to the fact or to its row in the list", async () => {
    const page = await opened();
    const link = page.locator(".region a").first();
    const href = await link.getAttribute("href");
    await link.locator(".reach, .fill, .body").first().click();
    await page.waitForURL(new URL(href ?? "", `${origin}/nso`).href);
  });
});
