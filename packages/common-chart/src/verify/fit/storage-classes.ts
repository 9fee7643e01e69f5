import type { ClusterModel } from '../cluster-model.ts';
import { isJsonMap, listAt, textAt } from '../json-value.ts';

/** The class of a claim that names none: that of K3s. */
export const defaultStorageClass = 'local-path';

const localPath = 'rancher.io/local-path';
const byHand = 'kubernetes.io/no-provisioner';

/** Where the disks of a storage class are. */
export interface LocalStorage {
  /** The node of each volume that was made by hand; absent when a volume comes into being where its pod first runs. */
  readonly volumes?: readonly string[];
}

/** The storage classes of a cluster whose disks are on one node each, by name. */
export function localStorage(model: ClusterModel): ReadonlyMap<string, LocalStorage> {
  const classes = new Map<string, LocalStorage>([[defaultStorageClass, {}]]);
  for (const { object } of model.ofKind('StorageClass')) {
    const provisioner = object['provisioner'];
    if (provisioner === localPath) classes.set(object.metadata.name, {});
    if (provisioner === byHand) classes.set(object.metadata.name, { volumes: volumesOf(model, object.metadata.name) });
  }
  return classes;
}

function volumesOf(model: ClusterModel, storageClass: string): string[] {
  return model
    .ofKind('PersistentVolume')
    .filter(({ object }) => textAt(object, 'spec', 'storageClassName') === storageClass)
    .flatMap(({ object }) => hostOf(object));
}

function hostOf(volume: unknown): string[] {
  return listAt(volume, 'spec', 'nodeAffinity', 'required', 'nodeSelectorTerms')
    .flatMap((term) => listAt(term, 'matchExpressions'))
    .filter(isJsonMap)
    .filter(({ key }) => key === 'kubernetes.io/hostname')
    .flatMap((expression) => listAt(expression, 'values'))
    .filter((host) => typeof host === 'string');
}
