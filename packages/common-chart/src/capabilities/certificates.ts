import { defineCapability } from '../model/capability.ts';

/** What signs certificates: names of ClusterIssuers. */
export const certificates = defineCapability('certificates', () => ({
  /** Signs public host names. */
  publicIssuer: 'letsencrypt-prod',
  /** Signs names inside the cluster, such as those of webhooks. */
  internalIssuer: 'internal-ca',
}));
