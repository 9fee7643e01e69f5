import type { SecretMaking } from './secret-making.ts';

/**
 * What one key of a secret holds: the name of a Vault field, or a text with `{{ get .Secrets "FIELD" }}` in it.
 *
 * The text is a Go template that the Vault Secrets Operator evaluates in the cluster; nothing of it is evaluated here.
 */
export type SecretField = string | { readonly template: string; readonly fields: readonly string[] };

/** Settings that any secret may have. */
export interface SecretSettings {
  /** @default - `<component>-<key of the secret in the component>` */
  readonly name?: string;
  /** @default 'Opaque' */
  readonly type?: string;
  /** @default - none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Workloads restarted when the secret changes, as `Kind/name`. @default - none */
  readonly restarts?: readonly `${'Deployment' | 'StatefulSet' | 'DaemonSet'}/${string}`[];
  /**
   * How values of the path are made on the first day: field of the store → its making. One component says it of a field;
   * it may name fields that only people read.
   *
   * @default - whoever else reads the field says it, or a person supplies the value
   */
  readonly make?: Readonly<Record<string, SecretMaking>>;
}

/** A Kubernetes Secret that a component needs, filled from one path of the secret store. */
export interface SecretDeclaration<Keys extends string = string> extends SecretSettings {
  /** The path below the store's mount, such as `storage/postgresql`. */
  readonly path: string;
  readonly fields: Readonly<Record<Keys, SecretField>>;
  /** Whether it exists before the secret store does: created once at bootstrap, later taken over by the store. */
  readonly seeded: boolean;
}

/** A declared secret as the rest of the component refers to it. */
export interface SecretHandle<Keys extends string = string> {
  readonly name: string;
  /** The keys of the Secret's data, each under its own name, so that a misspelt one does not compile. */
  readonly keys: { readonly [Key in Keys]: Key };
}

/**
 * Declares a secret that the secret store keeps; the component then depends on the store.
 *
 * @example vaultSecret('storage/postgresql', { password: 'GRAFANA_PASSWORD' })
 */
export function vaultSecret<const Keys extends string>(
  path: string,
  fields: Readonly<Record<Keys, SecretField>>,
  settings: SecretSettings = {},
): SecretDeclaration<Keys> {
  return { path, fields, seeded: false, ...settings };
}

/**
 * Declares a secret that must exist before the secret store: bootstrap creates it outside Git, the store takes it over.
 *
 * @example seededSecret('bootstrap/minio', { rootUser: 'MINIO_ROOT_USER', rootPassword: 'MINIO_ROOT_PASSWORD' })
 */
export function seededSecret<const Keys extends string>(
  path: string,
  fields: Readonly<Record<Keys, SecretField>>,
  settings: SecretSettings = {},
): SecretDeclaration<Keys> {
  return { path, fields, seeded: true, ...settings };
}

/** A text for one key of a secret, with the Vault fields that it uses marked as `${field}`. */
export function secretTemplate(strings: TemplateStringsArray, ...fields: readonly string[]): SecretField {
  const template = strings
    .map((text, index) => (index < fields.length ? `${text}{{ get .Secrets "${fields[index]}" }}` : text))
    .join('');
  return { template, fields: [...new Set(fields)].sort() };
}
