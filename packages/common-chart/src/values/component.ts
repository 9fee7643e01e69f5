import type { Static } from '@sinclair/typebox';
import { closedObject } from '../crds/parts/closed-object.ts';
import { flag, group, text } from './field.ts';
import { fill } from './fill.ts';
import { componentLabels } from './identity.ts';
import type { Identity } from './identity.ts';
import { componentImageSchema, imageReference } from './image.ts';
import { createdAccount, serviceAccount, serviceAccountSchema } from './service-account.ts';
import { vaultStaticSecretsSchema } from './vault-static-secret.ts';
import { workloadProperties } from './workload.ts';
import type { Workload } from './workload.ts';

/** One workload of several: the keys of the single form, under a name of its own. */
export const componentSchema = closedObject(
  { name: text('Name of the component and of its objects.') },
  {
    ...workloadProperties,
    image: componentImageSchema,
    rbac: group('The service account of the pods.', {
      enabled: flag('Turns the service account on.', false),
      serviceAccount: serviceAccountSchema,
    }),
    vaultStaticSecrets: vaultStaticSecretsSchema,
  },
  { description: 'A component.' },
);

/** A component as values give it. */
export type ComponentValues = Static<typeof componentSchema>;

/** A component with its defaults. It has an Ingress only where it asks for one: the default host is an example. */
export function fillComponent(given: object): ComponentValues {
  return fill(componentSchema, { ingress: null, ...given }, 'entry') as ComponentValues;
}

/** The workload of a component whose defaults are filled in. */
export function componentWorkload(values: ComponentValues, identity: Identity): Workload {
  return {
    name: values.name,
    labels: componentLabels(values.name, identity),
    image: imageReference(values.image ?? {}, identity.registry, true),
    serviceAccount: createdAccount(values.rbac, values.name),
    values,
  };
}

/** The ServiceAccounts of components, one for each name that is not in `taken`. */
export function componentAccounts(
  components: readonly ComponentValues[],
  taken: string | undefined,
  identity: Identity,
): object[] {
  const names = new Set(taken === undefined ? [] : [taken]);
  return components.flatMap(({ name, rbac }) => {
    const account = createdAccount(rbac, name);
    if (account === undefined || names.has(account)) return [];
    names.add(account);
    return [serviceAccount(account, componentLabels(name, identity))];
  });
}
