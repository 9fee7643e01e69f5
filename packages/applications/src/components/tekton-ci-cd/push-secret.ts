import { type SecretDeclaration, vaultSecret } from '@lumie-infra/common-chart';

/** The user of the registry that may push. */
const user = 'ci';

/** What Kaniko signs in to a registry with: a Docker configuration. */
export function pushSecret(host: string): SecretDeclaration<'.dockerconfigjson'> {
  const field = 'ZOT_PASSWORD';
  const auth = `{{ printf "${user}:%s" (get .Secrets "${field}") | b64enc }}`;
  return vaultSecret(
    'applications/tekton-ci-cd',
    { '.dockerconfigjson': { template: `{"auths":{"${host}":{"auth":"${auth}"}}}`, fields: [field] } },
    { type: 'kubernetes.io/dockerconfigjson' },
  );
}
