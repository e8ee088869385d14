/** Events by their ids: a platform delivers one again when it is not sure that it arrived. */
const MOST = 10_000; // ids kept: hours of a busy newsroom, in less than a megabyte

/** Remembers the last ids; tells of each whether it is new. */
export function onceEach(most = MOST): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest = ""] = seen; // a Set keeps the order of coming
    if (seen.size > most) seen.delete(oldest);
    return true;
  };
}
