import { defineCapability } from '../model/capability.ts';

/** What applies everything else: no component exists before it runs. */
export const gitops = defineCapability('gitops', () => ({}), { optional: true });
