import type { Static } from '@sinclair/typebox';
import { flag, group, openMap, text } from './field.ts';
import type { Identity } from './identity.ts';

/** One ConfigMap. */
export const configMapSchema = group('A ConfigMap.', {
  enabled: flag('Renders the ConfigMap.', false),
  name: text('Name; absent: that of the app and `-config`.'),
  data: openMap('Its content, as it is written: put numbers and true or false in quotes.', {}),
});

/** The ConfigMap as values give it. */
export type ConfigMapValues = Static<typeof configMapSchema>;

/** The ConfigMap of a values file, where it is turned on. */
export function configMaps(values: ConfigMapValues | undefined, identity: Identity): object[] {
  if (values?.enabled !== true) return [];
  return [
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: values.name || `${identity.fullname}-config`, labels: identity.labels },
      data: values.data,
    },
  ];
}
