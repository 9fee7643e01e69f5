import { describe, expect, test } from 'vitest';
import type { JsonMap } from '../diff/json.ts';
import { fixedFieldChanges, fixedFields } from './fixed-fields.ts';

const claim = (storage: string, storageClassName = 'local-path'): JsonMap => ({
  spec: { storageClassName, resources: { requests: { storage } } },
});

describe('a change of a claim', () => {
  test('counts when it gets smaller', () => {
    expect(fixedFieldChanges('PersistentVolumeClaim', claim('2Gi'), claim('1500Mi'))).toEqual([
      {
        field: 'spec.resources.requests.storage',
        before: '2Gi',
        after: '1500Mi',
        reason: 'Kubernetes lets a claim grow, never shrink',
        refused: true,
      },
    ]);
  });

  test('does not count when it grows', () => {
    expect(fixedFieldChanges('PersistentVolumeClaim', claim('2Gi'), claim('3Gi'))).toEqual([]);
  });

  test('counts when its class is another one', () => {
    expect(fixedFieldChanges('PersistentVolumeClaim', claim('2Gi'), claim('2Gi', 'other'))).toMatchObject([
      { field: 'spec.storageClassName' },
    ]);
  });
});

test('a field counts that was not there before', () => {
  const service = (spec: JsonMap): JsonMap => ({ spec });

  expect(fixedFieldChanges('Service', service({}), service({ clusterIP: '10.43.0.10' }))).toMatchObject([
    { field: 'spec.clusterIP', after: '10.43.0.10' },
  ]);
});

test('what is said of one kind does not hold for another', () => {
  const before = { spec: { selector: { a: '1' } } };
  const after = { spec: { selector: { a: '2' } } };

  expect(fixedFieldChanges('PodDisruptionBudget.policy', before, after)).toEqual([]);
  expect(fixedFieldChanges('Deployment.apps', before, after)).toHaveLength(1);
});

test('a ConfigMap that says so is immutable', () => {
  const before = { immutable: true, data: { a: '1' } };

  expect(fixedFieldChanges('ConfigMap', before, { immutable: true, data: { a: '2' } })).toMatchObject([
    { field: 'data', refused: true },
  ]);
  expect(fixedFieldChanges('ConfigMap', { data: { a: '1' } }, { data: { a: '2' } })).toEqual([]);
});

test('every kind is named with its group, every field by its keys', () => {
  for (const { kinds, fields, reason } of fixedFields) {
    for (const kind of kinds) expect(kind).toMatch(/^[A-Z]\w+(\.[a-z0-9.-]+)?$/);
    for (const field of fields) expect(field).toMatch(/^\w+(\.\w+)*$/);
    expect(reason).not.toBe('');
  }
});

test('what the API server fills in anyway is no change', () => {
  const claims = (...claims: readonly JsonMap[]): JsonMap => ({ spec: { volumeClaimTemplates: claims } });
  const short = { metadata: { name: 'data' }, spec: { storageClassName: 'local-path' } };
  const long = {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'data' },
    spec: { storageClassName: 'local-path', volumeMode: 'Filesystem' },
  };

  expect(fixedFieldChanges('StatefulSet.apps', claims(short), claims(long))).toEqual([]);
  expect(
    fixedFieldChanges('PriorityClass.scheduling.k8s.io', {}, { preemptionPolicy: 'PreemptLowerPriority' }),
  ).toEqual([]);
  expect(fixedFieldChanges('PriorityClass.scheduling.k8s.io', {}, { preemptionPolicy: 'Never' })).toHaveLength(1);
});
