import { defineCapability } from '../model/capability.ts';

/** What answers the names of services: nothing that runs in a pod finds anything else without it. */
export const clusterDns = defineCapability('cluster-dns', () => ({}), { optional: true });
