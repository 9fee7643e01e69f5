import { gitops } from '../../capabilities/gitops.ts';
import type { ClusterModel } from '../cluster-model.ts';
import { oncePerModel } from '../once-per-model.ts';

/** Who asks the API server for something. */
export interface RequestUser {
  readonly username: string;
  readonly groups: readonly string[];
}

/** A service account as the API server sees it. */
function serviceAccountUser(namespace: string, name: string): RequestUser {
  return {
    username: `system:serviceaccount:${namespace}:${name}`,
    groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, 'system:authenticated'],
  };
}

/** The controllers of Kubernetes that make pods, by the kind that they make them of. */
const controllers: Readonly<Record<string, string>> = {
  Deployment: 'replicaset-controller',
  ReplicaSet: 'replicaset-controller',
  StatefulSet: 'statefulset-controller',
  DaemonSet: 'daemon-set-controller',
  Job: 'job-controller',
  CronJob: 'job-controller',
};

/** Who makes the pods of a workload; `undefined` for what an operator looks after. */
export function controllerOf(kind: string): RequestUser | undefined {
  const controller = controllers[kind];
  return controller === undefined ? undefined : serviceAccountUser('kube-system', controller);
}

/** Who applies what is rendered. */
export const appliedBy = oncePerModel(({ components, plan }: ClusterModel): RequestUser => {
  const provider = components.find(({ definition }) => definition.provides?.capability?.name === gitops.name);
  const external = plan.externals.find(({ kind, name }) => kind === 'capability' && name === gitops.name);
  const { user } = { ...gitops.defaults(plan.site), ...provider?.outputs, ...external?.outputs };
  const [, , namespace, name] = user.split(':');
  return namespace === undefined || name === undefined
    ? { username: user, groups: ['system:authenticated'] }
    : serviceAccountUser(namespace, name);
});
