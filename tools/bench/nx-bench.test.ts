import { expect, test } from 'vitest';
import { layersThatRan } from './nx-bench.ts';

test('a layer that Nx took from its cache did not run', () => {
  const output = `
 NX   Running target synth for 4 projects:

- platform

✔  nx run storage:synth
✔  nx run bootstrap:synth  [local cache]
✔  nx run platform:synth  [existing outputs match the cache, left as is]
✔  nx run web-apps:synth (24ms)
`;

  expect(layersThatRan(output)).toEqual(['storage', 'web-apps']);
});
