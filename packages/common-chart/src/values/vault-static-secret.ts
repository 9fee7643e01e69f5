import { type Static, Type } from '@sinclair/typebox';
import { closedObject } from '../crds/parts/closed-object.ts';
import { makingAnnotation, writtenMaking } from '../model/secret-making.ts';
import { flag, group, listOf, scalarMap, text } from './field.ts';
import { filled, texts } from './plain-value.ts';

const destinationSchema = group('The Kubernetes Secret.', {
  create: flag('Whether the operator creates the Secret; absent: true.'),
  name: text('Name of the Secret; absent: that of the entry.'),
  type: text('Type of the Secret.'),
  labels: scalarMap('Labels of the Secret.'),
  transformation: group('What the Secret holds.', {
    excludeRaw: flag('Leaves the raw answer of Vault out; absent: true.'),
    templates: scalarMap('Key of the Secret to template text.'),
  }),
});

const restartTargetSchema = group('A workload to restart.', {
  kind: text('Deployment, StatefulSet or DaemonSet.'),
  name: text('Its name.'),
});

/** A secret that is kept equal to one in Vault. */
export const vaultStaticSecretSchema = closedObject(
  { name: text('Name of the VaultStaticSecret.') },
  {
    path: text('Path in Vault.'),
    vaultAuthRef: text('Login to Vault; absent: vault/vault-auth.'),
    mount: text('Mount of the secrets engine; absent: secret.'),
    type: text('Kind of the secrets engine; absent: kv-v2.'),
    refreshAfter: text('Time between two readings; absent: 1h.'),
    destination: destinationSchema,
    make: Type.Optional(
      Type.Unsafe<Readonly<Record<string, string>>>({
        description: 'How a field in Vault comes to be: field to `random 32`, `rsa-key 4096`, `text …` or `person …`.',
        type: 'object',
        additionalProperties: {
          type: 'string',
          pattern: writtenMaking,
          expects: 'random <bytes>, rsa-key <bits>, text <text> or person <what it is>',
        },
      }),
    ),
    rolloutRestartTargets: listOf('Workloads to restart when the secret changes.', restartTargetSchema),
  },
  { description: 'A secret from Vault.' },
);

/** The secrets from Vault. */
export const vaultStaticSecretsSchema = listOf('Secrets from Vault.', vaultStaticSecretSchema);

/** A secret from Vault as values give it. */
export type VaultStaticSecretValues = Static<typeof vaultStaticSecretSchema>;

type DestinationValues = Static<typeof destinationSchema>;

function transformation(values: DestinationValues['transformation']): Record<string, unknown> | undefined {
  if (filled(values) === undefined) return undefined;
  const templates = filled(texts(values?.templates)) ?? {};
  return {
    excludeRaw: values?.excludeRaw ?? true,
    templates: filled(
      Object.fromEntries(Object.entries(templates).map(([key, template]) => [key, { text: template }])),
    ),
  };
}

function makings(make: VaultStaticSecretValues['make'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(make).map(([field, how]) => [`${makingAnnotation}${field}`, how]));
}

/** The VaultStaticSecrets of a list. */
export function vaultStaticSecrets(values: readonly VaultStaticSecretValues[] | undefined): object[] {
  return (values ?? []).map((secret) => {
    const { destination } = secret;
    return {
      apiVersion: 'secrets.hashicorp.com/v1beta1',
      kind: 'VaultStaticSecret',
      metadata: { name: secret.name, annotations: filled(makings(secret.make)) },
      spec: {
        vaultAuthRef: secret.vaultAuthRef || 'vault/vault-auth',
        mount: secret.mount || 'secret',
        type: secret.type || 'kv-v2',
        path: filled(secret.path),
        refreshAfter: secret.refreshAfter || '1h',
        destination: {
          name: destination?.name || secret.name,
          create: destination?.create ?? true,
          type: filled(destination?.type),
          labels: filled(texts(destination?.labels)),
          transformation: transformation(destination?.transformation),
        },
        rolloutRestartTargets: filled(secret.rolloutRestartTargets),
      },
    };
  });
}
