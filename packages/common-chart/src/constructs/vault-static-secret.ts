import type { Construct } from 'constructs';
import type { VaultStaticSecretSpec } from '../crds/vault-static-secret.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';
import type { Labels } from './label.ts';

const kind: ObjectKind = { apiVersion: 'secrets.hashicorp.com/v1beta1', kind: 'VaultStaticSecret', namespaced: true };

/** The Kubernetes Secret that holds the copy. */
export interface SecretDestination {
  /** @default - the name of the VaultStaticSecret */
  readonly name?: string | undefined;
  /** Whether the Secret is made, rather than expected to exist. @default true */
  readonly create?: boolean | undefined;
  /** Whether a Secret that someone else made is taken over. @default false */
  readonly overwrite?: boolean | undefined;
  /** @default 'Opaque' */
  readonly type?: string | undefined;
  readonly labels?: Labels | undefined;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
  /** A Go template for each key of the Secret. @default - the keys of the source, as they are */
  readonly templates?: Readonly<Record<string, string>> | undefined;
  /** Keys of the source, as regular expressions, that are copied beside the templates. @default - none beside templates, else all */
  readonly includes?: readonly string[] | undefined;
  /** Keys of the source, as regular expressions, that are not copied. */
  readonly excludes?: readonly string[] | undefined;
  /** Whether the `_raw` key, a copy of the whole source, is left out. @default true */
  readonly excludeRaw?: boolean | undefined;
}

/** A secret of Vault and the Kubernetes Secret that is kept equal to it. */
export interface VaultStaticSecretProps extends ObjectMetadata {
  /** The path of the secret below its mount, for example `storage/postgresql`. */
  readonly path: string;
  /** `name` or `namespace/name` of the VaultAuth to log in with. */
  readonly vaultAuthRef: string;
  /** @default 'secret' */
  readonly mount?: string | undefined;
  /** @default 'kv-v2' */
  readonly type?: 'kv-v1' | 'kv-v2' | undefined;
  /** The one version to copy. @default - the newest */
  readonly version?: number | undefined;
  /** How often Vault is asked. @default '1h' */
  readonly refreshAfter?: string | undefined;
  /** @default - a secret of the same name, with all fields */
  readonly destination?: SecretDestination | undefined;
  /** Workloads of the same namespace that restart when the secret changes. @default - none */
  readonly rolloutRestartTargets?: Fields<VaultStaticSecretSpec>['rolloutRestartTargets'];
}

function destination(name: string, props: SecretDestination): Fields<VaultStaticSecretSpec>['destination'] {
  const { templates, excludes } = props;
  // The operator copies every key beside the templates unless a filter says otherwise; filters do not touch templates.
  const onlyTemplates = templates !== undefined && props.includes === undefined && excludes === undefined;
  return {
    name: props.name ?? name,
    create: props.create ?? true,
    overwrite: props.overwrite,
    type: props.type,
    labels: props.labels,
    annotations: props.annotations,
    transformation: {
      excludeRaw: props.excludeRaw ?? true,
      includes: props.includes,
      excludes: onlyTemplates ? ['.*'] : excludes,
      templates: templates && Object.fromEntries(Object.entries(templates).map(([key, text]) => [key, { text }])),
    },
  };
}

/**
 * A VaultStaticSecret.
 *
 * @example
 * new VaultStaticSecret(scope, 'web-db', {
 *   path: 'storage/postgresql',
 *   vaultAuthRef: 'vault/vault-auth',
 *   destination: { templates: { username: '{{ get .Secrets "USERNAME" }}' } },
 *   rolloutRestartTargets: [{ kind: 'Deployment', name: 'web' }],
 * });
 */
export class VaultStaticSecret extends KubernetesObject {
  constructor(scope: Construct, name: string, props: VaultStaticSecretProps) {
    const spec: Fields<VaultStaticSecretSpec> = {
      vaultAuthRef: props.vaultAuthRef,
      mount: props.mount ?? 'secret',
      type: props.type ?? 'kv-v2',
      path: props.path,
      version: props.version,
      refreshAfter: props.refreshAfter ?? '1h',
      destination: destination(name, props.destination ?? {}),
      rolloutRestartTargets: props.rolloutRestartTargets,
    };
    super(scope, name, kind, props, { spec });
  }
}
