import { Problems } from '@lumie-infra/common-chart';
import {
  type KubernetesClient,
  type KubernetesObject,
  type ObjectReference,
  describeReference,
} from '../kubernetes/index.ts';
import { notReady } from './errors.ts';
import { readinessOf } from './readiness.ts';

/**
 * Waits until every object does its work.
 *
 * @param timeout Milliseconds for all of them together.
 * @throws {Problems} when some do not in time, with what their pods say.
 */
export async function waitUntilReady(
  client: KubernetesClient,
  references: readonly ObjectReference[],
  timeout: number,
): Promise<void> {
  const end = new AbortController();
  const waits = references.map((reference) => waitFor(client, reference, timeout, end.signal));
  const states = await Promise.all(waits);
  const late = references.filter((_, index) => states[index] === undefined);
  if (late.length === 0) return;
  const names = late.map(describeReference);
  const reasons = [
    ...(await Promise.all(late.map(async (reference) => stateOf(client, reference)))),
    ...(await podReasons(client, late)),
  ];
  throw new Problems(undefined, [notReady(names, timeout / 1000, reasons)]);
}

async function waitFor(
  client: KubernetesClient,
  reference: ObjectReference,
  timeout: number,
  signal: AbortSignal,
): Promise<true | undefined> {
  const { name, namespace } = reference;
  return client.until(
    reference,
    { fieldSelector: `metadata.name=${name}`, ...(namespace === undefined ? {} : { namespace }) },
    ([object]) => (object !== undefined && readinessOf(object).state === 'ready' ? true : undefined),
    { timeout, signal },
  );
}

async function stateOf(client: KubernetesClient, reference: ObjectReference): Promise<string> {
  const object = await client.get(reference);
  const readiness = object === undefined ? undefined : readinessOf(object);
  const reason =
    readiness === undefined ? 'is not there' : 'reason' in readiness ? readiness.reason : 'is ready by now';
  return `${reference.name}: ${reason}`;
}

interface Pod extends KubernetesObject {
  readonly status?: {
    readonly conditions?: readonly { readonly type: string; readonly status: string; readonly message?: string }[];
    readonly initContainerStatuses?: readonly ContainerStatus[];
    readonly containerStatuses?: readonly ContainerStatus[];
  };
}

interface ContainerStatus {
  readonly state?: { readonly waiting?: { readonly reason?: string; readonly message?: string } };
}

// A container that starts as it should.
const usual: ReadonlySet<string | undefined> = new Set(['ContainerCreating', 'PodInitializing', undefined]);

async function podReasons(client: KubernetesClient, references: readonly ObjectReference[]): Promise<string[]> {
  const namespaces = [...new Set(references.flatMap(({ namespace }) => namespace ?? []))];
  const reasons: string[] = [];
  for (const namespace of namespaces) {
    const pods = await client.list<Pod>({ apiVersion: 'v1', kind: 'Pod' }, { namespace });
    for (const pod of pods) reasons.push(...reasonsOf(pod));
  }
  return reasons;
}

function reasonsOf({ metadata, status = {} }: Pod): string[] {
  const { conditions = [], initContainerStatuses = [], containerStatuses = [] } = status;
  const unscheduled = conditions.find(({ type, status: state }) => type === 'PodScheduled' && state === 'False');
  if (unscheduled !== undefined) return [`pod ${metadata.name}: ${unscheduled.message ?? 'not scheduled'}`];
  const stuck = [...initContainerStatuses, ...containerStatuses]
    .map(({ state }) => state?.waiting)
    .filter((waiting) => waiting !== undefined && !usual.has(waiting.reason));
  return stuck.map(
    (waiting) => `pod ${metadata.name}: ${[waiting!.reason, waiting!.message].filter(Boolean).join(', ')}`,
  );
}
