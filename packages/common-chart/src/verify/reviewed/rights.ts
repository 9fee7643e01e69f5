import type { Exception } from './exception.ts';

/** Who may do everything of some kind, and why. */
export const reviewedRights: readonly Exception[] = [
  {
    component: 'headlamp',
    what: 'cluster-admin by ClusterRoleBinding oidc:platform-admins',
    reason: 'People of this group run the cluster; they sign in with a second factor, and every request is logged.',
  },
];
