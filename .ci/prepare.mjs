/** `npm ci` builds dist/. Without the compiler (a production install) what was built before must be there. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const fresh = join(root, "dist.new");

const tsc = compiler();
if (tsc !== null) {
  rmSync(fresh, { recursive: true, force: true });
  const emit = ["--noEmit", "false", "--noEmitOnError", "--rootDir", root, "--outDir", fresh];
  // What runs in a browser knows its document, and the rest does not.
  const builds = [
    ["tsconfig.build.json", "--outDir", fresh],
    ["tsconfig.browser.json", ...emit],
  ];
  process.exitCode = 0;
  for (const [project, ...options] of builds)
    process.exitCode ||=
      spawnSync(process.execPath, [tsc, "-p", join(root, project), ...options], {
        cwd: root,
        stdio: "inherit",
      }).status ?? 1;
  if (process.exitCode === 0) {
    cpSync(join(root, "adapters", "web", "style"), join(fresh, "adapters", "web", "style"), {
      recursive: true,
    });
    chmodSync(join(fresh, "adapters", "main.js"), 0o755); // npx runs it where npm has linked it
    // A build that fails leaves the last good one standing.
    rmSync(dist, { recursive: true, force: true });
    renameSync(fresh, dist);
  }
} else if (!existsSync(join(dist, "adapters", "main.js"))) {
  process.stderr.write(
    "Cannot build: TypeScript is not installed. Run npm ci first, then npm prune --omit=dev\n",
  );
  process.exitCode = 1;
}

function compiler() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  } catch (error) {
    if (error.code === "MODULE_NOT_FOUND") return null;
    throw error;
  }
}
