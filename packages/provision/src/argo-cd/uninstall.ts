import { Problems, argocdNamespace } from '@lumie-infra/common-chart';
import {
  type KubernetesClient,
  type KubernetesObject,
  type ObjectKind,
  type ObjectReference,
  describeReference,
  referenceOf,
} from '../kubernetes/index.ts';
import { clusterIsAnother, deletionStands } from './errors.ts';
import { deletionOrder } from './deletion-order.ts';
import { seedManager } from './seed-plan.ts';
import { trackedBy } from './tracked-object.ts';

/** What takes everything down. */
export interface UninstallProps {
  readonly client: KubernetesClient;
  /** The name of the cluster that is meant. */
  readonly cluster: string;
  /** Whether data goes, too. */
  readonly withVolumes: boolean;
  /** Milliseconds that each group of Applications may take. @default 900000 */
  readonly timeout?: number;
  /** @default - nobody is told */
  readonly onStep?: (line: string) => void;
}

const applicationKind: ObjectKind = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application' };
const projectKind: ObjectKind = { apiVersion: 'argoproj.io/v1alpha1', kind: 'AppProject' };
const volumeKind: ObjectKind = { apiVersion: 'v1', kind: 'PersistentVolume' };
const definitionKind: ObjectKind = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' };
const clusterKinds: readonly ObjectKind[] = [
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRoleBinding' },
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole' },
];

/** With it Argo CD deletes what an Application brought before the Application itself goes. */
const cascade = 'resources-finalizer.argocd.argoproj.io';
const defaultTimeout = 15 * 60_000;

/**
 * Deletes everything that Argo CD runs, in the reverse of the order in which it came up, and Argo CD last.
 *
 * Cluster DNS stays: Argo CD needs it to the end, and a cluster without it is of no use. Volumes stay unless they are to go.
 * It may end anywhere and be run again.
 *
 * @throws {Problems} when it is another cluster, or something is not deleted in time.
 */
export async function uninstall(props: UninstallProps): Promise<void> {
  const { client, cluster, withVolumes, onStep = () => undefined } = props;
  await checkCluster(client, cluster);
  const applications = await client.list(applicationKind, { namespace: argocdNamespace });
  const kept = await keptApplications(client);
  if (!withVolumes) onStep(`keeps volumes: ${await keepVolumes(client)} would have been deleted with their claims`);
  const order = deletionOrder(applications, kept);
  await stopAutomation(client, order.parents);
  for (const [index, step] of order.steps.entries()) {
    const verb = step.kind === 'delete' ? 'deletes' : 'lets go of';
    const names = step.applications.map(({ metadata }) => metadata.name);
    onStep(`${index + 1}/${order.steps.length} ${verb} ${names.join(', ')}`);
    for (const application of step.applications) {
      await (step.kind === 'delete' ? deleteWithAll : release)(client, application);
    }
    await waitUntilGone(props, step.applications.map(referenceOf));
  }
  await waitUntilOnly(props, order.root);
  if (order.root !== undefined) await release(client, order.root);
  await deleteArgoCd(props, kept);
  if (withVolumes) onStep(`deletes ${await deleteReleasedVolumes(client)} volumes that nobody claims any more`);
}

// The project has the name of the cluster; Argo CD makes one of its own besides.
async function checkCluster(client: KubernetesClient, cluster: string): Promise<void> {
  const projects = await client.list(projectKind, { namespace: argocdNamespace });
  const names = projects.map(({ metadata }) => metadata.name).filter((name) => name !== 'default');
  if (names.length > 0 && !names.includes(cluster)) {
    throw new Problems(undefined, [clusterIsAnother(cluster, names, client.server)]);
  }
}

/** The Applications of what must run to the end, by what it is. */
interface KeptApplications {
  readonly argoCd: string | undefined;
  readonly dns: string | undefined;
}

async function keptApplications(client: KubernetesClient): Promise<KeptApplications> {
  const namespace = await client.get({ apiVersion: 'v1', kind: 'Namespace', name: argocdNamespace });
  const dns = await client.get({ apiVersion: 'v1', kind: 'Service', name: 'kube-dns', namespace: 'kube-system' });
  return { argoCd: namespace && trackedBy(namespace), dns: dns && trackedBy(dns) };
}

// Whoever still looks after its children would make them again.
async function stopAutomation(client: KubernetesClient, parents: readonly KubernetesObject[]): Promise<void> {
  for (const parent of parents) {
    await client.patch(referenceOf(parent), { spec: { syncPolicy: { automated: null } } }, seedManager);
  }
}

async function deleteWithAll(client: KubernetesClient, application: KubernetesObject): Promise<void> {
  const { finalizers = [], deletionTimestamp } = application.metadata;
  if (!finalizers.includes(cascade) && deletionTimestamp === undefined) {
    await client.patch(referenceOf(application), { metadata: { finalizers: [...finalizers, cascade] } }, seedManager);
  }
  await client.delete(referenceOf(application));
}

async function release(client: KubernetesClient, application: KubernetesObject): Promise<void> {
  await client.patch(referenceOf(application), { metadata: { finalizers: null } }, seedManager);
  await client.delete(referenceOf(application));
}

async function deleteArgoCd(props: UninstallProps, { argoCd }: KeptApplications): Promise<void> {
  const { client, onStep = () => undefined } = props;
  const projects = await client.list(projectKind, { namespace: argocdNamespace });
  for (const project of projects) await release(client, project);
  onStep('deletes Argo CD');
  for (const kind of clusterKinds) {
    const objects = argoCd === undefined ? [] : await client.list(kind);
    for (const object of objects.filter((one) => trackedBy(one) === argoCd)) await client.delete(referenceOf(object));
  }
  const definitions = await client.list(definitionKind);
  const own = definitions.filter(({ metadata }) => metadata.name.endsWith('.argoproj.io')).map(referenceOf);
  for (const definition of own) await client.delete(definition);
  await waitUntilGone(props, own);
  // The namespace goes last: as long as it is there, it says which Application was Argo CD.
  const namespace = { apiVersion: 'v1', kind: 'Namespace', name: argocdNamespace };
  await client.delete(namespace);
  await waitUntilGone(props, [namespace]);
}

interface Volume extends KubernetesObject {
  readonly spec: { readonly persistentVolumeReclaimPolicy?: string; readonly claimRef?: object };
  readonly status?: { readonly phase?: string };
}

async function keepVolumes(client: KubernetesClient): Promise<number> {
  const volumes = await client.list<Volume>(volumeKind);
  const doomed = volumes.filter(
    ({ spec }) => spec.claimRef !== undefined && spec.persistentVolumeReclaimPolicy === 'Delete',
  );
  for (const volume of doomed) {
    await client.patch(referenceOf(volume), { spec: { persistentVolumeReclaimPolicy: 'Retain' } }, seedManager);
  }
  return doomed.length;
}

async function deleteReleasedVolumes(client: KubernetesClient): Promise<number> {
  const volumes = await client.list<Volume>(volumeKind);
  const released = volumes.filter(({ status }) => status?.phase === 'Released');
  for (const volume of released) await client.delete(referenceOf(volume));
  return released.length;
}

async function waitUntilGone(props: UninstallProps, references: readonly ObjectReference[]): Promise<void> {
  const [first] = references;
  const names = new Set(references.map(({ name }) => name));
  if (first !== undefined) await waitUntilNone(props, first, ({ metadata }) => names.has(metadata.name));
}

// What an ApplicationSet made goes a moment after it.
async function waitUntilOnly(props: UninstallProps, root: KubernetesObject | undefined): Promise<void> {
  const all = { ...applicationKind, name: '', namespace: argocdNamespace };
  await waitUntilNone(props, all, ({ metadata }) => metadata.name !== root?.metadata.name);
}

async function waitUntilNone(
  { client, timeout = defaultTimeout }: UninstallProps,
  { namespace, ...kind }: ObjectReference,
  isMeant: (object: KubernetesObject) => boolean,
): Promise<void> {
  let left: readonly KubernetesObject[] = [];
  const gone = await client.until(
    kind,
    namespace === undefined ? {} : { namespace },
    (objects) => {
      left = objects.filter(isMeant);
      return left.length === 0 ? true : undefined;
    },
    { timeout },
  );
  if (gone === true) return;
  const standing = left.map((object) => describeReference(referenceOf(object)));
  throw new Problems(undefined, [deletionStands(standing, timeout / 1000, left.flatMap(reasonsOf))]);
}

interface Conditioned {
  readonly conditions?: readonly { readonly type: string; readonly status?: string; readonly message?: string }[];
}

// What an Application cannot delete, or why a namespace is not empty.
function reasonsOf({ metadata, status }: KubernetesObject): string[] {
  const { conditions = [] } = (status ?? {}) as Conditioned;
  return conditions
    .filter(({ type, status: state }) => type.endsWith('Error') || (state === 'True' && /Remain|Fail/.test(type)))
    .map(({ message = '' }) => `${metadata.name}: ${message.replaceAll(/\s+/g, ' ').trim()}`);
}
