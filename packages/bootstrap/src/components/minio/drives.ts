import { type ComponentScope, PersistentVolume, type Site, StorageClass } from '@lumie-infra/common-chart';

/** Where the machines mount their volume for object storage. */
const dataPath = '/mnt/minio-data';

/** The class of the volumes below; nothing else asks for it. */
export const driveClass = 'minio-local';

/** The volume of one machine. */
export interface Drive {
  readonly node: string;
  /** What MinIO may fill, in GiB. */
  readonly sizeGiB: number;
}

/** The volumes for object storage that the site's machines have. */
export function drivesOf({ nodes }: Pick<Site, 'nodes'>): Drive[] {
  return nodes.flatMap(({ name, dataVolumeGiB }) =>
    dataVolumeGiB === undefined ? [] : [{ node: name, sizeGiB: usableGiB(dataVolumeGiB) }],
  );
}

/** One drive of each machine, as volumes that the scheduler binds to the servers. */
export function driveVolumes(scope: ComponentScope, drives: readonly Drive[]): void {
  new StorageClass(scope, driveClass, { provisioner: 'kubernetes.io/no-provisioner' });
  for (const { node, sizeGiB } of drives) {
    new PersistentVolume(scope, `minio-${node}`, {
      capacity: `${sizeGiB}Gi`,
      storageClassName: driveClass,
      localPath: dataPath,
      nodes: [node],
    });
  }
}

// A tenth is for the file system itself, and for what a full disk needs to be repaired.
function usableGiB(volumeGiB: number): number {
  return Math.max(1, Math.floor(volumeGiB * 0.9));
}
