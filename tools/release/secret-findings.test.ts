import { expect, test } from 'vitest';
import type { ClusterFacts, SecretFact } from '../diff/cluster-facts.ts';
import { secretFindings } from './secret-findings.ts';

const facts = (...secrets: readonly SecretFact[]): ClusterFacts => ({ format: 1, images: [], secrets, requests: [] });
const secret = (field: string, making: string): SecretFact => ({
  path: 'storage/mail',
  field,
  making,
  byPerson: making.startsWith('supplied by a person'),
  components: ['mail'],
});
const random = secret('KEY', '24 random bytes');
const given = secret('PASSWORD', 'supplied by a person: the password');

test('a secret that a person must supply now is major for the layer that reads it', () => {
  expect(secretFindings(facts(), facts(given, random), () => 'storage', 'cluster.yaml')).toEqual([
    {
      package: 'storage',
      bump: 'major',
      what: 'secret storage/mail PASSWORD',
      why: 'is needed now, supplied by a person: the password',
      site: 'cluster.yaml',
    },
  ]);
});

test('one that was needed before, or goes, asks nothing of anybody', () => {
  expect(secretFindings(facts(given), facts(given), () => 'storage', 'cluster.yaml')).toEqual([]);
  expect(secretFindings(facts(given), facts(), () => 'storage', 'cluster.yaml')).toEqual([]);
  expect(secretFindings(undefined, facts(given), () => 'storage', 'cluster.yaml')).toEqual([]);
});
