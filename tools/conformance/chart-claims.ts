import type { ChartFacts, RenderFacts, ServiceFacts, WorkloadFacts } from './chart-facts.ts';
import type { ChartClaims, ConformanceInput, PortClaim, ServiceClaim, WorkloadClaim } from './conformance-input.ts';
import { defaultImages } from './default-image.ts';
import { skippedDefinitions, unprovenClaim, unprovenGroup, unprovenPart, unprovenPort, unsetImage } from './errors.ts';
import { isPlainObject, valueAt } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';
import { possibleNames } from './release-name.ts';
import type { Naming } from './release-name.ts';
import { unrecordedObjects } from './unrecorded-objects.ts';
import type { ClaimedKind, UnrecordedObject } from './unrecorded-objects.ts';
import type { DefinitionEntry, Upstream } from './upstream.ts';
import { factsOf } from './upstream.ts';

/** What upstream records of the chart or the release files of one component, ready to be compared with its claims. */
interface Source {
  /** The chart, or the app of the release files. */
  readonly name: string;
  /** How a message calls it. */
  readonly title: string;
  readonly renders: readonly RenderFacts[];
  readonly naming: Naming;
}

/** Every string or number in the values whose key matches, at any depth. */
function valuesNamed(values: unknown, key: RegExp, at = ''): readonly (string | number)[] {
  if (Array.isArray(values)) return values.flatMap((item) => valuesNamed(item, key, at));
  if (isPlainObject(values)) return Object.entries(values).flatMap(([name, value]) => valuesNamed(value, key, name));
  return key.test(at) && (typeof values === 'string' || typeof values === 'number') ? [values] : [];
}

/** Names of service accounts that the values give outright. */
function namedServiceAccounts(values: PlainObject): readonly string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (/^serviceAccountName$/i.test(key) && typeof value === 'string') return [value];
    const name = /^serviceAccount$/i.test(key) ? valueAt(value, ['name']) : undefined;
    if (typeof name === 'string') return [name];
    return isPlainObject(value) ? namedServiceAccounts(value) : [];
  });
}

function factsFor(upstream: Upstream, { chart, remotes = [] }: ConformanceInput): ChartFacts | undefined {
  if (chart !== undefined) return factsOf(upstream, chart.name, chart.version);
  return upstream.facts.charts.find((facts) => facts.kustomizeRemote?.some((url) => remotes.includes(url)));
}

function sourceOf(upstream: Upstream, input: ConformanceInput): Source | undefined {
  const facts = factsFor(upstream, input);
  if (facts === undefined) return undefined;
  const { app, chart, version, release: factsRelease = '', dependencies = [] } = facts;
  const subcharts = dependencies.map((dependency) => dependency.alias ?? dependency.name);
  return {
    name: chart ?? app,
    title: chart === null ? `${app} ${version}` : `chart ${chart} ${version}`,
    renders: Object.values(facts.renders),
    naming: {
      charts: chart === null ? [] : [chart, ...subcharts],
      factsRelease,
      // Release files know no release: their names are what they are.
      release: chart === null ? factsRelease : input.release,
      overrides: valuesNamed(input.values, /^fullnameOverride$/).filter((name) => typeof name === 'string'),
    },
  };
}

function madeNames({ renders, naming }: Source, names: (render: RenderFacts) => readonly string[]): readonly string[] {
  return [...new Set(renders.flatMap(names).flatMap((name) => [...possibleNames(name, naming)]))];
}

function portText(claim: PortClaim): string {
  if (typeof claim === 'number') return `${claim}`;
  return typeof claim === 'string' ? `'${claim}'` : `${claim.port} ('${claim.name}')`;
}

function portProblems(
  claim: ServiceClaim,
  services: readonly ServiceFacts[],
  values: PlainObject,
  title: string,
): readonly string[] {
  const opened = services.flatMap((service) => service.ports ?? []);
  const own = valuesNamed(values, /port$/i).map(Number);
  const hasNumber = (wanted: number): boolean => own.includes(wanted) || opened.some(({ port }) => port === wanted);
  const hasName = (wanted: string): boolean => opened.some(({ name }) => name === wanted);
  const isOpen = (port: PortClaim): boolean => {
    if (typeof port === 'number') return hasNumber(port);
    if (typeof port === 'string') return hasName(port);
    return opened.some(
      ({ name = port.name, port: number }) => name === port.name && (number === port.port || own.includes(port.port)),
    );
  };
  const known = opened.map(({ name, port }) => (name === undefined ? `${port}` : `${port} (${name})`));
  return (claim.ports ?? [])
    .filter((port) => !isOpen(port))
    .map((port) => unprovenPort(claim.name, portText(port), title, known));
}

/** What of a workload's pods no recorded render bears out: containers, named ports, and labels that a service selects by. */
function workloadProblems(
  { kind, name, labels = {}, ports = {}, containers = [] }: WorkloadClaim,
  matching: readonly WorkloadFacts[],
  { renders, naming, title }: Source,
  values: PlainObject,
): readonly string[] {
  const made = matching.flatMap((workload) => workload.containers ?? []);
  const opened = Object.assign({}, ...made.map((container) => container.ports ?? {})) as Record<string, number>;
  const own = valuesNamed(values, /port$/i).map(Number);
  const selectors = renders.flatMap((render) => (render.services ?? []).map(({ selector = {} }) => selector));
  const valuesOf = (label: string): string[] => [
    ...new Set(selectors.flatMap((selector) => [...possibleNames(selector[label] ?? '', naming)]).filter(Boolean)),
  ];
  const unproven = (part: string, claimed: string, known: readonly string[]): string =>
    unprovenPart(part, claimed, `${kind} '${name}'`, title, known);
  return [
    ...containers
      .filter((container) => !made.some((one) => one.name === container))
      .map((container) =>
        unproven(
          'container',
          container,
          made.map((one) => one.name),
        ),
      ),
    ...Object.entries(ports)
      .filter(([port, number]) => !(port in opened) || (opened[port] !== number && !own.includes(number)))
      .map(([port, number]) =>
        unproven(
          'port',
          `${port}=${number}`,
          Object.entries(opened).map(([known, at]) => `${known}=${at}`),
        ),
      ),
    ...Object.entries(labels)
      .filter(([label, value]) => selectors.length > 0 && !valuesOf(label).includes(value))
      .map(([label, value]) =>
        unproven(
          'label',
          `${label}=${value}`,
          valuesOf(label).map((known) => `${label}=${known}`),
        ),
      ),
  ];
}

/** Whether a component has a chart or release files, without which nothing upstream could bear its claims out. */
function hasUpstream({ chart, remotes = [] }: ConformanceInput): boolean {
  return chart !== undefined || remotes.length > 0;
}

/** How many single objects a component claims of its chart. */
export function countClaims(input: ConformanceInput): number {
  if (input.claims === undefined || !hasUpstream(input)) return 0;
  const {
    services = [],
    workloads = [],
    serviceAccounts = [],
    secrets = [],
    configMaps = [],
    crds = [],
    groups = [],
  } = input.claims;
  return [services, workloads, serviceAccounts, secrets, configMaps, crds, groups].reduce(
    (sum, list) => sum + list.length,
    0,
  );
}

function objectProblems(
  source: Source,
  claims: ChartClaims,
  values: PlainObject,
  unrecorded: readonly UnrecordedObject[],
): readonly string[] {
  const isListed = (kind: ClaimedKind, name: string): boolean =>
    unrecorded.some((object) => object.chart === source.name && object.kind === kind && object.name === name);
  const unproven = (kind: ClaimedKind, claimed: readonly string[] = [], made: readonly string[]): string[] =>
    claimed
      .filter((name) => !made.includes(name) && !isListed(kind, name))
      .map((name) => unprovenClaim(kind, name, source.title, made));
  const services = source.renders.flatMap((render) => render.services ?? []);
  const accounts = [...madeNames(source, (render) => render.serviceAccounts ?? []), ...namedServiceAccounts(values)];
  return [
    ...unproven(
      'service',
      claims.services?.map(({ name }) => name),
      madeNames(source, (render) => (render.services ?? []).map(({ name }) => name)),
    ),
    ...(claims.services ?? []).flatMap((claim) => {
      const matching = services.filter(({ name }) => possibleNames(name, source.naming).has(claim.name));
      return matching.length === 0 ? [] : portProblems(claim, matching, values, source.title);
    }),
    ...unproven(
      'workload',
      claims.workloads?.map(({ kind, name }) => `${kind}/${name}`),
      source.renders.flatMap((render) =>
        (render.workloads ?? []).flatMap(({ kind, name }) =>
          [...possibleNames(name, source.naming)].map((possible) => `${kind}/${possible}`),
        ),
      ),
    ),
    ...(claims.workloads ?? []).flatMap((claim) => {
      const matching = source.renders
        .flatMap((render) => render.workloads ?? [])
        .filter(({ kind, name }) => kind === claim.kind && possibleNames(name, source.naming).has(claim.name));
      const isUnlisted = (container: string): boolean =>
        !isListed('container', `${claim.kind}/${claim.name} ${container}`);
      const recorded = { ...claim, containers: (claim.containers ?? []).filter(isUnlisted) };
      const unset = claims.images === undefined ? [] : defaultImages(recorded, matching, claims.images);
      return matching.length === 0
        ? []
        : [
            ...workloadProblems(recorded, matching, source, values),
            ...unset.map(({ container, image }) =>
              unsetImage(`${claim.kind} '${claim.name}'`, container, image, source.title),
            ),
          ];
    }),
    ...unproven('service account', claims.serviceAccounts, accounts),
    ...unproven(
      'secret',
      claims.secrets,
      madeNames(source, (render) => (render.secrets ?? []).map(({ name }) => name)),
    ),
    ...unproven(
      'config map',
      claims.configMaps,
      madeNames(source, (render) => (render.configMaps ?? []).map(({ name }) => name)),
    ),
  ];
}

/** The names of the definitions among a component's own objects. */
function ownDefinitions(objects: readonly unknown[]): readonly string[] {
  return objects
    .filter((object) => valueAt(object, ['kind']) === 'CustomResourceDefinition')
    .map((object) => valueAt(object, ['metadata', 'name']))
    .filter((name) => typeof name === 'string');
}

function definitionProblems(
  upstream: Upstream,
  source: Source,
  input: ConformanceInput,
  claims: ChartClaims,
): readonly string[] {
  const made: readonly DefinitionEntry[] = source.renders
    .flatMap((render) => render.crds ?? [])
    .flatMap((crd) => upstream.definitions.filter(({ group, kind }) => group === crd.group && kind === crd.kind));
  const own = ownDefinitions(input.objects);
  const names = new Set([...made.map(({ name }) => name), ...own]);
  const groupOf = (name: string): string => name.slice(name.indexOf('.') + 1);
  const groups = new Set([...names].map(groupOf));
  const skips = input.chart?.skipCrds === true;
  return [
    ...(claims.crds ?? []).flatMap((name) => {
      if (!names.has(name)) return [unprovenClaim('CRD', name, source.title, [...names])];
      return skips && !own.includes(name) ? [skippedDefinitions(`CRD '${name}'`, source.title)] : [];
    }),
    ...(claims.groups ?? []).flatMap((group) => {
      if (!groups.has(group)) return [unprovenGroup(group, source.title, [...groups])];
      return skips && !own.map(groupOf).includes(group)
        ? [skippedDefinitions(`definitions of group '${group}'`, source.title)]
        : [];
    }),
  ];
}

/**
 * The claims of a component that no recorded render of its chart or release files bears out.
 *
 * An object counts as made when it is made with the defaults or with the recorded values; a port or a service account
 * also when the component's own values name it. Of a component without a chart, whose operator makes the objects,
 * upstream records nothing, so its claims are not looked at.
 */
export function checkClaims(
  upstream: Upstream,
  input: ConformanceInput,
  unrecorded: readonly UnrecordedObject[] = unrecordedObjects,
): readonly string[] {
  const { claims, values } = input;
  const source = sourceOf(upstream, input);
  if (claims === undefined || source === undefined) return [];
  return [
    ...objectProblems(source, claims, values, unrecorded),
    ...definitionProblems(upstream, source, input, claims),
  ];
}
