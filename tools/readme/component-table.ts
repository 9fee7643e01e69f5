import type { Manifest, PlannedComponent, PlannedLayer } from '@lumie-infra/common-chart';
import { codes, markdownTable } from './markdown-table.ts';

/** What each component of a layer is made of, and where it is found in the cluster. */
export function componentTable({ components }: PlannedLayer, domain: string): string {
  return markdownTable(
    ['component', 'wave', 'from', 'namespace', 'host'],
    [...components]
      .sort((a, b) => a.wave - b.wave || (a.name < b.name ? -1 : 1))
      .map((component) => [
        `\`${component.name}\``,
        String(component.wave),
        sourcesOf(component),
        component.namespace === undefined ? 'none' : `\`${component.namespace}\``,
        codes(hostsOf(component.objects, domain)),
      ]),
  );
}

function sourcesOf({ chart, definition }: PlannedComponent): string {
  const releases = [...new Set((definition.releases?.urls ?? []).map(releaseOf))].sort();
  return [
    ...(chart === undefined ? [] : [`chart ${chart.name} ${chart.version}`]),
    ...(releases.length === 0 ? [] : [`release files ${releases.join(', ')}`]),
    ...(chart === undefined && releases.length === 0 ? ['manifests'] : []),
  ].join(', ');
}

/** The project and the version in the address of a release file; both stand in it in some form. */
export function releaseOf(url: string): string {
  const parts = new URL(url).pathname.split('/').filter((part) => part !== '');
  const index = parts.findIndex((part) => /\d+\.\d+/.test(part));
  const version = parts[index] ?? '';
  const isReleaseList = ['download', 'previous'].includes(parts[index - 1] ?? '');
  const project = parts[isReleaseList ? index - 2 : index - 1] ?? '';
  const named = project === 'releases' ? (parts[index - 3] ?? '') : project;
  return version.includes('-') && version.startsWith(parts[index + 2] ?? ' ') ? version : `${named} ${version}`;
}

function hostsOf(objects: readonly Manifest[], domain: string): string[] {
  const hosts = objects
    .filter(({ kind }) => kind === 'Ingress')
    .flatMap(({ spec }) => (spec as { readonly rules?: readonly { readonly host?: string }[] }).rules ?? [])
    .flatMap(({ host }) => (host === undefined ? [] : [host.replace(domain, '<domain>')]));
  return [...new Set(hosts)].sort();
}
