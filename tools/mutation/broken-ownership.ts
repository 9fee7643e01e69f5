import type { Manifest } from '@lumie-infra/common-chart';
import type { Mutation } from './mutation.ts';

const copyOf = (object: Manifest, name = object.metadata.name): Manifest => ({
  ...structuredClone(object),
  metadata: { ...object.metadata, name },
});

/** Things that two own, or nobody. */
export const brokenOwnership: readonly Mutation[] = [
  {
    what: 'two components render one object',
    rule: 'single-owner',
    says: 'is made by',
    change: (draft) =>
      draft.addTo(
        draft.component(({ namespace }) => namespace === 'vault'),
        copyOf(draft.object('ConfigMap')),
      ),
  },
  {
    what: 'two objects fill one Secret',
    rule: 'single-owner',
    says: 'is made by',
    change: (draft) => {
      const secret = draft.object('VaultStaticSecret');
      draft.addBeside(secret, copyOf(secret, 'second'));
    },
  },
  {
    what: 'two routes order one certificate',
    rule: 'single-owner',
    says: 'is made by',
    change: (draft) => {
      const route = draft.object('Ingress', ({ spec }) => 'tls' in (spec as object));
      draft.addBeside(route, copyOf(route, 'second'));
    },
  },
  {
    what: 'a component renders what its chart makes',
    rule: 'single-owner',
    says: 'by chart',
    change: (draft) => {
      const component = draft.component(
        ({ chart, definition }) => chart !== undefined && definition.provides?.services !== undefined,
      );
      draft.addTo(component, {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: {
          name: Object.keys(component.definition.provides!.services!)[0]!,
          namespace: component.namespace!,
        },
        spec: { ports: [] },
      });
    },
  },
  {
    what: 'two routes claim one host and path',
    rule: 'single-owner',
    says: 'claims host and path',
    change: (draft) => {
      const [first, second] = draft.objects('Ingress') as [Manifest, Manifest];
      draft.set(second, 'spec.rules', (first['spec'] as { rules: unknown }).rules);
    },
  },
  {
    what: 'two services claim one port of every node',
    rule: 'single-owner',
    says: 'of every node',
    change: (draft) => {
      const port = /(?<="nodePort":)\d+/.exec(JSON.stringify(draft.objects('Service')))![0];
      draft.edit(
        'Service',
        'spec.ports.0',
        (one: object) => ({ ...one, nodePort: Number(port) }),
        ({ spec }) => !JSON.stringify(spec).includes('nodePort'),
      );
    },
  },
  {
    what: 'two objects claim one database',
    rule: 'single-owner',
    says: 'claims database',
    change: (draft) => {
      const database = draft.object('Database');
      draft.addBeside(database, copyOf(database, 'second'));
    },
  },
  {
    what: 'two volumes claim one folder of a node',
    rule: 'single-owner',
    says: 'claims folder',
    change: (draft) => {
      const volume = draft.object('PersistentVolume');
      draft.addBeside(volume, copyOf(volume, 'second'));
    },
  },
  {
    what: 'two components install the same definitions',
    rule: 'kind-definitions',
    says: 'install',
    change: (draft) =>
      draft.provide(
        draft.component(({ name }) => name === 'kyverno'),
        (provides) => ({ ...provides, definitions: [...(provides.definitions ?? []), 'cert-manager.io'] }),
      ),
  },
  {
    what: 'a namespace is gone',
    rule: 'namespaces',
    says: 'which nothing makes',
    change: (draft) => draft.remove(draft.object('Namespace')),
  },
  {
    what: 'two components make one namespace',
    rule: 'namespaces',
    says: 'let one own it',
    change: (draft) =>
      draft.addTo(
        draft.component(({ namespace }) => namespace === 'vault'),
        copyOf(draft.object('Namespace')),
      ),
  },
  {
    what: 'an object is in a namespace that does not exist',
    rule: 'namespaces',
    says: 'which nothing makes',
    change: (draft) => draft.edit('PrometheusRule', 'metadata.namespace', 'monitoring'),
  },
  {
    what: 'rights go into a namespace that does not exist',
    rule: 'namespaces',
    says: 'which nothing makes',
    change: (draft) => draft.edit('ClusterRoleBinding', 'subjects.*.namespace', 'monitoring'),
  },
  {
    what: 'a monitor looks into a namespace that does not exist',
    rule: 'namespaces',
    says: 'which nothing makes',
    change: (draft) => draft.edit('ServiceMonitor', 'spec.namespaceSelector.matchNames.*', 'monitoring'),
  },
  {
    what: 'a policy admits a namespace that does not exist',
    rule: 'namespaces',
    says: 'which nothing makes',
    change: (draft) =>
      draft.edit(
        'NetworkPolicy',
        'spec.ingress.*.from.*.namespaceSelector.matchLabels.kubernetes~io/metadata~name',
        'monitoring',
      ),
  },
  {
    what: "a chart's values name a namespace that does not exist",
    rule: 'namespaces',
    says: 'which nothing makes',
    change: (draft) => draft.editValues('excludeNamespaces', 'kube-system,monitoring'),
  },
];
