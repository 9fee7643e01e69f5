import type { JsonMap } from '../json-value.ts';
import type { Labels } from '../label-selector.ts';
import type { ContainerDemandAmount } from './container-demand.ts';

/** What the pods of one workload ask of the nodes. */
export interface WorkloadDemand {
  readonly component: string;
  /** `Kind namespace/name`. */
  readonly workload: string;
  readonly namespace: string | undefined;
  /** Where what it asks for stands: an object and a path, or the values of a chart. */
  readonly source: { readonly object: string; readonly field: string };
  /** Pods at once; `undefined` for one on each node. */
  readonly pods: number | undefined;
  /** `passing` runs for a while and goes: jobs, and what builds are made of. */
  readonly lifetime: 'steady' | 'passing';
  /** Whether a new version of a pod runs beside the old one before that goes. */
  readonly surges: boolean;
  readonly containers: readonly ContainerDemandAmount[];
  /** Labels of its pods; `undefined` when they are not known. */
  readonly labels: Labels | undefined;
  /** `nodeSelector`, `affinity`, `tolerations` and `topologySpreadConstraints`, as a pod has them. */
  readonly scheduling: JsonMap;
  readonly priorityClass: string | undefined;
  /** The class of the disk that each of its pods has. */
  readonly storageClass: string | undefined;
}
