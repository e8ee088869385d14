/** Citations of a fact: copied by a click, or opened where there is no clipboard. */
import type { Page } from "playwright-core";
import { expect, it, vi } from "vitest";
import { FORMATS } from "../../src/cite/formats.ts";
import { inChromium, openPage } from "./chromium.ts";
import { servedRecord } from "./served.ts";

vi.setConfig({ testTimeout: 60_000 }); // a second or two on a quiet machine

const { origin } = await servedRecord();
const FACT = `${origin}/nso/facebook-nso#nso-denies-claims`;

async function opened(page: Page): Promise<ReturnType<Page["locator"]>> {
  await page.goto(FACT);
  const cite = page.locator(".card:visible .cite");
  await cite.locator("summary").click();
  return cite;
}

inChromium("a citation", () => {
  it.each(["en", "fr"] as const)(
    "is copied, in every format, as its own page has it, in %s",
    async (language) => {
      const page = await openPage({ locale: language });
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
      const cite = await opened(page);
      const links = await cite.getByRole("link").all();
      expect(links).toHaveLength(FORMATS.length);
      const copied: string[] = [];
      for (const [i, link] of links.entries()) {
        if (i % 2 === 0) await link.click();
        else await link.press("Enter");
        const name = FORMATS[i]?.label[language];
        await cite
          .getByText(language === "en" ? `Copied: ${name}` : `Copié : ${name}`, { exact: true })
          .waitFor();
        const text: string = await page.evaluate("navigator.clipboard.readText()");
        const file = await page.evaluate<string>(
          `fetch(${JSON.stringify(await link.getAttribute("href"))}).then((reply) => reply.text())`,
        );
        expect(text).toBe(file);
        copied.push(text);
      }
      expect(new Set(copied).size).toBe(FORMATS.length);
      expect(copied.filter((text) => text.includes("NSO a nié ces affirmations."))).toHaveLength(
        FORMATS.length,
      );
      expect(page.url()).toBe(FACT);
    },
  );

  it("is, as text, the words between guillemets with all that is known of them", async () => {
    const page = await openPage();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    const cite = await opened(page);
    await cite.getByRole("link").first().click();
    await cite.getByText(/^Copied: /).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(`“NSO a nié ces affirmations.”
Who: NSO Group (“NSO”), une société israélienne de logiciels espions – reported, “a nié”
Caution: a denial – “a nié”
Gloss, not a quotation: NSO denied Facebook’s claims
Source: “Facebook affirme qu’une entreprise de logiciels espions israéliens a mené une vaste opération de piratage aux États-Unis”, PAJU (Palestiniens et juifs unis), April 2020 (inferred)
In its article: ${FACT}
`);
  });

  it.each([
    ["there is no clipboard", "Object.defineProperty(navigator, 'clipboard', { value: undefined })"],
    [
      "the clipboard is refused",
      "navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))",
    ],
  ])("is opened where %s", async (_, script) => {
    const page = await openPage();
    await page.addInitScript(script);
    const cite = await opened(page);
    const link = cite.getByRole("link").first();
    const address = new URL((await link.getAttribute("href")) ?? "", FACT).href;
    await link.click();
    await page.waitForURL(address);
    expect(await page.locator("body").textContent()).toContain("NSO a nié ces affirmations.");
    await page.goBack();
    expect(page.url()).toBe(FACT);
  });
});
