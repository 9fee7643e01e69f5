import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { PersistentVolumeClaim } from './persistent-volume-claim.ts';

test('asks for a volume of one node', () => {
  expect(rendered(new PersistentVolumeClaim(exampleScope(), 'web', { storage: '1Gi' }))).toMatchObject({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
  });
});

test('asks for a certain volume', () => {
  const spec = field(
    rendered(
      new PersistentVolumeClaim(exampleScope(), 'web', {
        storage: '1Gi',
        accessModes: ['ReadWriteMany'],
        storageClassName: 'nfs',
        volumeSelector: { disk: 'a' },
      }),
    ),
    'spec',
  );

  expect(spec).toMatchObject({
    accessModes: ['ReadWriteMany'],
    storageClassName: 'nfs',
    selector: { matchLabels: { disk: 'a' } },
  });
});

test('an empty class is kept: it means none', () => {
  const claim = new PersistentVolumeClaim(exampleScope(), 'web', { storage: '1Gi', storageClassName: '' });

  expect(field(rendered(claim), 'spec.storageClassName')).toBe('');
});

test('refuses a bad quantity', () => {
  expect(() => new PersistentVolumeClaim(exampleScope(), 'web', { storage: '1 GB' })).toThrow(
    "gives storage as '1 GB'",
  );
});
