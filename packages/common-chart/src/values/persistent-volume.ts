import type { Static } from '@sinclair/typebox';
import { closedObject } from '../crds/parts/closed-object.ts';
import { group, openList, openMap, quantity, text } from './field.ts';
import { filled } from './plain-value.ts';

/** One PersistentVolume on a disk of a node. */
export const persistentVolumeSchema = closedObject(
  { name: text('Name of the volume.') },
  {
    labels: openMap('Labels of the volume.'),
    capacity: quantity('Its size.'),
    volumeMode: text('Filesystem or Block; absent: Filesystem.'),
    accessModes: openList('Who may mount it.'),
    reclaimPolicy: text('What happens to it when it is given back; absent: Retain.'),
    storageClassName: text('Class of the claims that may take it.'),
    local: group('A directory or disk of one node.', { path: text('Where it is on the node.') }),
    nodeAffinity: group('The node that has it.', { nodeSelectorTerms: openList('Terms that the node must match.') }),
  },
  { description: 'A PersistentVolume.' },
);

/** The volume as values give it. */
export type PersistentVolumeValues = Static<typeof persistentVolumeSchema>;

/** The PersistentVolumes of a list. */
export function persistentVolumes(values: readonly PersistentVolumeValues[] | undefined): object[] {
  return (values ?? []).map((volume) => ({
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: volume.name, labels: filled(volume.labels) },
    spec: {
      capacity: { storage: filled(volume.capacity) },
      volumeMode: volume.volumeMode || 'Filesystem',
      accessModes: volume.accessModes,
      persistentVolumeReclaimPolicy: volume.reclaimPolicy || 'Retain',
      storageClassName: filled(volume.storageClassName),
      local: filled(volume.local) && { path: volume.local?.path },
      nodeAffinity: filled(volume.nodeAffinity) && {
        required: { nodeSelectorTerms: volume.nodeAffinity?.nodeSelectorTerms },
      },
    },
  }));
}
