import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { platformRules } from './rules.ts';

interface Rule {
  readonly rule?: string;
  readonly condition: string;
  readonly priority: string;
}

const rules = (namespaces: readonly string[] = []) => load(platformRules(namespaces)) as Rule[];

test('there are rules only: a list or a macro would change those of Falco itself', () => {
  expect(rules().map(({ rule }) => rule)).toEqual(['Unauthorized Process in Container', 'Sensitive File Access']);
});

test('namespaces of builds start such tools on purpose', () => {
  expect(rules(['a', 'b'])[0]!.condition).toMatch(/ and not k8s\.ns\.name in \(a, b\)$/);
  expect(rules()[0]!.condition).not.toContain('k8s.ns.name');
});

test('a shell that a container is started with is no attack, a download tool may be one', () => {
  const { condition } = rules()[0]!;
  const names = /proc\.name in \(([^)]*)\)/.exec(condition)![1]!.split(', ');

  expect(names).toContain('curl');
  expect(names).not.toContain('sh');
});

test('a sensitive file counts in every namespace', () => {
  expect(rules(['a'])[1]).toMatchObject({ priority: 'CRITICAL' });
  expect(rules(['a'])[1]!.condition).not.toContain('k8s.ns.name');
});
