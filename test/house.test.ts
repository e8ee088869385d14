/** The rooms of the house and the doors between them. Change the map here first. */
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

/** What a platform's adapter may know of the rest of the bot. */
const PLATFORM = ["busy", "editor", "log", "meter", "office", "pulse"].map((name) => `adapters/${name}.ts`);

/** Room → what its files may import: other rooms, and packages. Its own files are always allowed. */
const MAP: Readonly<Record<string, readonly string[]>> = {
  "src/model": ["zod"],
  "src/text": ["src/model"],
  "src/search": ["src/model", "src/text", "fuse.js"],
  "src/store": [
    "src/model",
    "src/text",
    "src/search",
    "zod",
    "yaml",
    "jsonc-parser",
    "node:fs",
    "node:path",
    "node:crypto",
    "node:buffer",
    "node:zlib",
    "node:os",
    "node:timers/promises",
  ],
  "src/extract": ["src/model", "src/text"],
  "src/intake": [
    "src/model",
    "src/text",
    "@mozilla/readability",
    "linkedom",
    "marked",
    "yaml",
    "ipaddr.js",
    "zod",
    "node:http",
    "node:https",
    "node:dns",
    "node:net",
    "node:zlib",
    "node:stream",
    "node:buffer",
    "node:crypto",
  ],
  "src/desk": [
    "src/model",
    "src/text",
    "src/extract",
    "src/intake",
    "src/store",
    "src/answer",
    "diff",
    "node:path",
    "node:crypto",
  ],
  "src/answer": ["src/model", "src/text", "src/search", "src/store"],
  "src/chat": ["src/model", "src/text", "src/search", "src/store", "src/answer", "zod", "node:crypto"],
  "src/cite": ["src/model", "src/answer"],
  "src/reader": ["src/model", "src/text", "src/store", "src/answer"],
  "src/index.ts": [
    "src/model",
    "src/text",
    "src/desk",
    "src/intake",
    "src/store",
    "src/answer",
    "src/cite",
    "src/reader",
    "src/chat",
  ],
  "adapters/terminal": ["src/index.ts", "node:readline", "node:util"],
  "adapters/add": ["src/index.ts", "node:readline"],
  "adapters/review": ["src/index.ts", "node:readline", "node:util"],
  "adapters/json": ["src/index.ts", "zod"],
  "adapters/slack": ["src/index.ts", ...PLATFORM, "@slack/bolt", "zod", "node:http", "node:timers/promises"],
  "adapters/discord": ["src/index.ts", ...PLATFORM, "discord.js"],
  "adapters/health": [
    "src/index.ts",
    "adapters/log.ts",
    "adapters/meter.ts",
    "adapters/pulse.ts",
    "prom-client",
    "zod",
    "node:http",
    "node:net",
  ],
  "adapters/web/assets.ts": ["node:fs/promises", "node:crypto", "node:path"], // of what was built; never of the record
  "adapters/web/browser": ["src/desk/review/span.ts", "src/model/selector.ts"],
  "adapters/web": [
    "src/index.ts",
    "adapters/meter.ts",
    "hono",
    "@hono/node-server",
    "node:crypto",
    "node:zlib",
    "node:http",
  ],
  "adapters/arguments.ts": [],
  "adapters/log.ts": ["adapters/log", "adapters/pulse.ts", "pino"],
  "adapters/log": [],
  "adapters/meter.ts": ["src/index.ts"],
  "adapters/pulse.ts": [],
  "adapters/settings.ts": ["pino", "zod"],
  "adapters/office.ts": ["src/index.ts", "adapters/log.ts", "adapters/meter.ts", "node:crypto"],
  "adapters/busy.ts": [],
  "adapters/editor.ts": ["src/index.ts"],
  "adapters/correct.ts": ["src/index.ts", "adapters/editor.ts", "adapters/log.ts", "adapters/meter.ts"],
  "adapters/corrector.ts": ["src/index.ts", "adapters/correct.ts", "node:timers/promises"],
  "adapters/books.ts": ["src/index.ts", "adapters/log.ts", "adapters/meter.ts", "node:path"],
  "adapters/corrections.ts": ["src/index.ts", "adapters/books.ts", "node:path"],
  "adapters/door.ts": ["adapters/log.ts", "node:http", "node:net"],
  "adapters/record.ts": ["src/index.ts", "adapters/log.ts", "adapters/meter.ts"],
  "adapters/reading.ts": [
    "src/index.ts",
    "adapters/door.ts",
    "adapters/log.ts",
    "adapters/meter.ts",
    "adapters/settings.ts",
    "adapters/web/main.ts",
  ],
  "adapters/serve.ts": [
    "src/index.ts",
    "adapters/desk.ts",
    "adapters/log.ts",
    "adapters/meter.ts",
    "adapters/reading.ts",
    "adapters/record.ts",
    "adapters/settings.ts",
  ],
  "adapters/site.ts": [
    "src/index.ts",
    "adapters/arguments.ts",
    "adapters/web/assets.ts",
    "adapters/web/site.ts",
  ],
  "adapters/platforms.ts": [
    "adapters/door.ts",
    "adapters/editor.ts",
    "adapters/log.ts",
    "adapters/meter.ts",
    "adapters/office.ts",
    "adapters/settings.ts",
    "adapters/slack/main.ts",
    "adapters/discord/main.ts",
  ],
  "adapters/setup.ts": [
    "src/index.ts",
    "adapters/arguments.ts",
    "adapters/settings.ts",
    "adapters/slack/manifest.ts",
    "adapters/discord/register.ts",
  ],
  "adapters/bot.ts": [
    "src/index.ts",
    "adapters/books.ts",
    "adapters/corrector.ts",
    "adapters/desk.ts",
    "adapters/door.ts",
    "adapters/health",
    "adapters/log.ts",
    "adapters/office.ts",
    "adapters/platforms.ts",
    "adapters/reading.ts",
    "adapters/record.ts",
    "adapters/settings.ts",
  ],
  "adapters/desk.ts": ["src/index.ts", "adapters/arguments.ts", "adapters/add", "adapters/review"],
  "adapters/main.ts": [
    "adapters/arguments.ts",
    "src/index.ts",
    "adapters/terminal/main.ts",
    "adapters/json/main.ts",
    "adapters/desk.ts",
    "adapters/bot.ts",
    "adapters/serve.ts",
    "adapters/setup.ts",
    "adapters/site.ts",
    "adapters/corrections.ts",
    "adapters/health/probe.ts",
    "adapters/log.ts",
    "adapters/settings.ts",
    "pino",
    "node:module",
    "node:path",
  ],
};

const root = new URL("..", import.meta.url).pathname;
const files = (
  await Promise.all(
    ["src", "adapters"].map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true })).map((name) => join(folder, name)),
    ),
  )
)
  .flat()
  .filter((path) => path.endsWith(".ts"));

const inside = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

/** What a file imports, as written: `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")`. */
const importsOf = (source: string): readonly string[] =>
  [
    ...source.matchAll(
      /^(?:import|export) [\w{},*\s]*from "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"/gm,
    ),
  ].map(([, from, bare, called]) => from ?? bare ?? called ?? "");

it("sees the house", async () => {
  expect(files.length).toBeGreaterThan(40);
  const main = importsOf(await readFile(join(root, "adapters/main.ts"), "utf8"));
  expect(main).toContain("./json/main.ts");
});

it.each(files)("%s stays within its doors", async (file) => {
  const room = Object.keys(MAP).find((name) => inside(file, name)) ?? "";
  expect(room, `${file} is in no room of the map`).not.toBe("");
  for (const target of importsOf(await readFile(join(root, file), "utf8"))) {
    const path = target.startsWith(".") ? relative(root, join(root, dirname(file), target)) : target;
    const open = [room, ...(MAP[room] ?? [])].some((door) => inside(path, door));
    expect(open, `${file} may not import ${path}`).toBe(true);
  }
});
