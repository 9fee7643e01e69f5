import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { storageClassReferences } from './storage-class-references.ts';

const claim = (storageClass: string): string => `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec: { storageClassName: ${storageClass} }`;

test('the class of K3s, and none at all', async () => {
  expect(await outcomeOf(storageClassReferences, [rendering('web', claim('local-path'))])).toEqual({
    checked: 1,
    problems: [],
  });
  expect(await outcomeOf(storageClassReferences, [rendering('web', claim("''"))])).toEqual({
    checked: 0,
    problems: [],
  });
});

test('a class that does not exist', async () => {
  expect(await problemsOf(storageClassReferences, [rendering('web', claim('local-paht'))])).toMatchInlineSnapshot(`
    [
      "web: PersistentVolumeClaim web/data: spec.storageClassName names StorageClass 'local-paht', which nothing makes; did you mean 'local-path'?",
    ]
  `);
});
