import type { Static } from '@sinclair/typebox';
import { closedObject } from '../crds/parts/closed-object.ts';
import { openMap, text, whole } from './field.ts';
import type { Identity } from './identity.ts';
import { hostsSchema, ingress, tlsListSchema } from './ingress.ts';

/** One more Ingress, to any Service of the namespace. */
export const additionalIngressSchema = closedObject(
  { name: text('Ending of the name, after that of the app.') },
  {
    className: text('Class of the Ingress; absent: kong.'),
    annotations: openMap('Annotations of the Ingress.'),
    hosts: hostsSchema,
    tls: tlsListSchema,
    serviceName: text("Service that is sent to; absent: the app's own."),
    servicePort: whole('Port of that Service; absent: 80.'),
  },
  { description: 'An Ingress.' },
);

/** An additional Ingress as values give it. */
export type AdditionalIngressValues = Static<typeof additionalIngressSchema>;

/** The additional Ingresses of a values file. */
export function additionalIngresses(
  values: readonly AdditionalIngressValues[] | undefined,
  identity: Identity,
): object[] {
  return (values ?? []).map((item) =>
    ingress({
      name: `${identity.fullname}-${item.name}`,
      className: item.className || 'kong',
      annotations: item.annotations,
      hosts: item.hosts,
      tls: item.tls,
      service: item.serviceName || identity.fullname,
      port: item.servicePort ?? 80,
    }),
  );
}
