/** Where a Chromium of this machine is. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** `ONRECORD_CHROMIUM`, else the first on the PATH; null where there is none. */
export const chromiumPath = (): string | null => process.env.ONRECORD_CHROMIUM ?? onPath();

function onPath(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const all = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return all.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
