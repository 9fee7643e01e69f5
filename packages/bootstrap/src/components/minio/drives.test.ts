import { expect, test } from 'vitest';
import { drivesOf } from './drives.ts';

const node = (name: string, dataVolumeGiB?: number) => ({
  name,
  role: 'agent' as const,
  ocpus: 1,
  memoryGiB: 8,
  ...(dataVolumeGiB === undefined ? {} : { dataVolumeGiB }),
});

test('a drive is what is left of the volume after a tenth', () => {
  expect(drivesOf({ nodes: [node('a', 50), node('b', 99), node('c')] })).toEqual([
    { node: 'a', sizeGiB: 45 },
    { node: 'b', sizeGiB: 89 },
  ]);
});

test('the smallest volume is still a drive', () => {
  expect(drivesOf({ nodes: [node('a', 1)] })).toEqual([{ node: 'a', sizeGiB: 1 }]);
});
