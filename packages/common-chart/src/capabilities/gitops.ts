import { defineCapability } from '../model/capability.ts';

/** What applies everything else: no component exists before it runs. */
export const gitops = defineCapability(
  'gitops',
  () => ({
    /** The user that it applies objects as. */
    user: 'system:serviceaccount:argocd:argocd-application-controller',
  }),
  { optional: true },
);
