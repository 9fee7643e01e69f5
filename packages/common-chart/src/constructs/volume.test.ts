import { expect, test } from 'vitest';
import { type VolumeProps, holdsClaim, podVolumes } from './volume.ts';

const volume = (props: VolumeProps) => podVolumes({ data: props })?.[0];

test('an empty directory', () => {
  expect(volume({ emptyDir: { sizeLimit: '1Gi' } })).toEqual({ name: 'data', emptyDir: { sizeLimit: '1Gi' } });
});

test('a config map, with some of its keys', () => {
  expect(volume({ configMap: 'web', items: { 'a.conf': 'b.conf' }, defaultMode: 0o440 })).toEqual({
    name: 'data',
    configMap: { name: 'web', items: [{ key: 'a.conf', path: 'b.conf' }], defaultMode: 288 },
  });
});

test('a secret', () => {
  expect(volume({ secret: 'web', optional: true })).toEqual({
    name: 'data',
    secret: { secretName: 'web', optional: true },
  });
});

test('a claim', () => {
  expect(volume({ claim: 'web', readOnly: true })).toEqual({
    name: 'data',
    persistentVolumeClaim: { claimName: 'web', readOnly: true },
  });
});

test('a path of the node', () => {
  expect(volume({ hostPath: '/var/log', type: 'Directory' })).toEqual({
    name: 'data',
    hostPath: { path: '/var/log', type: 'Directory' },
  });
});

test('several sources in one', () => {
  expect(volume({ projected: [{ serviceAccountToken: { path: 'token', audience: 'vault' } }] })).toEqual({
    name: 'data',
    projected: { sources: [{ serviceAccountToken: { path: 'token', audience: 'vault' } }] },
  });
});

test('any other source', () => {
  expect(volume({ source: { nfs: { server: 'nas', path: '/' } } })).toEqual({
    name: 'data',
    nfs: { server: 'nas', path: '/' },
  });
});

test('a misspelt source does not compile', () => {
  // @ts-expect-error there is no such source
  expect(volume({ source: { nsf: { server: 'nas', path: '/' } } })).toBeDefined();
});

test('only a claim is held', () => {
  expect(holdsClaim({ a: { emptyDir: {} }, b: { claim: 'b' } })).toBe(true);
  expect(holdsClaim({ a: { emptyDir: {} } })).toBe(false);
  expect(holdsClaim(undefined)).toBe(false);
});
