/** The reader's pages for the README, as Chromium shows them. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { openDoor } from "../../adapters/door.ts";
import { openLog } from "../../adapters/log.ts";
import { UNCOUNTED } from "../../adapters/meter.ts";
import { openReader } from "../../adapters/web/main.ts";
import { chromiumPath } from "../browser/executable.ts";
import { followed } from "../followed.ts";
import { toDrafts } from "./drafts.ts";

const PASSWORD = "for the pictures";

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly theme?: "light" | "dark";
  readonly isDesk?: true;
}

const PICTURES: readonly Picture[] = [
  { name: "reader-article", path: "/nso/facebook-nso#facebook-sues-nso", width: 1100, height: 620 },
  {
    name: "reader-article-phone",
    path: "/nso/facebook-nso#facebook-sues-nso",
    width: 360,
    height: 740,
    theme: "dark",
  },
  { name: "reader-dossier", path: "/nso", width: 1000, height: 760 },
  {
    name: "reader-desk",
    path: "/review/draft/facebook-nso/facebook-sues-nso",
    width: 1000,
    height: 760,
    isDesk: true,
  },
];

/** Draws them into `folder`; their files. Null, after a line on stderr, where there is no Chromium. */
export async function shootReader(folder: string): Promise<readonly string[] | null> {
  const executablePath = chromiumPath();
  if (executablePath === null) {
    process.stderr.write("SKIPPED the reader's pictures: there is no chromium on the PATH\n");
    return null;
  }
  const { origin, close } = await served();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const files: string[] = [];
    for (const { name, path, width, height, theme = "light", isDesk } of PICTURES) {
      const context = await browser.newContext({
        ...{ viewport: { width, height }, colorScheme: theme, deviceScaleFactor: 2, locale: "en" },
      });
      const page = await context.newPage();
      if (isDesk) await logIn(page, origin);
      await page.goto(`${origin}${path}`);
      const file = join(folder, `${name}.png`);
      await page.screenshot({ path: file });
      files.push(file);
      await context.close();
    }
    return files;
  } finally {
    await browser.close();
    await close();
  }
}

async function logIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/review`);
  await page.fill("#_name", "Ann Lee");
  await page.fill("#_password", PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".who");
}

/** The shipped record, and the same once more as nobody has reviewed it. */
async function served() {
  const root = await mkdtemp(join(tmpdir(), "onrecord-pictures-"));
  await cp("facts", root, { recursive: true });
  await cp(join("facts", "nso"), join(root, "draft"), { recursive: true });
  await toDrafts(join(root, "draft", "facts", "facebook-nso.json"));
  const record = await followed(root);
  const door = await openDoor({ host: "127.0.0.1", port: 0 }, openLog("silent", process.stderr));
  if ("problem" in door) throw new Error(door.problem);
  const reader = await openReader({
    ...{ record, root, dist: "dist", url: null, password: PASSWORD, userHeader: null },
    ...{ fair: () => null, meter: UNCOUNTED, today: () => "2026-12-01", now: () => performance.now() },
    onFault: (error) => {
      throw error;
    },
  });
  door.otherwise(reader);
  const close = async () => {
    await Promise.all([door.close(), record.close()]);
    await rm(root, { recursive: true });
  };
  return { origin: `http://127.0.0.1:${door.port}`, close };
}
