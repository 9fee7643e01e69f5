import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import { badMountPath, didYouMean, unknownVolume } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import type { Fields } from './defined.ts';

/** A mount, where the name of the volume alone does not say enough. */
export interface VolumeMountProps {
  /** The volume's name in the pod. */
  readonly volume: string;
  /** @default false */
  readonly readOnly?: boolean | undefined;
  /** One file or folder of the volume. @default - all of it */
  readonly subPath?: string | undefined;
  /** @default 'None' */
  readonly mountPropagation?: 'None' | 'HostToContainer' | 'Bidirectional' | undefined;
}

/** The mounts of a container by path: the name of a volume, or what else there is to say. */
export type VolumeMounts = Readonly<Record<string, string | VolumeMountProps>>;

function mountProps(mount: string | VolumeMountProps): VolumeMountProps {
  return typeof mount === 'string' ? { volume: mount } : mount;
}

/** The names of the volumes that these mounts use. */
export function mountedVolumes(mounts: VolumeMounts = {}): string[] {
  return Object.values(mounts).map((mount) => mountProps(mount).volume);
}

/** The `volumeMounts` of a container. */
export function volumeMounts(mounts: VolumeMounts | undefined): readonly Fields<IVolumeMount>[] | undefined {
  if (mounts === undefined) return undefined;
  return Object.entries(mounts).map(([mountPath, mount]) => {
    const { volume, readOnly, subPath, mountPropagation } = mountProps(mount);
    return { name: volume, mountPath, readOnly, subPath, mountPropagation };
  });
}

/** What is wrong with the mounts of a container in a pod that has these volumes. */
export function volumeMountProblems(
  container: string,
  mounts: VolumeMounts = {},
  volumes: readonly string[],
): string[] {
  return Object.entries(mounts).flatMap(([path, mount]) => {
    const { volume } = mountProps(mount);
    const problems = path.startsWith('/') && !path.includes(':') ? [] : [badMountPath(container, path)];
    if (volumes.includes(volume)) return problems;
    const hint = volumes.length === 0 ? 'add it to volumes' : didYouMean(nearest(volume, volumes), volumes);
    return [...problems, unknownVolume(container, path, volume, hint)];
  });
}
