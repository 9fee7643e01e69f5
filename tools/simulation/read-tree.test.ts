import { expect, test } from 'vitest';
import { readTree, treeOf } from './read-tree.ts';
import { smallTree } from './small-tree.ts';
import { componentNames } from './tree.ts';

const root = `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: root, namespace: argocd }
spec:
  source:
    repoURL: https://git.example.com/edge.git
    targetRevision: main
    path: clusters/edge
    directory: { recurse: true, include: '{*/application.yaml,root/app-project.yaml}' }
  destination: {}
`;
const application = (name: string, path: string, revision = 'main') => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  source: { repoURL: 'https://git.example.com/edge.git', targetRevision: ${revision}, path: clusters/edge/${path} }
  destination: {}
`;
const files = (more: Readonly<Record<string, string>> = {}) =>
  new Map(
    Object.entries({
      'root/root.yaml': root,
      'root/app-project.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: { name: edge }\n',
      'base/application.yaml': application('base', 'base/applications'),
      'base/applications/chart.yaml': application('chart', 'base/chart'),
      'base/applications/release.yaml': application('release', 'base/release'),
      'base/chart/Chart.yaml': 'name: chart\ndependencies: [{ name: shop, version: 1.0.0, repository: x }]\n',
      'base/chart/values.yaml': 'shop: {}\n',
      'base/chart/templates/manifests.yaml': '{{ not yaml }}',
      'base/chart/manifests/configmap-own.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: own }\n',
      'base/release/kustomization.yaml': 'resources: [https://example.com/v1/release.yaml, secret-own.yaml]\n',
      'base/release/secret-own.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: { name: own, namespace: x }\n',
      'base/release/ignored.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: { name: ignored }\n',
      ...more,
    }),
  );

test('a tree is read from the root on, each Application by the path and the filter of its source', () => {
  const tree = treeOf(files());
  const held = [...tree.applications.values()].map(({ name, objects }) => [name, objects.map(({ key }) => key).sort()]);

  expect(componentNames(tree)).toEqual(['chart', 'release']);
  expect(Object.fromEntries(held)).toEqual({
    root: ['AppProject.argoproj.io edge', 'Application.argoproj.io argocd/base'],
    base: ['Application.argoproj.io argocd/chart', 'Application.argoproj.io argocd/release'],
    chart: ['Chart base/chart/shop', 'ConfigMap own'],
    release: ['Release base/release/https://example.com/v1/release.yaml', 'Secret x/own'],
  });
});

test('the values of a chart are its content', () => {
  const digestOf = (tree: ReturnType<typeof treeOf>) => tree.applications.get('chart')!.objects[0]!.digest;

  expect(digestOf(treeOf(files({ 'base/chart/values.yaml': 'shop: { replicas: 2 }\n' })))).not.toBe(
    digestOf(treeOf(files())),
  );
});

test('what follows a branch is pinned by its content, so that only what changed and its parent get another pin', () => {
  const pins = (tree: ReturnType<typeof treeOf>) =>
    new Map([...tree.applications].map(([name, { manifest }]) => [name, manifest.spec.source.targetRevision]));
  const before = pins(treeOf(files()));
  const after = pins(treeOf(files({ 'base/chart/values.yaml': 'shop: { replicas: 2 }\n' })));

  expect(treeOf(files()).followsBranch).toBe(true);
  expect([...after].filter(([name, pin]) => pin !== before.get(name)).map(([name]) => name)).toEqual(['base', 'chart']);
  expect(after.get('root')).toBe('main');
});

test('what is pinned to a commit keeps its pin', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const tree = treeOf(
    files({
      'base/application.yaml': application('base', 'base/applications', commit),
      'base/applications/chart.yaml': application('chart', 'base/chart', commit),
      'base/applications/release.yaml': application('release', 'base/release', commit),
    }),
  );

  expect(tree.followsBranch).toBe(false);
  expect(tree.applications.get('chart')!.manifest.spec.source.targetRevision).toBe(commit);
});

test('the content of two readings is the same', () => {
  expect(smallTree({ base: { components: { store: {} } } })).toEqual(
    smallTree({ base: { components: { store: {} } } }),
  );
});

test('a folder without a root is refused', () => {
  expect(() => readTree('/nowhere')).toThrowErrorMatchingInlineSnapshot(
    `[Problems: /nowhere holds no rendered cluster; run npm run synth first]`,
  );
});
