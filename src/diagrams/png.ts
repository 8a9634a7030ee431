/** PNG with a palette (W3C PNG, third edition): flat colours and text take half the bytes of true colour, without loss. */
import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * @param pixels four bytes for each, red, green, blue and alpha.
 * @returns undefined for a picture of more than 256 colours, or one that shows what is behind it.
 */
export function palettedPng(pixels: Uint8Array, width: number, height: number): Uint8Array | undefined {
  const places = new Map<number, number>();
  // Each row begins with its filter, which is none: neighbours in a palette are no nearer than others.
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at++) {
    const [red = 0, green = 0, blue = 0, alpha] = pixels.subarray(4 * at, 4 * at + 4);
    const colour = (red << 16) | (green << 8) | blue;
    const place = places.get(colour) ?? places.size;
    if (alpha !== 255 || place > 255) return undefined;
    places.set(colour, place);
    rows[at + Math.floor(at / width) + 1] = place;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, an index of the palette.
  header.set([8, 3], 8);
  const palette = Buffer.from(
    [...places.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([frame, named, check]);
}
