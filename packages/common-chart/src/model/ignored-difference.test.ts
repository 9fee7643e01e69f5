import { expect, test } from 'vitest';
import { ignoredDifferenceProblems } from './ignored-difference.ts';

const reason = 'the autoscaler writes it';

test('a field with its reason', () => {
  expect(
    ignoredDifferenceProblems('web', [
      { reason, group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas', '/metadata/annotations/a~1b'] },
      { reason, kind: 'Secret', jqPathExpressions: ['.data["ca.crt"]'] },
    ]),
  ).toEqual([]);
});

test('no reason, no field, and a path that is none', () => {
  expect(
    ignoredDifferenceProblems('web', [
      { reason: ' ', kind: 'Secret', jsonPointers: ['/data'] },
      { reason, kind: 'Secret' },
      { reason, kind: 'Secret', jsonPointers: ['data', '/', '/a~b'] },
    ]),
  ).toMatchInlineSnapshot(`
    [
      "web has Argo CD ignore fields of Secret without a reason; say which controller writes them, or render what it writes",
      "web has Argo CD ignore no field of Secret; name it in \`jsonPointers\` or \`jqPathExpressions\`",
      "web has Argo CD ignore 'data' of Secret, which is no JSON pointer; write it like '/spec/replicas'",
      "web has Argo CD ignore '/' of Secret, which is no JSON pointer; write it like '/spec/replicas'",
      "web has Argo CD ignore '/a~b' of Secret, which is no JSON pointer; write it like '/spec/replicas'",
    ]
  `);
});
