/** Pages as PNG files, through one headless Chromium. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { openDevTools } from "./dev-tools.ts";

export interface Shot {
  /** Where the PNG goes; what is there is replaced. */
  readonly file: string;
  readonly html: string;
  /** CSS pixels: the PNG is twice as wide. */
  readonly width: number;
}

const SCALE = 2; // device pixels to a CSS pixel, so that words stay sharp on a README

/**
 * Draws each page exactly as high as it is.
 * False, after a line on stderr, where there is no `chromium` on the PATH; throws where a page is wider than its picture.
 */
export async function shoot(shots: readonly Shot[]): Promise<boolean> {
  const tools = await openDevTools();
  if (tools === null) {
    process.stderr.write(
      `SKIPPED ${shots.length} pictures: there is no chromium on the PATH. On Debian: apt-get install chromium fonts-lato fonts-open-sans fonts-liberation fonts-noto-color-emoji\n`,
    );
    return false;
  }
  try {
    for (const shot of shots) {
      const png = await draw(shot, tools.send);
      await mkdir(dirname(shot.file), { recursive: true });
      await writeFile(shot.file, png);
    }
  } finally {
    await tools.close();
  }
  return true;
}

type Send = NonNullable<Awaited<ReturnType<typeof openDevTools>>>["send"];

/** The size of the page once its fonts are there, in CSS pixels. */
const SIZE = `document.fonts.ready.then(() => ({
  width: document.documentElement.scrollWidth,
  height: Math.ceil(document.body.getBoundingClientRect().height),
}))`;

async function draw({ file, html, width }: Shot, send: Send): Promise<Buffer> {
  const resize = (height: number) =>
    send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: SCALE, mobile: false });
  await resize(100);
  const { frameTree } = await send("Page.getFrameTree", {});
  await send("Page.setDocumentContent", { frameId: frameTree.frame.id, html });
  const measured = await send("Runtime.evaluate", {
    expression: SIZE,
    awaitPromise: true,
    returnByValue: true,
  });
  const size: { width: number; height: number } = measured.result.value;
  if (size.width > width)
    throw new RangeError(`Cannot draw ${file}: the page is ${size.width} px wide, must fit ${width}`);
  await resize(size.height);
  const { data } = await send("Page.captureScreenshot", { format: "png" });
  return Buffer.from(data, "base64");
}
