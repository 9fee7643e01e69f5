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
): string => `takes key '${key}' of ${what} '${name}', which has no such key; ${didYouMean(near, known)}`;

export const portIsMissing = (
  name: string,
  port: string | number,
  near: string | undefined,
  known: readonly string[],
): string => `names port ${quoted(port)} of service '${name}', which opens no such port; ${didYouMean(near, known)}`;

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
  `selects ${selector}, which no service${amongNamespaces(namespaces)} has; take the labels from the Service`;

export const monitorFindsNoPods = (selector: string, namespaces: readonly (string | undefined)[]): string =>
  `selects ${selector}, which no pod${amongNamespaces(namespaces)} has; take the labels from the workload, or add it to \`provides.workloads\` of what makes it`;

export const monitorPortIsMissing = (port: string, near: string | undefined, known: readonly string[]): string =>
  `scrapes port '${port}', which nothing that is selected opens; ${didYouMean(near, [...new Set(known)])}`;

export const scrapedTwice = (port: string, services: readonly string[]): string =>
  `scrapes port '${port}' of services ${services.join(' and ')}, which lead to the same pods; select one of them`;

export const namespaceOfPolicyIsMissing = (name: string, near: string | undefined): string =>
  `names namespace '${name}', which nothing makes; ${orElse(near, 'take the name from the component that owns it')}`;

export const nothingListens = (
  port: string | number,
  selector: string,
  ports: Readonly<Record<string, number>>,
): string => `opens ${quoted(port)}, but no pod with ${selector} listens there; they open ${portList(ports)}`;

function amongNamespaces(namespaces: readonly (string | undefined)[] | undefined): string {
  if (namespaces === undefined) return '';
  return namespaces.length > 3 ? '' : ` in ${namespaces.map((name) => `'${name}'`).join(' or ')}`;
}
