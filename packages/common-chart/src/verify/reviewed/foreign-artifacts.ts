import type { Exception } from './exception.ts';

/** What is fetched from a registry without being an image that nodes run, and why it does not come through the cluster's own. */
export const reviewedArtifacts: readonly Exception[] = [
  {
    component: 'falco',
    what: 'ghcr.io/falcosecurity/rules/falco-rules',
    reason: 'A bundle of rules; the registry mirrors images below the same path from another publisher.',
  },
];
