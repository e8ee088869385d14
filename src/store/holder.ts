/** Who holds a lock, told so exactly that a number which another program has got since is not taken for theirs. */
import { randomUUID } from "node:crypto";
import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";

export interface Holder {
  readonly pid: number;
  /** Of this one hold; nobody has it a second time. */
  readonly token: string;
  /** The boot and the room of process numbers: pid 1 of one container is not pid 1 of the next. `-` where unknown. */
  readonly machine: string;
  /** When the process began, in ticks since the boot; `-` where unknown. */
  readonly ticks: string;
  /** When it began, ISO 8601, by the clock of its machine: for people. */
  readonly began: string;
  readonly host: string;
}

/** This process as the holder of something new. */
export async function newHolder(): Promise<Holder> {
  ownRead ??= readOwn();
  return { ...(await ownRead), token: randomUUID() };
}

let ownRead: Promise<Omit<Holder, "token">> | undefined; // it stays the same as long as the process lives

async function readOwn(): Promise<Omit<Holder, "token">> {
  const { pid } = process;
  const [machine, ticks] = await Promise.all([ownMachine(), ticksOf(pid)]);
  const began = new Date(performance.timeOrigin).toISOString();
  return { pid, machine, ticks: ticks ?? "-", began, host: hostname() };
}

/** A holder as one line without its end. */
export const holderText = ({ pid, token, machine, ticks, began, host }: Holder): string =>
  [pid, token, machine, ticks, began, host].join(" ");

/** Reads the first line that `holderText` wrote; null for anything else, as of a process killed while it wrote. */
export function holderOf(text: string): Holder | null {
  const found = /^(\d+) (\S{36}) (\S+) (\d+|-) (\S+Z) (.+)$/m.exec(text);
  if (!found) return null;
  const [, pid, token = "", machine = "", ticks = "", began = "", host = ""] = found;
  return { pid: Number(pid), token, machine, ticks, began, host };
}

/** For a sentence: who it is, and where a person finds them. */
export const named = ({ pid, host, began }: Holder): string =>
  `process ${pid} on ${host}, running since ${began.slice(0, 16)}Z`;

/** Whether a holder still runs; `unknown` in another container or on another machine, which cannot be seen from here. */
export async function lifeOf({ pid, machine, ticks }: Holder): Promise<"runs" | "gone" | "unknown"> {
  if (machine === "-" || machine !== (await ownMachine())) return "unknown";
  const now = await ticksOf(pid);
  if (now !== null) return now === ticks ? "runs" : "gone";
  try {
    process.kill(pid, 0); // it may only be hidden from this user
    return "unknown";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH" ? "gone" : "unknown";
  }
}

let machineRead: Promise<string> | undefined;

/** Linux tells both in /proc; elsewhere nothing is known, and locks are watched instead. */
function ownMachine(): Promise<string> {
  machineRead ??= Promise.all([
    readFile("/proc/sys/kernel/random/boot_id", "utf8"),
    readlink("/proc/self/ns/pid"),
  ]).then(
    ([boot, room]) => `${boot.trim()}/${room}`,
    () => "-",
  );
  return machineRead;
}

/** When a process began (proc(5), field 22 of stat); null where none runs by that number, and for one that is dead but unburied. */
async function ticksOf(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" "); // a program's name may hold anything
  return state === "Z" || state === "X" ? null : (rest[18] ?? null);
}
