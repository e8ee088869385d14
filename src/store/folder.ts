/** What stands in the folders of the record. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Fault } from "./fault.ts";
import { follow } from "./read.ts";

/** Why a folder has no names. */
export const MISSING = "is missing";
export const NO_FOLDER = "is no folder";
export const NOWHERE = "is a link to nowhere: put the folder itself here";

/** Hidden files, and what editors and file managers leave beside them. */
const LEFT_BEHIND = /^\.|~$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** Whether a name is of something that is no part of the record. */
export const isLeftBehind = (name: string): boolean => LEFT_BEHIND.test(name);

/** Sorted names in a folder, without what is left behind; else why there are none. */
export async function namesIn(
  folder: string,
): Promise<readonly string[] | typeof MISSING | typeof NO_FOLDER | typeof NOWHERE> {
  const there = await follow(folder);
  if (there === null) return MISSING;
  if (there === "nowhere") return NOWHERE;
  if (!(await stat(there)).isDirectory()) return NO_FOLDER;
  return (await readdir(there)).filter((name) => !isLeftBehind(name)).sort();
}

/** The files of a folder that end in one of `extensions`; anything else there would be lost, so it is a fault. */
export async function filesIn(
  root: string,
  folder: string,
  extensions: readonly string[],
): Promise<{ files: readonly string[]; faults: readonly Fault[] }> {
  const names = await namesIn(join(root, folder));
  const fault = (file: string, message: string): Fault => ({ file, path: "", message });
  if (names === MISSING) return { files: [], faults: [] };
  if (typeof names === "string") return { files: [], faults: [fault(folder, names)] };
  const isRead = (name: string) => extensions.some((extension) => name.endsWith(extension));
  return {
    files: names.filter(isRead).map((name) => `${folder}/${name}`),
    faults: names
      .filter((name) => !isRead(name))
      .map((name) =>
        fault(`${folder}/${name}`, `is not read: only files in ${extensions.join(" and ")} stand here`),
      ),
  };
}
