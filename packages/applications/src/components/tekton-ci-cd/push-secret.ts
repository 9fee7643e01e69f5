import { type SecretDeclaration, made, registryBuilder, vaultSecret } from '@lumie-infra/common-chart';

/** What Kaniko signs in to a registry with: a Docker configuration. */
export function pushSecret(host: string): SecretDeclaration<'.dockerconfigjson'> {
  const { user, password } = registryBuilder;
  const { path, field } = password;
  const auth = `{{ printf "${user}:%s" (get .Secrets "${field}") | b64enc }}`;
  return vaultSecret(
    path,
    { '.dockerconfigjson': { template: `{"auths":{"${host}":{"auth":"${auth}"}}}`, fields: [field] } },
    { type: 'kubernetes.io/dockerconfigjson', make: { [field]: made.random(24) } },
  );
}
