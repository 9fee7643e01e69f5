import { type Site, antiAffinity } from '@lumie-infra/common-chart';
import type { MinioValues } from '../../charts/minio.gen.ts';
import { driveClass, drivesOf } from './drives.ts';

/** What a cluster may choose of the topology. */
export interface TopologyOptions {
  readonly servers: number;
  readonly standaloneStorage: string;
}

/** The values that say where servers and drives are. */
export type TopologyValues = Pick<
  MinioValues,
  'affinity' | 'deploymentUpdate' | 'drivesPerNode' | 'mode' | 'persistence' | 'podDisruptionBudget' | 'replicas'
>;

/** Whether enough machines have a drive; fewer would have to hold several drives of one set. */
export function isDistributed(site: Pick<Site, 'nodes'>, { servers }: Pick<TopologyOptions, 'servers'>): boolean {
  return drivesOf(site).length >= servers;
}

/** One drive on each of several machines, one of which may be away; or one server with one disk. */
export function topology(site: Pick<Site, 'nodes'>, options: TopologyOptions): TopologyValues {
  if (!isDistributed(site, options)) {
    return {
      mode: 'standalone',
      persistence: { enabled: true, size: options.standaloneStorage, storageClass: 'local-path' },
      // Two servers cannot have the same disk, not even for a moment.
      deploymentUpdate: { type: 'Recreate' },
    };
  }
  return {
    mode: 'distributed',
    replicas: options.servers,
    drivesPerNode: 1,
    persistence: {
      enabled: true,
      size: `${Math.min(...drivesOf(site).map(({ sizeGiB }) => sizeGiB))}Gi`,
      storageClass: driveClass,
    },
    affinity: antiAffinity({ app: 'minio' }, 'required'),
    podDisruptionBudget: { enabled: true, maxUnavailable: 1 },
  };
}
