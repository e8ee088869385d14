/** Tells whether tests must be skipped, and says on stderr why: a skip that nobody sees is a hole. */
export function absent(isAbsent: boolean, reason: string): boolean {
  if (isAbsent) process.stderr.write(`SKIPPED: ${reason}\n`);
  return isAbsent;
}
