import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CorefilePlugin, type CorefileServer, renderCorefile } from './corefile.ts';

interface Block {
  readonly head: readonly string[];
  readonly body: readonly Block[] | undefined;
}

/** Reads what CoreDNS reads: lines of words, a line that ends with `{` opens a block that a lone `}` closes. */
function parse(text: string): CorefileServer[] {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().split(/\s+/)]));
  const blocks = (): Block[] => {
    const found: Block[] = [];
    for (let words = lines.shift(); words !== undefined && words[0] !== '}'; words = lines.shift()) {
      found.push(
        words.at(-1) === '{' ? { head: words.slice(0, -1), body: blocks() } : { head: words, body: undefined },
      );
    }
    return found;
  };
  const plugin = ({ head: [name, ...args], body }: Block): CorefilePlugin => ({
    plugin: name!,
    args,
    block: (body ?? []).map(({ head }) => head),
  });
  return blocks().map(({ head, body }) => ({ zones: head, plugins: (body ?? []).map(plugin) }));
}

const word = fc.stringMatching(/^[a-z0-9./:_-]{1,12}$/);
const words = fc.array(word, { minLength: 1, maxLength: 4 });
const server: fc.Arbitrary<CorefileServer> = fc.record({
  zones: words,
  plugins: fc.array(
    fc.record({ plugin: word, args: fc.array(word, { maxLength: 3 }), block: fc.array(words, { maxLength: 3 }) }),
    { maxLength: 5 },
  ),
});

test('what is rendered reads back as it was', () => {
  fc.assert(
    fc.property(fc.array(server, { maxLength: 4 }), (servers) => {
      expect(parse(renderCorefile(servers))).toEqual(servers);
    }),
  );
});

test('a plugin without a block takes one line', () => {
  expect(renderCorefile([{ zones: ['.:53'], plugins: [{ plugin: 'loop' }] }])).toBe('.:53 {\n    loop\n}\n');
});
