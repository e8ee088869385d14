/** The pixels of a PNG as Chromium writes it: 8 bits a channel, not interlaced (PNG, third edition, 7 to 10). */
import { inflateSync } from "node:zlib";

export interface Picture {
  /** Red, green and blue, 0–255. */
  at(x: number, y: number): readonly [red: number, green: number, blue: number];
}

export function readPng(png: Buffer): Picture {
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") packed.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12; // its length, its name and its checksum
  }
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const channels = kind === 6 ? 4 : 3;
  const pixels = unfiltered(inflateSync(Buffer.concat(packed)), width * channels, height, channels);
  return {
    at(x, y) {
      if (x < 0 || y < 0 || x >= width || y >= height)
        throw new RangeError(`Cannot read a pixel: ${x}, ${y} is outside of ${width} × ${height}`);
      const from = (Math.floor(y) * width + Math.floor(x)) * channels;
      return [pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0];
    },
  };
}

/** Each line says by its first byte from which neighbours its bytes are counted (9.2). */
function unfiltered(lines: Buffer, size: number, height: number, step: number): Uint8Array {
  const all = new Uint8Array(size * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (size + 1)];
    for (let x = 0; x < size; x++) {
      const at = y * size + x;
      const left = x < step ? 0 : (all[at - step] as number);
      const up = y === 0 ? 0 : (all[at - size] as number);
      const corner = y === 0 || x < step ? 0 : (all[at - size - step] as number);
      const from = [0, left, up, (left + up) >> 1, 0][filter as number] as number;
      const raw = lines[y * (size + 1) + 1 + x] as number;
      all[at] = raw + (filter === 4 ? nearest(left, up, corner) : from);
    }
  }
  return all;
}

/** Of the three, the nearest to `left + up - corner` (9.4). */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
