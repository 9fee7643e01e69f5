import { expect, test } from 'vitest';
import { volumeMountProblems, volumeMounts } from './volume-mount.ts';

test('a path and a name are enough', () => {
  expect(volumeMounts({ '/tmp': 'tmp' })).toEqual([{ name: 'tmp', mountPath: '/tmp' }]);
});

test('one file may be mounted, for reading only', () => {
  expect(volumeMounts({ '/etc/a.conf': { volume: 'config', subPath: 'a.conf', readOnly: true } })).toEqual([
    { name: 'config', mountPath: '/etc/a.conf', subPath: 'a.conf', readOnly: true },
  ]);
});

test('a volume that the pod does not have is a problem', () => {
  expect(volumeMountProblems('web', { '/data': 'daat' }, ['data'])).toMatchInlineSnapshot(`
    [
      "mounts volume 'daat' at /data of container 'web', but has no such volume; did you mean 'data'?",
    ]
  `);
});

test('a relative path is a problem', () => {
  expect(volumeMountProblems('web', { data: 'data' }, ['data'])).toMatchInlineSnapshot(`
    [
      "mounts a volume at 'data' of container 'web'; use an absolute path without ':'",
    ]
  `);
});
