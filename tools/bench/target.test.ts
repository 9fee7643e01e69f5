import { expect, test } from 'vitest';
import type { Measurement } from './measurement.ts';
import { renderTargets } from './target.ts';

const ours = (components: number, renderSeconds: number): Measurement => ({
  tool: 'ours',
  components,
  objects: components * 12,
  runs: 3,
  seconds: renderSeconds + 0.3,
  renderSeconds,
  megabytes: 200,
});

test('a tool that tells the time of its render is compared by that, another by its whole process', () => {
  const targets = renderTargets([
    ours(1000, 0.5),
    { ...ours(1000, 0.5), tool: 'ours-compiled' },
    { ...ours(1000, 4.5), tool: 'cdk8s' },
    { tool: 'helm-all', components: 1000, objects: 12000, runs: 3, seconds: 2.41 },
  ]);

  expect(targets.map(({ measured, met }) => [measured, met])).toEqual([
    ['9.00×', false],
    ['3.01×', true],
    ['200 MB', true],
  ]);
});

test('time may not grow much faster than the number of components', () => {
  const [growth] = renderTargets([ours(500, 0.25), ours(1000, 0.56)]);

  expect(growth).toEqual({
    what: 'time of 1000 components against 500',
    wanted: '≤ 2.20×',
    measured: '2.24×',
    met: false,
  });
});
