import { expect, test } from 'vitest';
import { modelOf } from '../../../test/tiny-cluster.ts';
import { appliedBy, controllerOf } from './request-user.ts';

test('what is rendered is applied by whoever the cluster says applies it', () => {
  expect(appliedBy(modelOf([]))).toEqual({
    username: 'system:serviceaccount:argocd:argocd-application-controller',
    groups: ['system:serviceaccounts', 'system:serviceaccounts:argocd', 'system:authenticated'],
  });
});

test('pods are made by controllers of Kubernetes, or by nobody that is known', () => {
  expect(controllerOf('Deployment')?.username).toBe('system:serviceaccount:kube-system:replicaset-controller');
  expect(controllerOf('Task')).toBeUndefined();
});
