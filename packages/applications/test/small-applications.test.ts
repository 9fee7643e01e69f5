import { expect, test } from 'vitest';
import { objectOf, planApplications, podOf } from './plan-applications.ts';

const components = planApplications();

test('the editor has no rights in the cluster and no Ingress, and asks for a password', () => {
  const editor = components.get('code-server')!;
  const [container] = podOf(editor).containers;

  expect(podOf(editor).automountServiceAccountToken).toBe(false);
  expect(editor.objects.filter(({ kind }) => /RoleBinding|^Ingress$/.test(kind))).toEqual([]);
  expect(container!.env.map(({ name }) => name)).toContain('HASHED_PASSWORD');
});

test('the agents may look and not touch, and never see a secret', () => {
  const agents = components.get('mas')!;
  const { rules } = objectOf(agents, 'ClusterRole', 'mas-viewer') as unknown as {
    rules: readonly { resources: readonly string[]; verbs: readonly string[] }[];
  };

  expect([...new Set(rules.flatMap(({ verbs }) => verbs))]).toEqual(['get', 'list', 'watch']);
  expect(rules.flatMap(({ resources }) => resources)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/secrets|configmaps|log/)]),
  );
  expect(JSON.stringify(agents.objects)).not.toMatch(/privileged":true|hostPID|hostNetwork/);
});

test('the console of the cluster has no rights of its own', () => {
  const console = components.get('headlamp')!;
  const subjects = console.objects
    .filter(({ kind }) => kind === 'ClusterRoleBinding')
    .flatMap((binding) => binding['subjects'] as readonly { readonly kind: string; readonly name: string }[]);

  expect(console.values).toMatchObject({ clusterRoleBinding: { create: false } });
  expect(subjects.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
    'Group oidc:platform-admins',
    'Group oidc:platform-viewers',
  ]);
});

test('visitors reach the tracker of the analytics and nothing else of it', () => {
  const paths = components
    .get('umami')!
    .objects.filter(({ kind }) => kind === 'Ingress')
    .flatMap((ingress) => JSON.stringify(ingress['spec']).match(/"path":"[^"]+"/g) ?? []);

  expect(paths).toEqual(['"path":"/script.js"', '"path":"/api/send"']);
});
