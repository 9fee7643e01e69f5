import { expect, test } from 'vitest';
import { exampleContainer } from '../../test/example-scope.ts';
import { podProblems } from './pod-problems.ts';

test('the least pod has no problems', () => {
  expect(podProblems('web', { containers: { web: exampleContainer } })).toEqual([]);
});

test('a pod needs a container', () => {
  expect(podProblems('web', { containers: {} })).toMatchInlineSnapshot(`
    [
      "has no containers; add one",
    ]
  `);
});

test('one name is one container', () => {
  expect(podProblems('web', { containers: { web: exampleContainer }, initContainers: { web: exampleContainer } }))
    .toMatchInlineSnapshot(`
    [
      "has container 'web' in both containers and initContainers; rename one of them",
    ]
  `);
});

test('one port name is one port of the pod', () => {
  const ports = { http: 8080 };

  expect(
    podProblems('web', { containers: { web: { ...exampleContainer, ports }, proxy: { ...exampleContainer, ports } } }),
  ).toMatchInlineSnapshot(`
    [
      "names a port 'http' in both containers 'web' and 'proxy'; rename one of them",
    ]
  `);
});

test('a container that ends before the pod starts has no probes', () => {
  const init = { ...exampleContainer, liveness: { exec: ['true'] } };

  expect(podProblems('web', { containers: { web: exampleContainer }, initContainers: { init } }))
    .toMatchInlineSnapshot(`
    [
      "has a probe in init container 'init', which ends before the pod starts; remove it or set restartPolicy Always",
    ]
  `);
});

test('a sidecar may have probes', () => {
  const proxy = { ...exampleContainer, restartPolicy: 'Always' as const, liveness: { exec: ['true'] } };

  expect(podProblems('web', { containers: { web: exampleContainer }, initContainers: { proxy } })).toEqual([]);
});

test('a volume that nothing mounts is a problem', () => {
  expect(podProblems('web', { containers: { web: exampleContainer }, volumes: { tmp: { emptyDir: {} } } }))
    .toMatchInlineSnapshot(`
    [
      "has volume 'tmp', which no container mounts; mount it or remove it",
    ]
  `);
});

test('a claim template is a volume', () => {
  const web = { ...exampleContainer, volumeMounts: { '/data': 'data' } };

  expect(podProblems('web', { containers: { web } }, ['data'])).toEqual([]);
});

test('a claim template and a volume need two names', () => {
  const web = { ...exampleContainer, volumeMounts: { '/data': 'data' } };

  expect(podProblems('web', { containers: { web }, volumes: { data: { emptyDir: {} } } }, ['data']))
    .toMatchInlineSnapshot(`
    [
      "has 'data' in both volumes and volumeClaimTemplates; rename one of them",
    ]
  `);
});

test('problems of init containers are found too', () => {
  const init = { ...exampleContainer, image: 'web:latest' };

  expect(podProblems('web', { containers: { web: exampleContainer }, initContainers: { init } })).toHaveLength(1);
});

test('a selector must be made of labels', () => {
  expect(podProblems('web', { containers: { web: exampleContainer }, selector: { app: 'a b' } })).toHaveLength(1);
});
