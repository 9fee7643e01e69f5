import { argocdNamespace } from '@lumie-infra/common-chart';
import type { KubernetesClient, ObjectKind } from '../kubernetes/index.ts';
import type { ApplicationObject } from './application-state.ts';
import { type ClusterProgress, clusterProgress } from './cluster-progress.ts';
import type { ExpectedCluster } from './expected-cluster.ts';

/** How a cluster is watched. */
export interface WatchProgressProps {
  readonly client: KubernetesClient;
  readonly expected: ExpectedCluster;
  /** Milliseconds. @default - without end */
  readonly timeout?: number;
  /** Hears of every change. @default - nobody is told */
  readonly onProgress?: (progress: ClusterProgress) => void;
}

const applicationKind: ObjectKind = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application' };

/** How far a cluster is now. */
export async function readProgress({ client, expected }: WatchProgressProps): Promise<ClusterProgress> {
  const applications = await client.list<ApplicationObject>(applicationKind, { namespace: argocdNamespace });
  return clusterProgress(expected, applications);
}

/** Watches a cluster until everything is healthy or the time is over, and returns how far it is then. */
export async function watchProgress(props: WatchProgressProps): Promise<ClusterProgress> {
  const { client, expected, timeout, onProgress = () => undefined } = props;
  let last = clusterProgress(expected, []);
  await client.until<ApplicationObject, true>(
    applicationKind,
    { namespace: argocdNamespace },
    (applications) => {
      last = clusterProgress(expected, applications);
      onProgress(last);
      return last.done ? true : undefined;
    },
    timeout === undefined ? {} : { timeout },
  );
  return last;
}
