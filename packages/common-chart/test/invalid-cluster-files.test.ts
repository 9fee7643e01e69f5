import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Type, defineComponent, isProblems, planClusterFile } from '@lumie-infra/common-chart';
import { configured, layerOf } from './stand-ins.ts';

const folder = new URL('./invalid/cluster-files/', import.meta.url);

const database = configured('database');
const web = defineComponent({
  name: 'web',
  options: Type.Object({ replicas: Type.Integer({ default: 1, description: 'Pods behind the service.' }) }),
  dependsOn: { database },
});
const storage = layerOf('storage', [database]);
const available = [storage, layerOf('apps', [web], [storage])];

/** What each file is told, by its name. */
const messages: Readonly<Record<string, string>> = {
  'cloud-account-without-a-network':
    'cluster.yaml:6 cloud.accounts.main.region is "Frankfurt"; give a region, such as eu-frankfurt-1 (Where its machines are)\n' +
    'cluster.yaml:6 cloud.accounts.main.subnetCIDR is missing; add it (Addresses of its machines)\n' +
    'cluster.yaml:8 cloud.k3s.version is "v1.34"; give a release of K3s, such as v1.34.3+k3s1 (The release)',
  'domain-that-is-no-dns-name':
    'cluster.yaml:2 domain is "edge_example"; give a DNS name, such as example.com (Parent domain of every host name that the cluster serves)',
  'duplicate-node-name':
    "cluster.yaml:6 nodes[1].name is 'node-1', the name of an earlier node; give each node its own name",
  empty: 'cluster.yaml:1 the file is null; give a map (name, domain, gitops, …)',
  'key-given-twice': 'cluster.yaml:3 is not valid YAML: map keys must be unique; mend the line',
  'layer-whose-dependency-is-absent':
    "cluster.yaml:4 web needs database, which no layer of cluster 'edge' holds; add its layer or pass external(database, …)",
  'missing-field':
    'cluster.yaml:1 domain is missing; add it (Parent domain of every host name that the cluster serves)\n' +
    'cluster.yaml:2 gitops.repoURL is missing; add it (The Git repository that Argo CD reads the rendered manifests from)',
  'node-cidrs-beside-a-cloud':
    'cluster.yaml:5 network.nodeCIDRs is [192.168.0.0/24], but the accounts of cloud make [10.0.0.0/24]; leave it out',
  'needed-component-turned-off':
    "cluster.yaml:5 web needs database, which cluster 'edge' turns off; turn it on or pass external(database, …)",
  'not-a-map': 'cluster.yaml:1 the file is [{"name":"edge"}]; give a map (name, domain, gitops, …)',
  'not-yaml':
    'cluster.yaml:4 is not valid YAML: flow map in block collection must be sufficiently indented and end with a }; mend the line',
  'options-of-the-wrong-type':
    'cluster.yaml:6 components.web.replicas is "many"; give a whole number (Pods behind the service)\n' +
    'cluster.yaml:7 components.web.values is "none"; give a map',
  'unknown-component': "cluster.yaml:6 components.webs is unknown; did you mean 'web'?",
  'unknown-key': "cluster.yaml:4 componets is unknown; did you mean 'components'?",
  'unknown-layer': "cluster.yaml:4 layers[1] is 'storag', which is no layer here; did you mean 'storage'?",
  'unknown-option': "cluster.yaml:6 components.web.replica is unknown; did you mean 'replicas'?",
  'wrong-type': 'cluster.yaml:6 nodes[0].memoryGiB is "four"; give a whole number (Memory, in GiB)',
};

test('every fixture has its message', () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(messages)
      .sort()
      .map((name) => `${name}.yaml`),
  );
});

test.each(Object.entries(messages))('%s', (name, message) => {
  const thrown = (() => {
    try {
      planClusterFile(new URL(`${name}.yaml`, folder).pathname, { available });
    } catch (error) {
      return error;
    }
    return undefined;
  })();

  expect(isProblems(thrown)).toBe(true);
  const text = (thrown as Error).message;
  expect(text.replaceAll(/^\S*\/([^/:\s]+\.yaml)/gm, 'cluster.yaml')).toBe(message);
});
