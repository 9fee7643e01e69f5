import { expect, test } from 'vitest';
import { exampleContainer, exampleScope, field, rendered } from '../../test/example-scope.ts';
import { StatefulSet, type StatefulSetProps } from './stateful-set.ts';

const render = (props: Partial<StatefulSetProps> = {}) =>
  rendered(new StatefulSet(exampleScope(), 'web', { containers: { web: exampleContainer }, ...props }));

test('is served by the headless service of its name', () => {
  expect(render()).toMatchObject({ apiVersion: 'apps/v1', kind: 'StatefulSet', spec: { serviceName: 'web' } });
});

test('gives each pod a claim', () => {
  const web = { ...exampleContainer, volumeMounts: { '/data': 'data' } };
  const spec = field(
    render({
      containers: { web },
      volumeClaimTemplates: { data: { storage: '1Gi', storageClassName: 'local-path' } },
    }),
    'spec',
  );

  expect(field(spec, 'volumeClaimTemplates')).toEqual([
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data' },
      spec: {
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { storage: '1Gi' } },
        storageClassName: 'local-path',
        volumeMode: 'Filesystem',
      },
    },
  ]);
});

test('keeps claims when it goes', () => {
  expect(field(render(), 'spec.persistentVolumeClaimRetentionPolicy')).toEqual({
    whenDeleted: 'Retain',
    whenScaled: 'Retain',
  });
});

test('takes pod management and update strategy', () => {
  expect(field(render({ podManagementPolicy: 'Parallel', updateStrategy: 'OnDelete' }), 'spec')).toMatchObject({
    podManagementPolicy: 'Parallel',
    updateStrategy: { type: 'OnDelete' },
  });
});

test('refuses a claim that nothing mounts and a bad quantity', () => {
  expect(() => render({ volumeClaimTemplates: { data: { storage: '1GB' } } })).toThrowErrorMatchingInlineSnapshot(`
    [Problems: grafana StatefulSet 'web' gives the storage of claim 'data' as '1GB', which is no quantity; write it like 50m, 2, 128Mi or 1Gi
    grafana StatefulSet 'web' has volume 'data', which no container mounts; mount it or remove it]
  `);
});

test('refuses a name that leaves no room for its revisions', () => {
  expect(
    () => new StatefulSet(exampleScope(), 'a'.repeat(53), { containers: { web: exampleContainer } }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Problems: grafana StatefulSet 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' has a name that Kubernetes refuses; use lower-case letters, digits and '-', at most 52 characters]`,
  );
});
