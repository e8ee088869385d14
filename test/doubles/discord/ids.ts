const DISCORD_EPOCH = 1_420_070_400_000; // ms, the first of January 2015

/** Makes snowflakes that rise from call to call and hold the clock's time, as discord.js reads it out of them. */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fromClock = BigInt(Math.max(Math.trunc(now()) - DISCORD_EPOCH, 1)) << 22n;
    last = fromClock > last ? fromClock : last + 1n;
    return String(last);
  };
}
