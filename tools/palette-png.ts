import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture: three bytes a pixel, row by row. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

/**
 * The same picture with at most 256 colours, which makes a drawing a third of its size: the most frequent ones are kept,
 * and every other one becomes the nearest of them.
 *
 * Takes pictures of eight bits a channel without transparency and interlacing, as a browser makes them of a page.
 */
export function palettePng(png: Uint8Array): Uint8Array {
  const { width, height, pixels } = pictureOf(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3)
    counts.set(colourAt(pixels, at), (counts.get(colourAt(pixels, at)) ?? 0) + 1);
  const palette = [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .slice(0, mostColours)
    .map(([colour]) => colour);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let index = 0; index < width * height; index++) {
    rows[index + Math.floor(index / width) + 1] = places.get(colourAt(pixels, index * 3))!;
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.from([...fourBytes(width), ...fourBytes(height), 8, 3, 0, 0, 0])),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => fourBytes(colour).slice(1)))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(pixels: Uint8Array, at: number): number {
  return (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
}

function nearest(palette: readonly number[], colour: number): number {
  const channels = (one: number): number[] => [one >> 16, (one >> 8) & 255, one & 255];
  const wanted = channels(colour);
  let found = 0;
  let least = Infinity;
  for (const [place, one] of palette.entries()) {
    const distance = channels(one).reduce((sum, value, index) => sum + (value - wanted[index]!) ** 2, 0);
    if (distance < least) [found, least] = [place, distance];
  }
  return found;
}

function pictureOf(png: Uint8Array): Picture {
  const file = Buffer.from(png);
  const data: Buffer[] = [];
  let header = file;
  for (let at = signature.length; at < file.length; at += file.readUInt32BE(at) + 12) {
    const content = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') header = content;
    if (type === 'IDAT') data.push(content);
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return { width, height, pixels: unfiltered(inflateSync(Buffer.concat(data)), width, height) };
}

/** The bytes of the rows, each of which is written as the difference to what is left of it or above it. */
function unfiltered(filtered: Uint8Array, width: number, height: number): Uint8Array {
  const length = width * 3;
  const pixels = new Uint8Array(length * height);
  for (let row = 0; row < height; row++) {
    const filter = filtered[row * (length + 1)];
    for (let column = 0; column < length; column++) {
      const at = row * length + column;
      const left = column < 3 ? 0 : pixels[at - 3]!;
      const above = row === 0 ? 0 : pixels[at - length]!;
      const corner = column < 3 || row === 0 ? 0 : pixels[at - length - 3]!;
      pixels[at] = filtered[row * (length + 1) + 1 + column]! + predicted(filter!, left, above, corner);
    }
  }
  return pixels;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter < 3) return [0, left, above][filter]!;
  if (filter === 3) return (left + above) >> 1;
  const [byLeft, byAbove, byCorner] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner),
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function fourBytes(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  return Buffer.concat([Buffer.from(fourBytes(content.length)), body, Buffer.from(fourBytes(crc32(body)))]);
}
