import { defineCapability } from '../model/capability.ts';

/** Where declared secrets come from: how the operator in the cluster reaches the store. */
export const secretStore = defineCapability('secret-store', () => ({
  /** The connection of the Vault Secrets Operator, as `namespace/name`. */
  connectionRef: 'vault/vault-connection',
  /** Mount of the Kubernetes authentication method. */
  authMount: 'kubernetes',
  /** Audience that the store expects in a service account's token. */
  audience: 'vault',
  /** Mount of the KV version 2 engine. */
  mount: 'secret',
}));
