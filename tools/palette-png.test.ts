import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { palettePng } from './palette-png.ts';

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture whose rows are given as they are written: the filter, then what is left of each byte. */
function pngOf(width: number, rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.from([0, 0, width >> 8, width & 255, 0, 0, 0, rows.length, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The rows of a picture with a palette, each pixel as its colour in hexadecimal digits. */
function coloursOf(png: Uint8Array): string[][] {
  const file = Buffer.from(png);
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const content = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    expect(file.readUInt32BE(at + 8 + content.length)).toBe(crc32(file.subarray(at + 4, at + 8 + content.length)));
    parts.set(file.toString('latin1', at + 4, at + 8), content);
  }
  const width = parts.get('IHDR')!.readUInt32BE(0);
  const rows = inflateSync(parts.get('IDAT')!);
  const colour = (index: number): string => parts.get('PLTE')!.toString('hex', index * 3, index * 3 + 3);
  return Array.from({ length: rows.length / (width + 1) }, (_, row) =>
    [...rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1))].map(colour),
  );
}

test('a picture of few colours is the same picture, however its rows are written', () => {
  const png = pngOf(2, [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 10, 20, 30, 30, 30, 30],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 5, 10, 15, 15, 15, 15],
    [4, 0, 0, 0, 0, 0, 0],
  ]);

  expect(coloursOf(palettePng(png))).toEqual(Array.from({ length: 5 }, () => ['0a141e', '28323c']));
});

test('of many colours, the frequent ones are kept, and each other one becomes the nearest of them', () => {
  const frequent = Array.from({ length: 256 }, (_, value) => [value, 0, 0]).flatMap((colour) => [...colour, ...colour]);
  const [row] = coloursOf(palettePng(pngOf(513, [[0, ...frequent, 7, 1, 1]])));

  expect(new Set(row).size).toBe(256);
  expect(row!.at(-1)).toBe('070000');
});

test('the same picture gives the same bytes', () => {
  const png = pngOf(1, [
    [0, 1, 2, 3],
    [0, 3, 2, 1],
  ]);

  expect(palettePng(png)).toEqual(palettePng(png));
});
