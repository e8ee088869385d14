/** A map that forgets what came first once it holds too much: what is forgotten can be asked again. */

/** Sets `key`, and takes the oldest away where there are more than `most`. */
export function remember<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, most: number): void {
  map.delete(key); // a Map keeps the order of coming
  map.set(key, value);
  if (map.size <= most) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
