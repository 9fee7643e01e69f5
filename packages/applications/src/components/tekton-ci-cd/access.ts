import {
  ClusterRole,
  ClusterRoleBinding,
  type ComponentScope,
  Role,
  RoleBinding,
  ServiceAccount,
} from '@lumie-infra/common-chart';
import { names } from './names.ts';

const { builds, cleanup, listener } = names.accounts;
const read = ['get', 'list', 'watch'];
const triggerGroup = 'triggers.tekton.dev';

/** Who of this namespace may ask Kubernetes for what: builds for nothing at all. */
export function access(scope: ComponentScope): void {
  for (const account of [builds, cleanup, listener]) new ServiceAccount(scope, account);
  new Role(scope, listener, {
    rules: [
      {
        apiGroups: [triggerGroup],
        resources: ['eventlisteners', 'interceptors', 'triggerbindings', 'triggers', 'triggertemplates'],
        verbs: read,
      },
      // How it logs.
      { apiGroups: [''], resources: ['configmaps'], verbs: read },
      { apiGroups: ['tekton.dev'], resources: ['pipelineruns'], verbs: ['create'] },
    ],
  });
  new RoleBinding(scope, listener, { role: listener, subjects: [{ serviceAccount: listener }] });
  new ClusterRole(scope, 'ci-event-listener', {
    rules: [{ apiGroups: [triggerGroup], resources: ['clusterinterceptors', 'clustertriggerbindings'], verbs: read }],
  });
  new ClusterRoleBinding(scope, 'ci-event-listener', {
    clusterRole: 'ci-event-listener',
    subjects: [{ serviceAccount: listener }],
  });
  new Role(scope, cleanup, {
    rules: [{ apiGroups: ['tekton.dev'], resources: ['pipelineruns', 'taskruns'], verbs: ['list', 'delete'] }],
  });
  new RoleBinding(scope, cleanup, { role: cleanup, subjects: [{ serviceAccount: cleanup }] });
}
