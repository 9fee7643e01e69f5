import { secretStore } from '../../capabilities/secret-store.ts';
import {
  type SecretMaking,
  type StoredField,
  ingredientsOf,
  made,
  makingAnnotation,
  parseMaking,
} from '../../model/secret-making.ts';
import type { ClusterModel } from '../cluster-model.ts';
import { textAt } from '../json-value.ts';
import { type SecretReading, secretReadings } from './secret-readings.ts';
import { vaultGrants } from './vault-reader.ts';

/** Where a value of the secret store ends up. */
export type SecretUse = Pick<SecretReading, 'component' | 'namespace' | 'secret' | 'key' | 'whole'>;

/** One value that the secret store must hold. */
export interface ContractValue extends StoredField {
  readonly making: SecretMaking;
  /** Whether a component says how it is made; else somebody has to find out. */
  readonly stated: boolean;
  /** Whether the cluster needs it before the store runs. */
  readonly seeded: boolean;
  /** Empty for what only people read. */
  readonly uses: readonly SecretUse[];
}

/** Who may read what, and as which account. */
export interface ContractRole {
  readonly name: string;
  readonly namespace: string;
  readonly serviceAccounts: readonly string[];
  /** API paths, by the component that asks for them. */
  readonly paths: Readonly<Record<string, readonly string[]>>;
}

/** Everything that a secret store needs to hold and to allow for a cluster. */
export interface SecretsContract {
  readonly cluster: string;
  readonly store: { readonly mount: string; readonly authMount: string; readonly audience: string };
  /** In the order in which they are made and written. */
  readonly values: readonly ContractValue[];
  readonly roles: readonly ContractRole[];
}

/** How a component says that a value is made. */
export interface StatedMaking extends StoredField {
  readonly component: string;
  readonly secret: string;
  readonly making: SecretMaking;
}

/** What nobody makes, but something else is made of. */
const ingredient = made.random(24);
const unknown = made.byPerson('no component says what it is');

/** Every making that a component of the cluster states, in its definition or on the objects that it renders. */
export function statedMakings(model: ClusterModel): StatedMaking[] {
  return [
    ...model.components.flatMap(({ name: component, secrets }) =>
      secrets.flatMap(({ name: secret, path, make = {} }) =>
        Object.entries(make).map(([field, making]) => ({ component, secret, path, field, making })),
      ),
    ),
    ...model.ofKind('VaultStaticSecret.secrets.hashicorp.com').flatMap(({ component, object }) => {
      const { name: secret, annotations = {} } = object.metadata;
      const path = textAt(object, 'spec', 'path') ?? '';
      return Object.entries(annotations).flatMap(([key, text]) => {
        const making = key.startsWith(makingAnnotation) ? parseMaking(text) : undefined;
        const field = key.slice(makingAnnotation.length);
        return making === undefined ? [] : [{ component: component.name, secret, path, field, making }];
      });
    }),
  ];
}

/** The contract between a cluster and its secret store, from what its components read. */
export function secretsContract(model: ClusterModel): SecretsContract {
  const { mount, authMount, audience } = secretStore.defaults(model.plan.site);
  return {
    cluster: model.plan.site.name,
    store: { mount, authMount, audience },
    values: valuesOf(model),
    roles: rolesOf(model),
  };
}

/** A field of the store as one text. */
export function keyOf({ path, field }: StoredField): string {
  return `${path}#${field}`;
}

function valuesOf(model: ClusterModel): ContractValue[] {
  const makings = new Map(statedMakings(model).map((stated) => [keyOf(stated), stated.making]));
  const values = new Map<string, ContractValue & { readonly uses: SecretUse[] }>();
  for (const reading of secretReadings(model)) {
    for (const field of reading.fields) {
      const { path, component, namespace, secret, key, whole } = reading;
      const id = keyOf({ path, field });
      const known = values.get(id);
      const stated = makings.get(id);
      values.set(id, {
        path,
        field,
        making: stated ?? unknown,
        stated: stated !== undefined,
        seeded: (known?.seeded ?? false) || reading.seeded,
        uses: [...(known?.uses ?? []), { component, namespace, secret, key, whole }],
      });
    }
  }
  return inOrder(values);
}

// What exists before the store comes first, and what a value is made of before the value.
function inOrder(values: ReadonlyMap<string, ContractValue>): ContractValue[] {
  const ordered = new Map<string, ContractValue>();
  const begun = new Set<string>();
  const add = (value: ContractValue): void => {
    const id = keyOf(value);
    if (begun.has(id)) return;
    begun.add(id);
    for (const part of ingredientsOf(value.making)) {
      const known = values.get(keyOf(part));
      add({
        ...(known ?? { ...part, making: ingredient, stated: true, uses: [] }),
        seeded: value.seeded || known?.seeded === true,
      });
    }
    ordered.set(id, value);
  };
  for (const first of [true, false]) {
    for (const value of values.values()) if (value.seeded === first) add(value);
  }
  return [...ordered.values()];
}

function rolesOf(model: ClusterModel): ContractRole[] {
  const roles = Map.groupBy(vaultGrants(model), ({ role }) => role.name);
  return [...roles]
    .map(([name, grants]) => ({
      name,
      namespace: grants[0]!.owned.object.metadata.namespace ?? 'default',
      serviceAccounts: grants[0]!.role.bound_service_account_names,
      paths: Object.fromEntries(grants.map(({ owned, paths }) => [owned.component.name, paths])),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
