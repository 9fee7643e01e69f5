import type { ChartPin } from './conformance-input.ts';
import { refusesKubernetes, unknownChart, unknownChartVersion, unknownRemote, wrongRepository } from './errors.ts';
import { admitsKubernetes } from './kube-version.ts';
import { uncheckedReleases } from './unchecked-releases.ts';
import type { UncheckedRelease } from './unchecked-releases.ts';
import type { Upstream } from './upstream.ts';
import { factsOf } from './upstream.ts';

function withoutTrailingSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

/** The repositories that hold a chart; Helm appends the chart's name to an OCI repository itself. */
function repositories(facts: { readonly repoURL?: string; readonly ociURL?: string | null }): readonly string[] {
  const oci = facts.ociURL ?? undefined;
  return [
    ...(facts.repoURL === undefined ? [] : [facts.repoURL]),
    ...(oci === undefined ? [] : [oci.slice(0, oci.lastIndexOf('/'))]),
  ];
}

/** What is wrong with the chart that a component pins: its name, version, repository, or the Kubernetes it wants. */
export function checkChartPin(upstream: Upstream, pin: ChartPin): readonly string[] {
  const { name, version, repository } = pin;
  const charts = upstream.facts.charts;
  const versions = charts.filter((facts) => facts.chart === name).map((facts) => facts.version);
  if (versions.length === 0) {
    return [
      unknownChart(
        name,
        charts.map((facts) => facts.chart).filter((chart) => chart !== null),
      ),
    ];
  }
  const facts = factsOf(upstream, name, version);
  if (facts === undefined || upstream.chart(name, version) === undefined)
    return [unknownChartVersion(name, version, versions)];
  const known = repositories(facts);
  const fits = known.some((url) => withoutTrailingSlash(url) === withoutTrailingSlash(repository));
  const range = facts.kubeVersion ?? undefined;
  const kubernetes = upstream.facts.kubernetes;
  return [
    ...(fits ? [] : [wrongRepository(name, repository, known)]),
    ...(range === undefined || admitsKubernetes(range, kubernetes)
      ? []
      : [refusesKubernetes(name, version, range, kubernetes)]),
  ];
}

/** The version of a release file, as its URL spells it: a tag, or the end of one. */
const urlVersion = /(?<=[/=-])v?\d+\.\d+\.\d+[\w.]*(?=$|[/?&])/g;

function knownVersions(upstream: Upstream): ReadonlySet<string> {
  const facts = upstream.facts.charts.flatMap(({ version, appVersion }) => [version, appVersion ?? '']);
  const sources = upstream.definitions.flatMap(({ source }) => source.match(/v?\d+\.\d+\.\d+[\w.]*/g) ?? []);
  return new Set([...facts, ...sources].map((version) => version.replace(/^v/, '')));
}

/**
 * The release files that upstream holds no facts about: neither listed there, nor of a version that a chart, its
 * application or a set of definitions has. Those that were reviewed pass.
 */
export function checkRemotes(
  upstream: Upstream,
  remotes: readonly string[],
  unchecked: readonly UncheckedRelease[] = uncheckedReleases,
): readonly string[] {
  const listed = upstream.facts.charts.flatMap((facts) => facts.kustomizeRemote ?? []);
  const versions = knownVersions(upstream);
  return remotes
    .filter((url) => !unchecked.some(({ prefix }) => url.startsWith(prefix)))
    .filter(
      (url) =>
        !listed.includes(url) && !(url.match(urlVersion) ?? []).some((found) => versions.has(found.replace(/^v/, ''))),
    )
    .map((url) => unknownRemote(url));
}
