/**
 * Every message of the conformance checks, one function a message.
 *
 * A message says what is wrong with the value given, and what to do; lower case, no final period. The component's name
 * comes before it in the report.
 */
import { didYouMean, nearest } from '@lumie-infra/common-chart';

const listedAtMost = 16;

/** The closing words of an "unknown" message: the nearest known word, or all of them when they are few. */
function suggest(word: string, known: readonly string[], source: string): string {
  const near = nearest(word, known);
  return near === undefined && known.length > listedAtMost
    ? `see ${source} for the ${known.length} known here`
    : didYouMean(near, known);
}

/** What is there instead, for a message that ends with it. */
function present(verb: string, kind: string, names: readonly string[]): string {
  return names.length === 0 ? `it ${verb} no ${kind}` : `it ${verb} ${[...new Set(names)].sort().join(', ')}`;
}

export const unknownChart = (chart: string, known: readonly string[]): string =>
  `chart ${chart} is not known upstream; ${suggest(chart, known, 'chart-facts.json')}`;

export const unknownChartVersion = (chart: string, version: string, known: readonly string[]): string =>
  `unknown chart version ${chart} ${version}; upstream holds ${known.join(', ')}`;

export const wrongRepository = (chart: string, repository: string, known: readonly string[]): string =>
  `chart ${chart} comes from '${repository}'; use ${known.map((url) => `'${url}'`).join(' or ')}`;

export const refusesKubernetes = (chart: string, version: string, range: string, kubernetes: string): string =>
  `chart ${chart} ${version} wants Kubernetes '${range}', not ${kubernetes}; pin a version that admits it`;

export const unknownRemote = (url: string): string =>
  `release file '${url}' is of no version that upstream knows; pin one of kustomizeRemote in chart-facts.json or of crds/index.json`;

export const unknownValue = (
  path: string,
  key: string,
  chart: string,
  version: string,
  known: readonly string[],
): string =>
  `${path} is not a value of chart ${chart} ${version}; ${suggest(key, known, `values.yaml of chart ${chart}`)}`;

export const wrongValueShape = (path: string, given: string, chart: string, version: string, wanted: string): string =>
  `${path} is ${given}; chart ${chart} ${version} takes ${wanted} there`;

export const invalidValues = (path: string, message: string, chart: string, version: string): string =>
  `${path} ${message}, says values.schema.json of chart ${chart} ${version}; correct the value`;

export const brokenValue = (path: string, chart: string, version: string, note: string): string =>
  `${path} does not work in chart ${chart} ${version} (${note}); remove or replace it`;

export const deadValue = (path: string, chart: string, version: string): string =>
  `${path} changes nothing in chart ${chart} ${version} with this value; remove it`;

export const suspectValue = (path: string, chart: string, version: string, why: string): string =>
  `${path} no longer does in chart ${chart} ${version} what it did (${why}); correct it, then list it in reviewed-values.ts`;

export const unknownKind = (object: string, apiVersion: string): string =>
  `${object} has apiVersion ${apiVersion}, for which no definition is known upstream; list the kind in unchecked-kinds.ts with its reason`;

export const unservedVersion = (object: string, apiVersion: string, served: readonly string[]): string =>
  `${object} has apiVersion ${apiVersion}, which its definition does not serve; use ${served.join(' or ')}`;

export const wrongScope = (object: string): string =>
  `${object} has a namespace, but its kind is cluster-scoped; remove metadata.namespace`;

export const unknownField = (object: string, path: string, field: string, known: readonly string[]): string =>
  `${object} ${path} is not a field of its definition; ${suggest(field, known, 'its definition')}`;

export const invalidField = (object: string, path: string, message: string): string =>
  `${object} ${path === '' ? 'as a whole' : path} ${message}; correct the field`;

export const unprovenClaim = (kind: string, name: string, source: string, known: readonly string[]): string =>
  `claims ${kind} '${name}' of ${source}, which does not make it; ${present('makes', kind, known)}`;

export const unprovenGroup = (group: string, source: string, known: readonly string[]): string =>
  `claims definitions of group '${group}' of ${source}, which does not install them; ${present('installs', 'definitions', known)}`;

export const unprovenPort = (service: string, port: string, source: string, known: readonly string[]): string =>
  `claims port ${port} of service '${service}' of ${source}, which does not open it; ${present('opens', 'port', known)}`;

export const unprovenPart = (
  part: string,
  claimed: string,
  workload: string,
  source: string,
  known: readonly string[],
): string =>
  `claims ${part} '${claimed}' of ${workload} of ${source}, which does not have it; ${present('has', part, known)}`;

export const skippedDefinitions = (claim: string, source: string): string =>
  `claims ${claim} of ${source}, but its Application skips CRDs; install the definition elsewhere or set skipCrds to false`;

export const severalCharts = (names: readonly string[]): string =>
  `Chart.yaml depends on ${names.join(', ')}; give each chart a component of its own`;

export const aliasedChart = (name: string, alias: string): string =>
  `Chart.yaml gives chart ${name} the alias '${alias}', which changes the names it renders; remove the alias`;

export const strayUmbrellaValue = (key: string, chart: string): string =>
  `values.yaml has the key '${key}', which Helm gives to no chart; nest it under '${chart}'`;

export const missingApplication = (path: string): string =>
  `has no Application at ${path}, so its release name and namespace are unknown; render it again`;

export const unreadableFile = (path: string, reason: string): string =>
  `${path} cannot be read: ${reason}; render it again`;

export const noUpstream = 'conformance skipped: no upstream folder; set UPSTREAM_DIR';

export const missingUpstream = (path: string): string =>
  `UPSTREAM_DIR is ${path}, which holds no chart-facts.json; give the folder of the upstream facts or unset it`;

export const brokenUpstream = (path: string, reason: string): string =>
  `upstream file ${path} cannot be read: ${reason}; check UPSTREAM_DIR`;

export const noManifests = (path: string): string => `no rendered manifests at ${path}; run synth first`;

export const unrenderedLayer = (layer: string, path: string): string =>
  `layer '${layer}' is not rendered in ${path}; run synth for it first`;

export const imageIsNotForArm = (image: string): string =>
  `image ${image} is not published for linux/arm64, which all machines are; choose another one`;

export const imageMayNotBeForArm = (image: string): string =>
  `warning: whether ${image} is published for linux/arm64 is not recorded; look it up before it is pulled`;

export const unsetImage = (workload: string, container: string, image: string, source: string): string =>
  `runs ${image} in container '${container}' of ${workload} unless values say otherwise (${source}), and the component declares no image of that name; declare one and pass it`;

export const staleDefinitionFacts = (kind: string): string =>
  `definition-facts.gen.ts says of ${kind} what its definition does not; run node --conditions=@lumie-infra/source tools/generate-definition-facts.ts`;

export const noDefinitionsHere = 'definition facts skipped: no upstream folder; set UPSTREAM_DIR';
