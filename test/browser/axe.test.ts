/** Every kind of page under axe-core, of `.ci/extra`: no rule is broken, those of good practice among them. */
import { existsSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it, vi } from "vitest";
import { asDrafts } from "../desk/sitting.ts";
import { absent } from "../doubles/absent.ts";
import { record } from "../record.ts";
import { inChromium, openPage } from "./chromium.ts";
import { PASSWORD, servedDesk, servedRecord } from "./served.ts";

vi.setConfig({ testTimeout: 60_000 }); // seconds on a quiet machine

const AXE = new URL("../../.ci/extra/node_modules/axe-core/axe.min.js", import.meta.url);
const NO_AXE = "pages are not tested with axe-core: (cd .ci/extra && npm install --ignore-scripts)";

const { origin } = await servedRecord();

const PAGES: readonly (readonly [what: string, path: string])[] = [
  ["the dossiers", "/"],
  ["a dossier", "/nso"],
  ["an article", "/nso/facebook-nso"],
  ["an article with a fact chosen", "/nso/facebook-nso#facebook-sues-nso"],
  ["a question not yet asked", "/nso/ask"],
  ["what was found", "/nso/ask?q=quand%20Facebook%20a%20poursuivi%20NSO"],
  ["what was found, and why", "/nso/ask?q=who%20said%20revoke%20the%20licence&why=1"],
  ["the closest", "/nso/ask?q=when%20did%20NSO%20sue%20Facebook"],
  ["nothing", "/nso/ask?q=who%20won%20the%20world%20cup"],
  ["a quotation checked", "/nso/ask?q=v%C3%A9rifier%20NSO%20a%20approuv%C3%A9%20ces%20affirmations"],
  ["a page that is not there", "/nowhere"],
];

/** What axe-core says is wrong, or could not be told, as a sentence each. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(AXE, "utf8"));
  return page.evaluate(`axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
    violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => id + ": " + help + ": " + target.join(" "))))`);
}

inChromium("axe-core finds nothing", () => {
  const isAbsent = absent(!existsSync(AXE), NO_AXE);
  const looks = [360, 1440].flatMap((width) =>
    (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
  );
  it.skipIf(isAbsent).each(looks)("in any page, $width px wide and $scheme", async ({ width, scheme }) => {
    // The policy of a page is not to let in what is no script of its own.
    const options = { viewport: { width, height: 800 }, colorScheme: scheme, bypassCSP: true };
    const page = await openPage(options);
    const found: Record<string, readonly string[]> = {};
    for (const [what, path] of PAGES) {
      await page.goto(`${origin}${path}`);
      found[what] = await findings(page);
    }
    expect(Object.keys(found)).toHaveLength(PAGES.length);
    expect(found).toEqual(Object.fromEntries(PAGES.map(([what]) => [what, []])));
  });

  it.skipIf(isAbsent).each(looks)(
    "at the review desk, $width px wide and $scheme",
    async ({ width, scheme }) => {
      const { url } = await servedDesk(await record(asDrafts));
      const page = await openPage({ viewport: { width, height: 800 }, colorScheme: scheme, bypassCSP: true });
      const found: Record<string, readonly string[]> = {};
      const look = async (what: string) => {
        found[what] = await findings(page);
      };
      await page.goto(`${url}/review`);
      await look("the login");
      await page.fill("#_name", "Ann Lee");
      await page.fill("#_password", "not the password");
      await page.keyboard.press("Enter");
      await page.waitForSelector("#_notice.warn");
      await look("a wrong password");
      await page.fill("#_password", PASSWORD);
      await page.keyboard.press("Enter");
      await page.waitForSelector(".who");
      await look("the dossiers");
      await page.goto(`${url}/review/port`);
      await look("the drafts");
      await page.goto(`${url}/review/port/quays/closing`);
      await look("a draft");
      await page.keyboard.press("s");
      await look("other words");
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await look("the keys");
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((what) => [what, []])));
      expect(Object.keys(found)).toHaveLength(7);
    },
  );

  it.skipIf(isAbsent)("but what is wrong, it finds", async () => {
    const page = await openPage({ bypassCSP: true });
    await page.setContent("<p style='color: #aaa'>pale</p><img src='data:,'>");
    const found = (await findings(page)).map((line) => line.split(":")[0]);
    expect(found).toEqual(expect.arrayContaining(["color-contrast", "image-alt", "landmark-one-main"]));
  });
});
