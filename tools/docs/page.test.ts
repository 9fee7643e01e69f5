import { expect, test } from 'vitest';
import { pageCode } from './page.ts';

test('a block has its language, its line and its text', () => {
  expect(pageCode('a.md', 'One.\n\n```sh\nnpm ci\n```\n').blocks).toEqual([
    { page: 'a.md', line: 3, language: 'sh', text: 'npm ci' },
  ]);
});

test('a block in a list loses the indentation of the list', () => {
  expect(pageCode('a.md', '1. One:\n\n   ```yaml\n   a:\n     b: 1\n   ```\n').blocks[0]!.text).toBe('a:\n  b: 1');
});

test('remarks before a block belong to it, and to no other', () => {
  const text = '<!-- not run: no cluster -->\n\n```sh\na\n```\n\n```sh\nb\n```\n';

  expect(pageCode('a.md', text).blocks.map(({ notRun }) => notRun)).toEqual(['no cluster', undefined]);
});

test('a remark of several lines says what is given', () => {
  const [block] = pageCode('a.md', '<!-- given:\ndeclare const a: string;\n-->\n```ts\na;\n```').blocks;

  expect(block!.given).toBe('declare const a: string;');
});

test('code in a sentence has its line, and blocks are not sentences', () => {
  const text = 'One `a b`.\n\n```sh\n`c`\n```\n\nTwo `d\ne`.';

  expect(pageCode('a.md', text).inline).toEqual([
    { page: 'a.md', line: 1, text: 'a b' },
    { page: 'a.md', line: 7, text: 'd e' },
  ]);
});
