/** What kept files from being written, as a sentence: a person can mend it and do it again. Throws what is no error of the system. */
export function diskProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) throw error; // `ERR_…` are faults of ours
  if (code === "EEXIST" || code === "ENOTEMPTY")
    return `Another process has written there meanwhile (${message}): do it again`;
  return `Cannot write: ${message}`;
}
