/** Something wrong in a file of the record, told so that whoever wrote it can mend it. */
export interface Fault {
  /** Relative to the folder of the record. */
  readonly file: string;
  /** JSON path (`facts[3].when.value`), `line 12`, or empty for the file as a whole. */
  readonly path: string;
  /** What stands there, what was expected, what to do. */
  readonly message: string;
}

/** One line a fault: file, path, message. */
export const faultLine = ({ file, path, message }: Fault): string =>
  `${[file, path].filter((part) => part !== "").join(": ")}: ${message}`;
