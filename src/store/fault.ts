import { visible } from "../text/visible.ts";

/** Something wrong in a file of the record, told so that whoever wrote it can mend it. */
export interface Fault {
  /** Relative to the folder of the record. */
  readonly file: string;
  /** JSON path (`facts[3].when.value`), `line 12`, `line 12, facts[3]`, or empty for the file as a whole. */
  readonly path: string;
  /** What stands there, what was expected, what to do. */
  readonly message: string;
}

/** What is read as one: a file, or a line of a file of lines. */
export interface Place {
  readonly file: string;
  /** From 1; null for the file as a whole. */
  readonly line: number | null;
}

/** The fault at `path` within `place`. */
export const faultAt = (place: Place, path: string, message: string): Fault => ({
  file: place.file,
  path: pathIn(place, path),
  message,
});

/** `facts[3]` of a file, `line 12, facts[3]` of a line. */
export const pathIn = ({ line }: Place, path: string): string =>
  line === null ? path : whole([`line ${line}`, path], ", ");

/** One line a fault: file, path, message. Names of files and of members are whatever somebody has written. */
export const faultLine = ({ file, path, message }: Fault): string =>
  visible(`${whereabouts(file, path)}: ${message}`);

/** All of them in one sentence. */
export const faultsLine = (faults: readonly Fault[]): string =>
  faults.map((fault) => faultLine(fault)).join("; ");

/** A place as a fault line tells it. */
export const whereabouts = (file: string, path: string): string => whole([file, path], ": ");

const whole = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== "").join(between);

const DIGITS = new Intl.NumberFormat("en");

/** A count as messages tell it: 5,000,000. */
export const inDigits = (count: number): string => DIGITS.format(count);
