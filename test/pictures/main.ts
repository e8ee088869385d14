/** Draws the samples for the README: `main.js [folder]`, as wide as a window and as a phone. */
import { join } from "node:path";
import { shootReader } from "./reader.ts";
import { samples } from "./samples.ts";
import { shoot } from "./shoot.ts";

const WIDTHS = { desktop: 760, phone: 380 }; // CSS pixels
const folder = process.argv[2] ?? join("docs", "pictures");

const shots = (await samples()).flatMap(([name, html]) =>
  Object.entries(WIDTHS).map(([kind, width]) => ({
    file: join(folder, `${name}${kind === "desktop" ? "" : `-${kind}`}.png`),
    html,
    width,
  })),
);
if (await shoot(shots)) process.stdout.write(shots.map(({ file }) => `${file}\n`).join(""));
const pages = await shootReader(folder);
if (pages) process.stdout.write(pages.map((file) => `${file}\n`).join(""));
