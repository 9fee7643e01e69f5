import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UpstreamVersionsFile } from '@lumie-infra/common-chart';
import { parse } from 'yaml';

/** One version of this repository that comes from elsewhere, as Renovate should know it. */
export interface ListedVersion {
  readonly file: string;
  readonly datasource: string;
  readonly packageName: string;
  readonly currentValue: string;
  /** Where a chart comes from; the name of an image has its registry in it. */
  readonly registryUrl?: string;
}

/** Where the releases that come as manifests are published. */
const releases: Readonly<Record<string, Pick<ListedVersion, 'datasource' | 'packageName'>>> = {
  'barman-cloud': { datasource: 'github-releases', packageName: 'cloudnative-pg/plugin-barman-cloud' },
  'falco-rules': { datasource: 'docker', packageName: 'ghcr.io/falcosecurity/rules/falco-rules' },
  'kong-crds': { datasource: 'github-tags', packageName: 'Kong/charts' },
  'prometheus-operator-crds': {
    datasource: 'github-tags',
    packageName: 'prometheus-operator/prometheus-operator',
  },
  'rabbitmq-cluster-operator': { datasource: 'github-releases', packageName: 'rabbitmq/cluster-operator' },
  'tekton-dashboard': { datasource: 'github-releases', packageName: 'tektoncd/dashboard' },
  'tekton-pipeline': { datasource: 'github-releases', packageName: 'tektoncd/pipeline' },
  'tekton-triggers': { datasource: 'github-releases', packageName: 'tektoncd/triggers' },
  'vault-secrets-operator-crds': { datasource: 'github-tags', packageName: 'hashicorp/vault-secrets-operator' },
};

const ownRegistry = 'zot.lumie-infra.com';

/** Every version that files of the layers and the cluster list, read as data, not by Renovate's patterns; sorted. */
export function listedVersions(workspaceRoot: string): ListedVersion[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(workspaceRoot, file), 'utf8'));
  const upstream = globSync('packages/*/upstream-versions.json', { cwd: workspaceRoot }).flatMap((file) =>
    versionsIn(file, read(file) as UpstreamVersionsFile),
  );
  const own = 'packages/applications/images.json';
  const images = Object.values(read(own) as Record<string, { repository: string; tag: string }>);
  return inOrder([
    ...upstream,
    ...images.map(({ repository, tag }) => ({
      file: own,
      datasource: 'docker',
      packageName: `${ownRegistry}/${repository}`,
      currentValue: tag,
    })),
    releaseOfNodes(workspaceRoot),
  ]);
}

/** What the nodes of this repository's cluster run. */
function releaseOfNodes(workspaceRoot: string): ListedVersion {
  const file = 'cluster.yaml';
  const { cloud } = parse(readFileSync(join(workspaceRoot, file), 'utf8')) as {
    readonly cloud: { readonly k3s: { readonly version: string } };
  };
  const { version: currentValue } = cloud.k3s;
  return { file, datasource: 'github-release-attachments', packageName: 'k3s-io/k3s', currentValue };
}

/** Versions in an order that does not depend on where they were found. */
export function inOrder(versions: readonly ListedVersion[]): ListedVersion[] {
  const key = (one: ListedVersion): string => `${one.file} ${one.datasource} ${one.packageName} ${one.currentValue}`;
  return [...versions].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function versionsIn(
  file: string,
  { charts = {}, images = {}, releases: named = {} }: UpstreamVersionsFile,
): ListedVersion[] {
  return [
    ...Object.values(charts).map(({ name, repository, version }) => ({
      file,
      datasource: 'helm',
      packageName: name,
      currentValue: version,
      registryUrl: repository,
    })),
    ...Object.values(images).map(({ registry, repository, tag }) => ({
      file,
      datasource: 'docker',
      packageName: `${registry}/${repository}`,
      currentValue: tag,
    })),
    ...Object.entries(named).map(([name, { version }]) => ({
      file,
      ...(releases[name] ?? { datasource: 'unknown', packageName: name }),
      currentValue: version,
    })),
  ];
}
