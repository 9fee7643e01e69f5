import type { Static } from '@sinclair/typebox';
import { flag, group, openMap, text } from './field.ts';
import type { Identity } from './identity.ts';
import { filled } from './plain-value.ts';

/** One StorageClass. */
export const storageClassSchema = group('A StorageClass.', {
  enabled: flag('Renders the StorageClass.', false),
  name: text('Name of the class.'),
  provisioner: text('Who makes its volumes.'),
  reclaimPolicy: text('What happens to a volume that is given back.', 'Retain'),
  volumeBindingMode: text('When a volume is bound.', 'WaitForFirstConsumer'),
  parameters: openMap('Parameters of the provisioner.'),
});

/** The StorageClass as values give it. */
export type StorageClassValues = Static<typeof storageClassSchema>;

/** The StorageClass of a values file, where it is turned on. */
export function storageClasses(values: StorageClassValues | undefined, identity: Identity): object[] {
  if (values?.enabled !== true) return [];
  return [
    {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: values.name, labels: identity.labels },
      provisioner: filled(values.provisioner),
      reclaimPolicy: values.reclaimPolicy || 'Retain',
      volumeBindingMode: values.volumeBindingMode || 'WaitForFirstConsumer',
      parameters: filled(values.parameters),
    },
  ];
}
