import { type ComponentScope, KubernetesObject, type ObjectKind, vaultPolicyLabel } from '@lumie-infra/common-chart';

const name = 'vault-policies';
const policy: ObjectKind = {
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingAdmissionPolicy',
  namespaced: false,
};
const binding: ObjectKind = { ...policy, kind: 'ValidatingAdmissionPolicyBinding' };

/**
 * Lets nobody say what may be read of the store but who applies what is in Git: `user`, and administrators.
 *
 * Otherwise, whoever may write ConfigMaps and start pods in any one namespace could read every secret.
 */
export function policyGuard(scope: ComponentScope, user: string): void {
  new KubernetesObject(
    scope,
    name,
    policy,
    {},
    {
      spec: {
        failurePolicy: 'Fail',
        matchConstraints: {
          objectSelector: { matchLabels: { [vaultPolicyLabel]: 'true' } },
          resourceRules: [
            { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['configmaps'] },
          ],
        },
        validations: [
          {
            expression: `request.userInfo.username == '${user}' || 'system:masters' in request.userInfo.groups`,
            message: 'what may be read of the secret store is decided in Git',
            reason: 'Forbidden',
          },
        ],
      },
    },
  );
  new KubernetesObject(scope, name, binding, {}, { spec: { policyName: name, validationActions: ['Deny'] } });
}
