/**
 * Every message that the model can throw, one function a message, so that wording is reviewed in one place.
 *
 * A message says who is wrong, what is wrong with the value given, and what to do; lower case, no final period.
 */

const brand = Symbol.for('@lumie-infra/problems');

/**
 * One or more problems with what the user wrote, gathered, sorted and thrown once.
 *
 * Recognise it with {@link isProblems}: two copies of this package in one tree must know each other's errors.
 */
export class Problems extends Error {
  /** One message a problem, sorted, without repetition. */
  declare readonly problems: readonly string[];

  constructor(heading: string | undefined, problems: readonly string[]) {
    const sorted = [...new Set(problems)].sort(naturally);
    super(
      heading === undefined
        ? sorted.join('\n')
        : [`${heading}:`, ...sorted.map((problem) => `  ${problem}`)].join('\n'),
    );
    this.name = 'Problems';
    // Not enumerable: Node would print every problem again below the message.
    Object.defineProperty(this, 'problems', { value: sorted });
  }

  get [brand](): true {
    return true;
  }
}

// Line 9 comes before line 14.
function naturally(a: string, b: string): number {
  const pad = (text: string): string => text.replaceAll(/\d+/g, (digits) => digits.padStart(8, '0'));
  return pad(a) < pad(b) ? -1 : 1;
}

/** Whether an error was thrown for the user to read, by this copy of the package or another. */
export function isProblems(error: unknown): error is Problems {
  return typeof error === 'object' && error !== null && brand in error;
}

/**
 * Throws all problems at once, under a heading when one is given; returns when there are none.
 *
 * @throws {Problems} when `problems` is not empty.
 */
export function throwProblems(heading: string | undefined, problems: readonly string[]): void {
  if (problems.length > 0) throw new Problems(heading, problems);
}

/** The closing words of an "unknown key" message: the nearest known word, or all of them. */
export function didYouMean(word: string | undefined, known: readonly string[]): string {
  if (word !== undefined) return `did you mean '${word}'?`;
  return known.length === 0 ? 'nothing is allowed here' : `known are ${[...known].sort().join(', ')}`;
}

/** A problem of one Kubernetes object, after the component and the object that have it; the problem begins with a verb. */
export function objectProblem(component: string | undefined, kind: string, name: string, problem: string): string {
  return `${component === undefined ? '' : `${component} `}${kind} '${name}' ${problem}`;
}

/** Two objects of one kind, name and namespace in one scope. */
export function declaredTwice(): string {
  return 'is declared twice; give one of them another name';
}

/** An object name that the API server refuses. */
export function badObjectName(rule: string): string {
  return `has a name that Kubernetes refuses; use ${rule}`;
}

/** A label value that the API server refuses. */
export function badLabelValue(key: string, value: string): string {
  return `has label '${key}' with value '${value}', which Kubernetes refuses; use at most 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends`;
}

/** A workload without a container to run. */
export function noContainers(): string {
  return 'has no containers; add one';
}

/** One container name in `containers` and in `initContainers`. */
export function containerNameTwice(container: string): string {
  return `has container '${container}' in both containers and initContainers; rename one of them`;
}

/** A container name that the API server refuses. */
export function badContainerName(container: string): string {
  return `has container '${container}', which is no container name; use at most 63 lower-case letters, digits and '-'`;
}

/** An image that may change under its name. */
export function unpinnedImage(container: string, image: string): string {
  return `runs image '${image}' in container '${container}', which is not pinned; give it a digest or a tag other than latest`;
}

/** A quantity that the API server refuses; `where` names the field. */
export function badQuantity(where: string, quantity: string): string {
  return `gives ${where} as '${quantity}', which is no quantity; write it like 50m, 2, 128Mi or 1Gi`;
}

/** An environment variable name that the API server refuses. */
export function badEnvName(container: string, variable: string): string {
  return `sets '${variable}' in the environment of container '${container}', which is no variable name; use letters, digits, '_', '-' and '.', not starting with a digit`;
}

/** A port name that the API server refuses. */
export function badPortName(owner: string, port: string): string {
  return `names a port of ${owner} '${port}', which is no port name; use at most 15 lower-case letters, digits and '-', one of them a letter`;
}

/** A port number out of range. */
export function badPortNumber(owner: string, port: string, number: number): string {
  return `gives port '${port}' of ${owner} the number ${number}; use a whole number from 1 to 65535`;
}

/** Two names for one port number of one protocol. */
export function portNumberTwice(owner: string, first: string, second: string, number: number): string {
  return `gives ports '${first}' and '${second}' of ${owner} the same number ${number}; remove one or change its protocol`;
}

/** One port name in two containers of a pod. */
export function portNameTwice(port: string, first: string, second: string): string {
  return `names a port '${port}' in both containers '${first}' and '${second}'; rename one of them`;
}

/** A probe on a port that its container does not have. */
export function unknownProbePort(container: string, probe: string, port: string, hint: string): string {
  return `has a ${probe} probe on port '${port}' of container '${container}', which has no such port; ${hint}`;
}

/** A probe that names no port, in a container that has none. */
export function probeWithoutPort(container: string, probe: string): string {
  return `has a ${probe} probe in container '${container}', which has no ports; add the port to the container or give the probe a number`;
}

/** A probe in an init container that ends before the pod starts. */
export function probeInInitContainer(container: string): string {
  return `has a probe in init container '${container}', which ends before the pod starts; remove it or set restartPolicy Always`;
}

/** A mount of a volume that the pod does not have. */
export function unknownVolume(container: string, path: string, volume: string, hint: string): string {
  return `mounts volume '${volume}' at ${path} of container '${container}', but has no such volume; ${hint}`;
}

/** A mount path that the API server refuses or that the container cannot have. */
export function badMountPath(container: string, path: string): string {
  return `mounts a volume at '${path}' of container '${container}'; use an absolute path without ':'`;
}

/** A volume that nothing mounts. */
export function unusedVolume(volume: string): string {
  return `has volume '${volume}', which no container mounts; mount it or remove it`;
}

/** A volume name that is also the name of a claim template. */
export function volumeNameTwice(volume: string): string {
  return `has '${volume}' in both volumes and volumeClaimTemplates; rename one of them`;
}

/** User 0 in a container that must not run as root. */
export function runsAsRoot(container: string): string {
  return `runs container '${container}' as user 0, which the default runAsNonRoot forbids; choose another user or set runAsNonRoot: false`;
}

/** A schedule that is no cron expression. */
export function badSchedule(schedule: string): string {
  return `has schedule '${schedule}'; write five cron fields or a macro such as @daily`;
}

/** A Service that forwards nothing. */
export function noPorts(): string {
  return 'has no ports; add one';
}

/** A node port out of the range that a cluster hands out. */
export function badNodePort(port: string, number: number): string {
  return `gives port '${port}' the node port ${number}; use a whole number from 30000 to 32767`;
}

/** Two ports of a Service on one node port. */
export function nodePortTwice(first: string, second: string, number: number): string {
  return `gives ports '${first}' and '${second}' the same node port ${number}; change one of them`;
}

/** A headless Service of a type that needs a cluster address. */
export function headlessWithType(type: string): string {
  return `is headless and of type ${type}; drop headless, or drop the type and the node ports`;
}

/** An Ingress that routes nothing. */
export function noHosts(): string {
  return 'has no hosts; add one';
}

/** A host that is no DNS name. */
export function badHost(host: string): string {
  return `has host '${host}', which is no DNS name; use lower-case letters, digits, '-' and '.', with '*.' only in front`;
}

/** A path that an Ingress cannot have. */
export function badIngressPath(host: string, path: string): string {
  return `has path '${path}' under host '${host}'; begin it with '/'`;
}

/** A NetworkPolicy that restricts nothing. */
export function noDirection(): string {
  return 'restricts neither ingress nor egress; give one of them a list, an empty one to deny all';
}

/** A key that a ConfigMap cannot have. */
export function badConfigMapKey(key: string): string {
  return `has key '${key}', which is no ConfigMap key; use letters, digits, '-', '_' and '.'`;
}

/** A key in both halves of a ConfigMap. */
export function configMapKeyTwice(key: string): string {
  return `has key '${key}' in both data and binaryData; rename one of them`;
}

/** More content than etcd takes. */
export function configMapTooLarge(bytes: number): string {
  return `holds ${bytes} bytes, more than the 1048576 that Kubernetes takes; split it`;
}

/** A priority that only the system may have. */
export function badPriority(value: number): string {
  return `has value ${value}; use a whole number of at most 1000000000`;
}

/** A list or map that must not be empty. */
export function emptyField(field: string): string {
  return `has nothing in ${field}; add an entry`;
}

/** A uid that Grafana or a file name would not take. */
export function badDashboardUid(uid: string): string {
  return `has uid '${uid}'; use lower-case letters, digits and '-', at most 40 characters`;
}

/** Two parts of a dashboard of one name. */
export function namedTwice(what: string, name: string): string {
  return `has more than one ${what} named '${name}'; rename one of them`;
}

/** A panel wider than its dashboard, or without width. */
export function badPanelWidth(panel: string, width: number, widest: number): string {
  return `has panel '${panel}' with width ${width}; use a whole number from 1 to ${widest}`;
}

/** A variable in a query that the dashboard does not define. */
export function undefinedVariable(name: string): string {
  return `uses variable '${name}', which it does not define; add it to variables`;
}

/** A variable that nothing depends on. */
export function unusedVariable(name: string): string {
  return `defines variable '${name}', which no query uses; remove it`;
}

/** A key that the schema does not know. */
export const keyIsUnknown = (path: string, near: string | undefined, known: readonly string[]): string =>
  `${path} is unknown; ${didYouMean(near, known)}`;

/** A key that the schema requires. */
export const keyIsMissing = (path: string, description: string | undefined): string =>
  `${path} is missing; add it${description === undefined ? '' : ` (${description.replace(/\.$/, '')})`}`;

// JSON has no word for NaN and the infinite, and would say null.
const shown = (value: unknown): string =>
  typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');

/** A value of the wrong type, size or form. */
export const valueDoesNotFit = (
  path: string,
  value: unknown,
  remedy: string,
  description: string | undefined,
): string =>
  `${path} is ${shown(value)}; ${remedy}${description === undefined ? '' : ` (${description.replace(/\.$/, '')})`}`;

/** The heading over all problems of one cluster. */
export const clusterCannotBeBuilt = (cluster: string): string => `cluster '${cluster}' cannot be built`;

export const layerGivenTwice = (layer: string): string => `layer ${layer} is given twice; list each layer once`;

export const componentNameTaken = (component: string, first: string, second: string): string =>
  `${component} is the name of a component in ${first} and in ${second}; rename one of them`;

export const componentIsUnknown = (
  component: string,
  layer: string,
  near: string | undefined,
  known: readonly string[],
): string => `${component} is not a component of ${layer}; ${didYouMean(near, known)}`;

export const componentIsMissing = (component: string, needed: string, cluster: string, turnedOff: boolean): string =>
  turnedOff
    ? `${component} needs ${needed}, which cluster '${cluster}' turns off; turn it on or pass external(${needed}, …)`
    : `${component} needs ${needed}, which no layer of cluster '${cluster}' holds; add its layer or pass external(${needed}, …)`;

export const capabilityIsMissing = (component: string, capability: string, cluster: string): string =>
  `${component} needs the capability ${capability}, which no component of cluster '${cluster}' provides; add its layer or pass external(${capability}, …)`;

export const capabilityProvidedTwice = (capability: string, first: string, second: string): string =>
  `${capability} is provided by ${first} and by ${second}; turn one of them off`;

export const capabilityOutputsDiffer = (
  component: string,
  capability: string,
  key: string,
  given: unknown,
  expected: unknown,
): string =>
  `${component} provides ${capability} with ${key} ${JSON.stringify(given) ?? 'absent'}, but others find it at ${JSON.stringify(expected) ?? 'nothing'}; make them equal`;

export const externalIsRunHere = (name: string, cluster: string): string =>
  `external ${name} stands in for something that cluster '${cluster}' runs itself; remove the external or turn the component off`;

export const edgePointsUp = (component: string, layer: string, target: string, targetLayer: string): string =>
  `${component} of ${layer} depends on ${target} of ${targetLayer}, a layer that ${layer} does not build on; make the edge \`uses\` through a capability, or move one of them`;

export const usesIsNeeded = (component: string, target: string, reason: string): string =>
  `${component} declares ${target} as \`uses\`, but cannot start without it (${reason}); make the edge \`dependsOn\``;

export const edgeCycle = (route: readonly string[]): string =>
  `dependency cycle: ${route.join(' -> ')}; make one of these edges \`uses\``;

export const layerCycle = (route: readonly string[]): string =>
  `layer cycle: ${route.join(' -> ')}; remove one of these package dependencies`;

export const outputCycle = (route: readonly string[]): string =>
  `outputs of ${route.join(' -> ')} need each other; compute one of them without the other`;

export const componentFailed = (component: string, part: string, reason: string): string =>
  `${component} cannot render its ${part}: ${reason}; mend the component or its options`;

export const objectOwnedTwice = (object: string, first: string, second: string): string =>
  first === second
    ? `${first} renders ${object} twice; give one of them another name`
    : `${first} and ${second} both own ${object}; let one of them own it`;

export const definitionIsMissing = (component: string, kind: string, group: string, cluster: string): string =>
  `${component} makes a ${kind} of ${group}, whose definition no component of cluster '${cluster}' installs; add the layer that does, or pass an external for it`;

export const namespaceSharedAcrossLayers = (component: string, namespace: string, owner: string): string =>
  `${component} lives in namespace ${namespace}, which ${owner} of another layer owns; give it a namespace of its own, or move it to that layer`;

export const exceptionIsNotNeeded = (component: string, registry: string): string =>
  `${component} pulls its images from their publishers, but ${registry} does not need ${component} to run; remove the bootstrapException`;

export const seedingIsNotNeeded = (component: string, store: string): string =>
  `${component} has seeded secrets, but ${store} does not need ${component} to run; use vaultSecret`;

export const nodeNameTaken = (path: string, name: string): string =>
  `${path} is '${name}', the name of an earlier node; give each node its own name`;

export const nodeCIDRsDiffer = (path: string, written: readonly string[], made: readonly string[]): string =>
  `${path} is [${written.join(', ')}], but the accounts of cloud make [${made.join(', ')}]; leave it out`;

export const versionIsUnknown = (
  kind: string,
  name: string,
  near: string | undefined,
  known: readonly string[],
): string => `upstream-versions.json holds no ${kind} '${name}'; ${didYouMean(near, known)}`;

/** An image of the cluster's own registry, wanted by what starts before that registry. */
export const imageBeforeRegistry = (component: string, image: string): string =>
  `${component} has image '${image}', which only the cluster's registry holds, but starts before that registry; remove bootstrapException or give the image a registry`;

/** A KongPlugin with its configuration in two places. */
export function configTwice(): string {
  return 'has both config and configFrom; keep one, or patch config with configPatches';
}

/** A problem of one rendered object, after the object that has it. */
export function ofObject(kind: string | undefined, name: string | undefined, problem: string): string {
  return `${kind ?? 'object without kind'}/${name ?? '(no name)'}: ${problem}`;
}

/** A problem of something in a file. */
export function inFile(file: string, problem: string): string {
  return `${file}: ${problem}`;
}

/** A rendered document that is no Kubernetes object. */
export function objectIsNoMap(shown: string): string {
  return `the document is ${shown}; give a map with apiVersion, kind and metadata`;
}

/** A kind that no schema is known for: `versions` serve it, `near` is a kind of the same API version. */
export function kindHasNoSchema(
  kind: string,
  apiVersion: string,
  versions: readonly string[],
  near: string | undefined,
): string {
  const remedy =
    versions.length > 0
      ? `use apiVersion ${versions.join(' or ')}`
      : near === undefined
        ? 'add one to common-chart/src/crds'
        : `did you mean '${near}'?`;
  return `no schema for kind ${kind} in apiVersion ${apiVersion}; ${remedy}`;
}

/** A field with a value of the wrong type, size or form; `shown` is the value in words. */
export function fieldDoesNotFit(path: string, shown: string, remedy: string, description: string | undefined): string {
  return `${path} is ${shown}; ${remedy}${description === undefined ? '' : ` (${description.replace(/\.$/, '')})`}`;
}

/** Keys of one map that must not stand together. */
export function fieldsExclude(path: string, keys: readonly string[]): string {
  return `${path} has ${keys.map((key) => `'${key}'`).join(' and ')}, which exclude each other; keep one`;
}

/** A map that needs one of several keys and has none. */
export function fieldsMissing(path: string, keys: readonly string[]): string {
  return `${path} has none of ${keys.map((key) => `'${key}'`).join(', ')}; give one`;
}

/** A field with null for a value. */
export function fieldIsNull(path: string): string {
  return `${path} is null; leave it out, or write {} for an empty map`;
}

/** A field that only a later Kubernetes has. */
export function fieldIsTooNew(path: string): string {
  return `${path} is unknown to Kubernetes 1.34; leave it out`;
}

/** An object name that the API server refuses for this kind. */
export function objectNameIsBad(shown: string, words: string, longest: number): string {
  return `metadata.name is ${shown}; use ${words}, at most ${longest} characters`;
}

/** An object of a namespaced kind without a namespace. */
export function namespaceIsMissing(kind: string): string {
  return `metadata.namespace is missing; add it, as every ${kind} lives in a namespace`;
}

/** A namespace on an object of a kind that has none. */
export function namespaceIsForbidden(kind: string, shown: string): string {
  return `metadata.namespace is ${shown}; leave it out, as a ${kind} belongs to the whole cluster`;
}

/** A label or annotation key that the API server refuses. */
export function labelKeyIsBad(path: string): string {
  return `${path} is no label or annotation key; use 'name' or 'domain/name' of letters, digits, '-', '_' and '.'`;
}

/** A label value that the API server refuses. */
export function labelValueIsBad(path: string, shown: string): string {
  return `${path} is ${shown}; use at most 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends`;
}

/** A problem at a line of a file. */
export const atLine = (file: string, line: number, message: string): string => `${file}:${line} ${message}`;

export const fileCannotBeRead = (file: string, reason: string): string =>
  `${file} cannot be read (${reason}); give the path of the cluster's file`;

export const fileIsNotYaml = (reason: string): string =>
  `is not valid YAML: ${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}; mend the line`;

export const layerIsUnknown = (
  path: string,
  layer: string,
  near: string | undefined,
  known: readonly string[],
): string => `${path} is '${layer}', which is no layer here; ${didYouMean(near, known)}`;

/** The heading over all problems of one values file. */
export const valuesCannotBeRendered = (release: string): string => `values of release '${release}' cannot be rendered`;

/** A values file that is a list or a single value. */
export const valuesAreNoMap = (): string => `the values file holds no map; begin it with 'common:'`;

/** A values file whose `common` has nothing below it. */
export const valuesAreEmpty = (): string => `common is empty; describe the app below it, or write {} for the defaults`;

/** A key of `common` that stands beside it. */
export const valuesKeyIsMisplaced = (key: string): string => `${key} is unknown; did you mean 'common.${key}'?`;

/** A value that only a program can make, or that lost its digits before it came here. */
export const valueIsNotPlain = (path: string, what: string): string => `${path} is ${what}; write it in quotes`;

/** A value that holds itself, or nearly. */
export const valueIsTooDeep = (path: string, levels: number): string =>
  `${path} is more than ${levels} levels deep; remove the anchor that holds itself`;

/** A Deployment without an image. */
export const imageIsMissing = (path: string): string =>
  `${path} is missing; name the image, or turn the deployment off`;

/** An object that is turned on and has no name. */
export const nameIsMissing = (path: string): string => `${path} is missing; name the object, or turn it off`;

/** A key that is accepted and changes nothing. */
export const valuesKeyHasNoEffect = (path: string, advice: string): string => `${path} has no effect; ${advice}`;

export const ignoredWithoutReason = (component: string, kind: string): string =>
  `${component} has Argo CD ignore fields of ${kind} without a reason; say which controller writes them, or render what it writes`;

export const ignoredWithoutField = (component: string, kind: string): string =>
  `${component} has Argo CD ignore no field of ${kind}; name it in \`jsonPointers\` or \`jqPathExpressions\``;

export const ignoredPointerIsBad = (component: string, kind: string, pointer: string): string =>
  `${component} has Argo CD ignore '${pointer}' of ${kind}, which is no JSON pointer; write it like '/spec/replicas'`;
