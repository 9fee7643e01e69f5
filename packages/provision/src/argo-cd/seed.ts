import { Problems, throwProblems } from '@lumie-infra/common-chart';
import {
  type KubernetesClient,
  type KubernetesObject,
  type ObjectKind,
  describeReference,
  referenceOf,
} from '../kubernetes/index.ts';
import { jobFails, rootIsBeingDeleted } from './errors.ts';
import { readinessOf } from './readiness.ts';
import { renderUmbrella } from './render-umbrella.ts';
import type { RenderedCluster } from './rendered-cluster.ts';
import { type SeedPlan, type SeedStep, describeStep, planOfWhatIsCreatedOnce, planSeed } from './seed-plan.ts';
import { type SeededValues, seededSecretObject } from './seeded-secret-object.ts';
import { waitUntilReady } from './wait-until-ready.ts';

/** What brings Argo CD up. */
export interface SeedProps {
  readonly client: KubernetesClient;
  readonly cluster: RenderedCluster;
  readonly values: SeededValues;
  /** The program. @default - `helm` on PATH */
  readonly helm?: string | undefined;
  /** What renders Argo CD's chart. @default - Helm */
  readonly render?: typeof renderUmbrella;
  /** Milliseconds that each wait may take. @default 900000 */
  readonly timeout?: number;
  /** Hears of each step, in words without any value. @default - nobody is told */
  readonly onStep?: (line: string) => void;
}

/** From the pull of the images on machines that have none: a quarter of an hour. */
const defaultTimeout = 15 * 60_000;

/**
 * Brings a cluster from nothing to a running Argo CD that follows the root Application.
 *
 * It may end anywhere and be run again: what is done is found done. When the root Application exists, Argo CD looks after
 * the cluster, itself included, and only secrets that are missing are created.
 *
 * @throws {Problems} when something is refused, or not ready in time.
 */
export async function seed(props: SeedProps): Promise<void> {
  const { client, cluster, timeout = defaultTimeout, onStep = () => undefined } = props;
  const root = await client.get(referenceOf(cluster.root));
  if (root?.metadata.deletionTimestamp !== undefined) throw new Problems(undefined, [rootIsBeingDeleted()]);
  const plan = await planFor(props);
  const steps = root === undefined ? plan.steps : await remaining(client, plan);
  if (root !== undefined) onStep('Argo CD looks after this cluster; only what is created once is looked at');
  for (const [index, step] of steps.entries()) {
    const told = (done: string): void => onStep(`${index + 1}/${steps.length} ${describeStep(step)}: ${done}`);
    told(await runStep(client, step, timeout));
  }
  if (root === undefined && plan.left.length > 0) {
    const kinds = [...new Set(plan.left.map(({ kind }) => kind))].sort();
    onStep(`left to Argo CD: ${plan.left.length} objects of kinds that come later (${kinds.join(', ')})`);
  }
}

/**
 * What {@link seed} would do on a cluster that is empty.
 *
 * @throws {Problems} when a value is missing, or the chart cannot be rendered.
 */
export async function planFor({
  client,
  cluster,
  values,
  helm,
  render = renderUmbrella,
}: SeedProps): Promise<SeedPlan> {
  const problems: string[] = [];
  const secrets = cluster.seededSecrets.map(({ object }) => seededSecretObject(object, values, problems));
  throwProblems('the seed cannot begin', problems);
  const argoCd = await render(cluster.argoCd, { versions: await client.versions(), helm });
  const objects = [
    ...argoCd,
    ...[...cluster.dns, ...cluster.namespaces, ...cluster.priorityClasses].map(({ object }) => object),
  ];
  return planSeed({ cluster, argoCd, secrets, isNamespaced: await scopes(client, objects) });
}

async function scopes(
  client: KubernetesClient,
  objects: readonly KubernetesObject[],
): Promise<(kind: ObjectKind) => boolean | undefined> {
  const idOf = ({ apiVersion, kind }: ObjectKind): string => `${apiVersion}/${kind}`;
  const known = new Map<string, boolean | undefined>();
  for (const object of objects) {
    if (!known.has(idOf(object))) known.set(idOf(object), await client.isNamespaced(object));
  }
  return (kind) => known.get(idOf(kind));
}

async function remaining(client: KubernetesClient, plan: SeedPlan): Promise<SeedStep[]> {
  const namespaces = await client.list({ apiVersion: 'v1', kind: 'Namespace' });
  const names = new Set(namespaces.map(({ metadata }) => metadata.name));
  return planOfWhatIsCreatedOnce(plan, (name) => names.has(name));
}

async function runStep(client: KubernetesClient, step: SeedStep, timeout: number): Promise<string> {
  switch (step.kind) {
    case 'apply':
      for (const object of step.objects) await client.apply(object, { fieldManager: step.manager, force: true });
      return `${step.objects.length} objects`;
    case 'create': {
      let created = 0;
      for (const object of step.objects) {
        if ((await client.createOnce(object, step.manager)) === 'created') created++;
      }
      return `${created} created, ${step.objects.length - created} there already`;
    }
    case 'run':
      await runJob(client, step.job, step.manager, timeout);
      return 'done';
    case 'wait':
      await waitUntilReady(client, step.references, timeout);
      return 'ready';
  }
}

// A job that failed is in the way of the next one; one that runs or has run is not.
async function runJob(
  client: KubernetesClient,
  job: KubernetesObject,
  manager: string,
  timeout: number,
): Promise<void> {
  const reference = referenceOf(job);
  const found = await client.get(reference);
  if (found !== undefined && readinessOf(found).state === 'failed') {
    await client.delete(reference, { propagation: 'Background', ...uidOf(found) });
    await client.until(
      job,
      scopeOf(job),
      (jobs) => (jobs.every(({ metadata }) => metadata.uid !== found.metadata.uid) ? true : undefined),
      { timeout },
    );
  }
  await client.createOnce(job, manager);
  const result = await client.until(
    job,
    scopeOf(job),
    ([current]) => {
      // One that is gone has ended long enough ago.
      const readiness = current === undefined ? ({ state: 'ready' } as const) : readinessOf(current);
      return readiness.state === 'waiting' ? undefined : readiness;
    },
    { timeout },
  );
  if (result === undefined) await waitUntilReady(client, [reference], 0);
  else if (result.state === 'failed') {
    throw new Problems(undefined, [jobFails(describeReference(reference), result.reason)]);
  }
}

function uidOf({ metadata: { uid } }: KubernetesObject): { readonly uid?: string } {
  return uid === undefined ? {} : { uid };
}

function scopeOf({ metadata: { name, namespace } }: KubernetesObject) {
  return { fieldSelector: `metadata.name=${name}`, ...(namespace === undefined ? {} : { namespace }) };
}
