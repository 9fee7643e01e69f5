import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeProjection } from 'kubernetes-models/v1/VolumeProjection';
import type { Fields } from './defined.ts';

/** What is common to volumes made of keys. */
export interface KeyedVolume {
  /** The file for each key that is wanted. @default - every key, as a file of its own name */
  readonly items?: Readonly<Record<string, string>> | undefined;
  /** File mode, for example `0o440`. @default 0o644 */
  readonly defaultMode?: number | undefined;
  /** Whether the pod starts without it. @default false */
  readonly optional?: boolean | undefined;
}

/** Where the content of a volume comes from. */
export type VolumeProps =
  | { readonly emptyDir: { readonly medium?: 'Memory' | undefined; readonly sizeLimit?: string | undefined } }
  | ({ /** The name of a ConfigMap. */ readonly configMap: string } & KeyedVolume)
  | ({ /** The name of a Secret. */ readonly secret: string } & KeyedVolume)
  | { /** The name of a PersistentVolumeClaim. */ readonly claim: string; readonly readOnly?: boolean | undefined }
  | {
      /** A path of the node. */
      readonly hostPath: string;
      /** @default - not checked */
      readonly type?: 'Directory' | 'DirectoryOrCreate' | 'File' | 'FileOrCreate' | 'Socket' | undefined;
    }
  | { readonly projected: readonly Fields<IVolumeProjection>[]; readonly defaultMode?: number | undefined }
  | { /** Any other source, as Kubernetes writes it. */ readonly source: Fields<Omit<IVolume, 'name'>> };

/** The volumes of a pod by name. */
export type Volumes = Readonly<Record<string, VolumeProps>>;

function keys(items: Readonly<Record<string, string>> | undefined) {
  return items && Object.entries(items).map(([key, path]) => ({ key, path }));
}

function source(volume: VolumeProps): Fields<Omit<IVolume, 'name'>> {
  if ('emptyDir' in volume) return { emptyDir: volume.emptyDir };
  if ('claim' in volume) return { persistentVolumeClaim: { claimName: volume.claim, readOnly: volume.readOnly } };
  if ('hostPath' in volume) return { hostPath: { path: volume.hostPath, type: volume.type } };
  if ('projected' in volume) {
    return { projected: { sources: volume.projected, defaultMode: volume.defaultMode } };
  }
  if ('source' in volume) return volume.source;
  const { defaultMode, optional } = volume;
  const items = keys(volume.items);
  if ('configMap' in volume) return { configMap: { name: volume.configMap, items, defaultMode, optional } };
  return { secret: { secretName: volume.secret, items, defaultMode, optional } };
}

/** The `volumes` of a pod. */
export function podVolumes(volumes: Volumes | undefined): readonly Fields<IVolume>[] | undefined {
  if (volumes === undefined) return undefined;
  return Object.entries(volumes).map(([name, volume]) => ({ name, ...source(volume) }));
}

/** Whether a pod with these volumes keeps a claim, which two pods may not be able to hold at once. */
export function holdsClaim(volumes: Volumes | undefined): boolean {
  return Object.values(volumes ?? {}).some((volume) => 'claim' in volume);
}
