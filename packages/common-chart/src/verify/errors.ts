/**
 * Every message of the rules, one function a message, so that wording is reviewed in one place.
 *
 * A message follows the path of a field: it begins with a verb, says what is wrong with the value, and what to do.
 */

import { didYouMean } from '../model/errors.ts';

/** The closing words of a message about a name that nothing has: the nearest known name, or what to do instead. */
function orElse(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `did you mean '${near}'?`;
}

/** The closing words of a message about a name that is none of some: the nearest of them, or all. */
function among(near: string | undefined, known: readonly string[]): string {
  return near === undefined && known.length === 0 ? 'there is none' : didYouMean(near, known);
}

function inNamespace(namespace: string | undefined): string {
  return namespace === undefined ? '' : ` in namespace '${namespace}'`;
}

export const nothingMakes = (
  what: string,
  name: string,
  namespace: string | undefined,
  near: string | undefined,
): string =>
  `names ${what} '${name}'${inNamespace(namespace)}, which nothing makes; ${orElse(near, `render it, or add it to the \`provides\` of what makes it`)}`;

export const severalMake = (
  what: string,
  name: string,
  namespace: string | undefined,
  makers: readonly string[],
): string =>
  `names ${what} '${name}'${inNamespace(namespace)}, which ${makers.join(' and ')} make; leave it to one of them`;

export const keyIsMissing = (
  what: string,
  name: string,
  key: string,
  near: string | undefined,
  known: readonly string[],
): string => `takes key '${key}' of ${what} '${name}', which has no such key; ${among(near, known)}`;

export const portIsMissing = (
  name: string,
  port: string | number,
  near: string | undefined,
  known: readonly string[],
): string => `names port ${quoted(port)} of service '${name}', which opens no such port; ${among(near, known)}`;

function quoted(value: string | number): string {
  return typeof value === 'number' ? String(value) : `'${value}'`;
}

export const domainIsAnother = (host: string, domain: string, clusterDomain: string): string =>
  `holds '${host}', which ends in '${domain}'; the cluster's domain is '${clusterDomain}'`;

export const noServiceAtAddress = (
  host: string,
  service: string,
  namespace: string,
  near: string | undefined,
): string =>
  `holds '${host}', but nothing makes service '${service}' in namespace '${namespace}'; ${orElse(near, 'take the address from the outputs of what answers')}`;

export const noPortInAddress = (host: string, port: string | number, ports: Readonly<Record<string, number>>): string =>
  `holds '${host}' with port ${quoted(port)}, which the service does not open; it opens ${portList(ports)}`;

/** Ports as messages list them: name and number. */
function portList(ports: Readonly<Record<string, number>>): string {
  const entries = Object.entries(ports).map(([name, number]) =>
    name === String(number) ? name : `${number} (${name})`,
  );
  return entries.length === 0 ? 'none' : entries.join(', ');
}

export const selectsNoPods = (selector: string, namespace: string | undefined): string =>
  `selects ${selector}, which no pod${inNamespace(namespace)} has; take the labels from the workload, or add it to \`provides.workloads\` of what makes it`;

export const podsLackPort = (
  workload: string,
  port: string | number,
  near: string | undefined,
  ports: Readonly<Record<string, number>>,
): string =>
  `is ${quoted(port)}, which pods of ${workload} do not open; ${orElse(near, `they open ${portList(ports)}`)}`;

export const monitorFindsNoService = (
  selector: string,
  namespaces: readonly (string | undefined)[] | undefined,
): string =>
  `selects ${selector}, which no service${amongNamespaces(namespaces)} has; take the labels from the Service, or add them to \`provides.serviceLabels\` of what makes it`;

export const monitorFindsNoPods = (selector: string, namespaces: readonly (string | undefined)[]): string =>
  `selects ${selector}, which no pod${amongNamespaces(namespaces)} has; take the labels from the workload, or add it to \`provides.workloads\` of what makes it`;

export const monitorPortIsMissing = (port: string, near: string | undefined, known: readonly string[]): string =>
  `scrapes port '${port}', which nothing that is selected opens; ${among(near, [...new Set(known)])}`;

export const scrapedTwice = (port: string, services: readonly string[]): string =>
  `scrapes port '${port}' of services ${services.join(' and ')}, which lead to the same pods; select one of them`;

export const nothingListens = (
  port: string | number,
  selector: string,
  ports: Readonly<Record<string, number>>,
): string => `opens ${quoted(port)}, but no pod with ${selector} listens there; they open ${portList(ports)}`;

function amongNamespaces(namespaces: readonly (string | undefined)[] | undefined): string {
  if (namespaces === undefined) return '';
  return namespaces.length > 3 ? '' : ` in ${namespaces.map((name) => `'${name}'`).join(' or ')}`;
}

export const dataSourceIsMissing = (uid: string, near: string | undefined, known: readonly string[]): string =>
  `names data source '${uid}', which nothing provisions; ${among(near, known)}`;

export const dataSourceTypeDiffers = (uid: string, type: string, provisioned: string): string =>
  `takes data source '${uid}' for one of type '${type}', but it is of type '${provisioned}'; name its type`;

export const dataSourceOfType = (type: string, known: readonly string[]): string =>
  `offers data sources of type '${type}', of which none is provisioned; ${among(undefined, known)}`;

export const dataSourceVariableIsMissing = (
  variable: string,
  near: string | undefined,
  known: readonly string[],
): string => `names variable '${variable}', which is no data source of this dashboard; ${among(near, known)}`;

export const groupIsUndefined = (group: string, near: string | undefined): string =>
  `names API group '${group}', which nothing defines; ${orElse(near, 'add it to `provides.definitions` of what installs it')}`;

export const groupIsDefinedTwice = (group: string, components: readonly string[]): string =>
  `holds '${group}', which ${components.join(' and ')} install; leave it to one of them`;

export const backupStoreIsMissing = (cluster: string): string =>
  `asks for copies of cluster '${cluster}', which names no object store; name one there`;

export const backupPluginIsMissing = (
  plugin: string,
  cluster: string,
  near: string | undefined,
  known: readonly string[],
): string => `names plugin '${plugin}', which cluster '${cluster}' does not have; ${among(near, known)}`;

export const backupVolumeIsMissing = (volume: string, near: string | undefined, known: readonly string[]): string =>
  `names volume '${volume}', which the pod does not have; ${among(near, known)}`;

export const namespaceIsMissing = (namespace: string, near: string | undefined): string =>
  `names namespace '${namespace}', which nothing makes; ${orElse(near, 'take the namespace of a component')}`;

export const namespaceMadeTwice = (namespace: string, makers: readonly string[]): string =>
  `is '${namespace}', which ${makers.join(' and ')} make; let one own it, and the others share its namespace`;

export const madeTwice = (makers: readonly string[]): string =>
  `is made by ${makers.join(' and by ')}; leave it to one of them`;

export const claimedTwice = (what: string, first: string): string =>
  `claims ${what}, which ${first} has; give it to one of them`;

export const probePortIsMissing = (port: string | number, near: string | undefined, known: readonly string[]): string =>
  `is ${quoted(port)}, which the container does not open; ${among(near, known)}`;

export const budgetAllowsNone = (value: unknown, replicas: number): string =>
  `is ${JSON.stringify(value)} of ${replicas}, so no pod may ever be evicted and its node never emptied; allow one, run more, or leave the budget out`;

export const budgetsOverlap = (other: string): string =>
  `chooses pods that ${other} chooses too, and pods of two budgets cannot be evicted; leave them to one`;

export const replicasAreNotSpread = (replicas: number): string =>
  `keeps none of the ${replicas} pods from sharing a node; add anti-affinity or a topology spread that selects them`;

export const namespaceIsOpen = (namespace: string): string =>
  `is '${namespace}', where no policy denies what others do not admit; render a NetworkPolicy for all of its pods`;

export const policyAdmitsAll = (): string => 'admits everything from everywhere; name peers or ports';

export const levelIsMissing = (value: string | undefined): string =>
  `is ${value === undefined ? 'not set' : `'${value}'`}; set it to restricted, baseline or privileged`;

export const levelsDiffer = (level: string): string => `differs from enforce, which is '${level}'; set all modes alike`;

export const levelIsTooLax = (level: string, needed: string): string =>
  `is '${level}', but its pods satisfy '${needed}'; set podSecurity to that`;

export const levelRefusesPod = (found: string, level: string, namespace: string): string =>
  `is ${found}, which the level '${level}' of namespace '${namespace}' refuses; change the pod, or podSecurity of the component`;

export const accessIsNotReviewed = (what: string): string =>
  `lets pods reach their node (${what}); do without it, or add it to reviewed/host-access.ts with the reason`;

export const rightIsNotReviewed = (what: string): string =>
  `gives more than is listed (${what}); list what is needed, or add it to reviewed/rights.ts with the reason`;

export const exceptionIsStale = (what: string): string =>
  `holds '${what}', which the component no longer has; remove the entry`;

export const flowIsDenied = (target: string, from: string, to: string): string =>
  `leads to ${target}, but no policy of namespace '${to}' admits pods of '${from}'; declare what is reached in \`uses\` or \`dependsOn\``;

export const fileIsMissing = (
  file: string,
  kind: string,
  name: string,
  near: string | undefined,
  known: readonly string[],
): string => `names file '${file}' of ${kind} '${name}', which has no such key; ${among(near, known)}`;

export const makingIsUnknown = (): string =>
  'is supplied by a person, and no component says what it is; state it in `make` of the secret';

export const makingIsUnused = (field: string): string => `makes ${field}, which nothing reads; remove it`;

export const valueIsMadeOfItself = (field: string): string =>
  `makes ${field} of itself; name the field that it is made of`;

export const makingsDiffer = (field: string, making: string, other: string, otherMaking: string): string =>
  `makes ${field} as ${making}, but ${other} as ${otherMaking}; leave it to one of them`;

export const grantIsMissing = (path: string, auth: string): string =>
  `is read at ${path} by ${auth}, which no policy allows; emit a ConfigMap with the label lumie-infra.com/vault-policy beside it`;

export const grantIsUnused = (path: string): string => `lets read ${path}, which the role never reads; remove the path`;

export const roleDiffers = (role: string, auth: string): string =>
  `binds role '${role}' otherwise than VaultAuth ${auth} signs in; take role, account and namespace from there`;

export const selectorMissesPods = (selector: string): string =>
  `selects ${selector}, which its own pods do not have; take the labels from the template`;

export const selectorTakesOthers = (selector: string, other: string): string =>
  `selects ${selector}, which pods of ${other} have too; give each workload a label of its own`;

export const volumeIsMissing = (volume: string, near: string | undefined, known: readonly string[]): string =>
  `names volume '${volume}', which the pod does not have; ${among(near, known)}`;

export const roleIsMissing = (
  role: string,
  server: string,
  near: string | undefined,
  known: readonly string[],
): string => `names role '${role}', which server '${server}' does not have; ${among(near, known)}`;

export const hostIsNotServed = (host: string, near: string | undefined): string =>
  `holds an address of '${host}', which nothing serves; ${orElse(near, 'take it from the outputs of what serves it')}`;

export const hostHasNoCertificate = (host: string): string =>
  `serves '${host}', for which no Ingress asks a certificate; add it to \`tls\` of one`;

export const hostOfCertificateIsNotServed = (host: string, near: string | undefined): string =>
  `asks for a certificate of '${host}', which no Ingress serves; ${orElse(near, 'leave it out')}`;

export const collectedByNobody = (collectors: readonly string[]): string =>
  `are selected by no collector; give it those that ${collectors.join(' or ')} selects`;

export const collectedTwice = (collectors: readonly string[]): string =>
  `are selected by ${collectors.join(' and ')}; leave it to one of them`;

export const domainDiffers = (domain: string, clusterDomain: string): string =>
  `is '${domain}', but the cluster's domain is '${clusterDomain}'; take it from the site`;

export const dashboardIsNotCollected = (labels: readonly string[]): string =>
  `have none by which dashboards are collected; give it ${labels.join(' or ')}`;

export const operatorNeverEvicts = (): string =>
  'lets the operator make a budget for its only pod, which then keeps its node from ever being emptied; set it to false';

export const siteHasNoNodes = (): string => 'is empty, so nothing is placed; name the machines';

export const requestIsMissing = (workload: string, container: string, missing: readonly string[]): string =>
  `leaves out what container '${container}' of ${workload} asks for (${missing.join(' and ')}); request it, or it counts as nothing`;

export const podHasNoRoom = (pod: string, size: string): string =>
  `asks for ${size}, for which no node has room beside the rest (${pod}); ask for less, run fewer, or enlarge a machine`;

export const podHasNoNode = (pod: string): string =>
  `fits no node: taints, selectors, affinity or disks keep ${pod} off all of them; loosen one of them or add a machine`;

export const passingHasNoRoom = (pod: string, size: string): string =>
  `asks for ${size}, for which no node has room while all the rest runs (${pod}); ask for less, or leave more free`;

export const podsAreUnknown = (workloads: readonly string[]): string =>
  `says nothing of what ${workloads.length === 0 ? 'its pods ask' : `the pods of ${workloads.join(', ')} ask`} for, so they are not counted; add \`pods\``;

function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

export const nodeLossLeavesNoRoom = (pods: readonly string[]): string =>
  `leaves no room for ${some(pods)}; leave more free on the others, or say in the README that these wait`;

export const copyIsSingle = (workload: string): string =>
  `puts the only pod of ${workload} on a disk of its node, with which it is lost; run several, or add it to reviewed/single-copies.ts with the reason`;

export const imageIsUnknown = (text: string): string =>
  `names '${text}', which no component declares; add it to \`images\` and take it from there, or to reviewed/foreign-artifacts.ts when it is no image`;

export const imageIsUnused = (image: string): string =>
  `is ${image}, which nothing names; pass it to what runs it, or remove it from \`images\``;

export const imageFloats = (image: string): string =>
  `is ${image}, which may be another image tomorrow; give it a fixed tag or a digest`;

export const imageRegistryIsUnknown = (source: string): string =>
  `comes from ${source}, which is not in upstreamRegistries; add its first path segment to the registry`;

export const imagePassesRegistry = (image: string, registry: string): string =>
  `pulls ${image} past ${registry}, though its component starts after the registry; take the reference from \`images\``;

export const imageIsNotMirrored = (source: string): string =>
  `comes from ${source}, which the configuration of the registry does not mirror; give it all of upstreamRegistries`;

export const secretHasData = (): string =>
  'would be in Git for everybody to read; declare it in `secrets`, which come from the store';

export const credentialIsWritten = (form: string): string =>
  `holds what looks like ${form}; declare it in \`secrets\`, or add it to reviewed/literals.ts when it is none`;

export const keyHoldsCredential = (key: string): string =>
  `gives '${key}' as plain text; declare it in \`secrets\`, or add it to reviewed/literals.ts when it is no credential`;

export const wordLooksRandom = (start: string): string =>
  `holds a word that looks random ('${start}…'); declare it in \`secrets\`, or add it to reviewed/literals.ts when it is no credential`;

export const renderDiffers = (first: string | undefined, second: string | undefined): string =>
  `is ${quotedLine(first)} at one render and ${quotedLine(second)} at the next; make it follow from options and site alone`;

function quotedLine(line: string | undefined): string {
  return line === undefined ? 'not there' : `'${line.trim().slice(0, 120)}'`;
}

export const celFunctionIsUnproven = (name: string, count: number): string =>
  `it uses '${name}' with ${count} ${count === 1 ? 'argument' : 'arguments'}, which nothing proves to mean the same here as in the cluster`;

export const celPatternDiffers = (name: string): string =>
  `it gives '${name}' a pattern that is no literal, or that JavaScript and RE2 read otherwise`;

export const celGivesAnotherType = (type: string, wanted: string): string => `it gives ${type} instead of ${wanted}`;

export const writtenOtherwise = (before: string, after: string, reason: string): string =>
  `is ${before}, but the cluster gives back ${after}, because ${reason}; write it so`;

export const writtenForNothing = (before: string, reason: string): string =>
  `is ${before}, but the cluster gives back nothing, because ${reason}; leave it out`;

export const writtenByOthers = (after: string, reason: string): string =>
  `is missing, but the cluster gives back ${after}, because ${reason}; write it out`;

export const ignoredKindIsNotHere = (kind: string): string =>
  `names ${kind}, which the component does not render; remove it`;

export const expressionIsUnfit = (fault: string): string =>
  `cannot be evaluated before there is a cluster (${fault}); correct it, or say it with what cel-functions.ts lists`;

export const variableIsUndeclared = (name: string): string => `variables.${name} is not declared before it`;

export const policyRefuses = (policy: string, message: string): string =>
  `is refused by ${policy} ("${message}"); change it, or exempt it from the policy`;

export const policyReports = (policy: string, message: string): string =>
  `is reported by ${policy} ("${message}"); change it, or exempt it from the policy`;

export const policyFails = (policy: string, error: string): string =>
  `cannot be decided by ${policy} (${error}), which then keeps it out; let its expressions ask whether a field is there`;

export const policyIsUnbound = (): string => 'names a policy that no binding puts into force; bind it, or remove it';

export const policyIsUnforeseen = (kind: string): string =>
  `is ${kind}, whose decisions nothing here foresees; say it with a ValidatingPolicy, or see to it in the cluster`;

export const exceptionDoesNotCount = (namespace: string | undefined): string =>
  namespace === undefined
    ? 'holds an exception, which Kyverno is told not to heed; allow exceptions in its values, or remove it'
    : `holds an exception where Kyverno does not look for any; move it to namespace '${namespace}'`;
