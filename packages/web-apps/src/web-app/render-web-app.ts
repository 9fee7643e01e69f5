import {
  Problems,
  type Manifest,
  type PodSecurityLevel,
  isProblems,
  renderCommonValues,
} from '@lumie-infra/common-chart';
import { asksForTooMuch, hostsAreMissing, imageComesFromElsewhere, imageFloats, kindIsForClusters } from '../errors.ts';
import { demandOf, quantity } from './demand.ts';
import { type DumpBucket, dumpBucketOf } from './dump-bucket.ts';
import { withPlatformValues } from './platform-values.ts';
import { podSecurityLevel } from './pod-security.ts';
import { containersOf, podSpecOf } from './pod-spec.ts';
import type { WebAppFile } from './read-web-apps.ts';

/** What an app may ask for at most. */
export interface Quota {
  readonly cpu: string;
  readonly memory: string;
  readonly storage: string;
  readonly pods: number;
}

/** What the platform knows and an app does not say. */
export interface WebAppSettings {
  readonly domain: string;
  /** The host of the cluster's registry. */
  readonly registry: string;
  readonly secretsAuth: string;
  readonly quota: Quota;
}

/** An app, rendered. */
export interface WebApp {
  readonly app: string;
  /** Objects of its namespace, which they do not carry yet. */
  readonly objects: readonly Manifest[];
  readonly podSecurity: PodSecurityLevel;
  readonly dumpBucket: DumpBucket | undefined;
}

interface Located {
  readonly path: readonly string[];
  readonly message: string;
}

// Messages of the contract begin with the path that they are about.
function located(message: string): Located {
  const path = /^[A-Za-z]\w*(?:\.[\w/.-]+|\[\d+\])*/.exec(message)?.[0] ?? '';
  return { path: path.replaceAll(/\[(\d+)\]/g, '.$1').split('.'), message };
}

const exampleHost = 'app.example.com';

/** What belongs to the whole cluster, and the key of the contract that makes it. */
const clusterKinds: Readonly<Record<string, string>> = {
  ClusterIssuer: 'clusterIssuers',
  ClusterRole: 'rbac',
  ClusterRoleBinding: 'rbac',
  PersistentVolume: 'persistentVolumes',
  StorageClass: 'storageClass',
};

function hostsOf(object: Manifest): string[] {
  const { rules = [] } = (object['spec'] ?? {}) as { rules?: readonly { host?: string }[] };
  return object.kind === 'Ingress' ? rules.flatMap(({ host }) => (host === undefined ? [] : [host])) : [];
}

function objectProblems(object: Manifest, { registry }: WebAppSettings): Located[] {
  const clusterKey = clusterKinds[object.kind];
  const pod = podSpecOf(object);
  const images = pod === undefined ? [] : containersOf(pod).map(({ image }) => image);
  return [
    ...(clusterKey === undefined ? [] : [{ path: ['common', clusterKey], message: kindIsForClusters(object.kind) }]),
    ...(hostsOf(object).includes(exampleHost)
      ? [{ path: ['common', 'ingress'], message: hostsAreMissing('common.ingress.hosts') }]
      : []),
    ...images.flatMap((image) => [
      ...(image.startsWith(`${registry}/`)
        ? []
        : [{ path: ['common', 'image'], message: imageComesFromElsewhere(image, registry) }]),
      ...(/:(latest)?$|^[^:]*$/.test(image.split('/').at(-1)!)
        ? [{ path: ['common', 'image', 'tag'], message: imageFloats(image) }]
        : []),
    ]),
  ];
}

function demandProblems(app: string, objects: readonly Manifest[], quota: Quota): Located[] {
  const { cpu, memory } = demandOf(objects);
  const over = [
    ...(cpu > quantity(quota.cpu) * 1000 ? [asksForTooMuch(app, 'cpu', `${cpu}m`, quota.cpu)] : []),
    ...(memory > quantity(quota.memory)
      ? [asksForTooMuch(app, 'memory', `${Math.ceil(memory / 2 ** 20)}Mi`, quota.memory)]
      : []),
  ];
  return over.map((message) => ({ path: ['common', 'resources'], message }));
}

function contractObjects(file: WebAppFile, values: unknown, settings: WebAppSettings): readonly Manifest[] {
  const { app, source } = file;
  try {
    return renderCommonValues(values, { release: app, namespace: app, registry: settings.registry });
  } catch (error) {
    if (!isProblems(error)) throw error;
    const problems = error.problems.map(located).map(({ path, message }) => source.at(path, message));
    throw new Problems(undefined, problems);
  }
}

/**
 * The objects of one app, checked.
 *
 * @throws {Problems} everything that is wrong, each with file and line.
 */
export function renderWebApp(file: WebAppFile, settings: WebAppSettings): WebApp {
  const { app, source } = file;
  const values = withPlatformValues(source.value, settings);
  const objects = contractObjects(file, values, settings);
  const unsafe: string[] = [];
  const podSecurity = podSecurityLevel(objects, unsafe);
  const problems = [
    ...objects.flatMap((object) => objectProblems(object, settings)),
    ...unsafe.map((message) => ({ path: ['common'], message })),
    ...demandProblems(app, objects, settings.quota),
  ].map(({ path, message }) => source.at(path, message));
  if (problems.length > 0) throw new Problems(undefined, [...new Set(problems)]);
  return { app, objects, podSecurity, dumpBucket: dumpBucketOf(values, objects, app) };
}

/** The public hosts of an app. */
export function hostsOfApp({ objects }: WebApp): string[] {
  return [...new Set(objects.flatMap(hostsOf))];
}
