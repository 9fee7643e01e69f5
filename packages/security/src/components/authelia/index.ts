import {
  containerSecurity,
  defineComponent,
  helm,
  made,
  resourceRequirements,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { infraDb, postgresDatabase, postgresSecret } from '@lumie-infra/storage';
import { chartImage } from '../../chart-image.ts';
import type { AutheliaValues } from '../../charts/authelia.gen.ts';
import { versions } from '../../upstream-versions.ts';
import { clientOf, clientSecret, clients, hashField, hashFile } from './clients.ts';

const service = 'authelia';
const restarts = ['Deployment/authelia'] as const;
const password = { path: 'storage/infra-db/authelia', field: 'PASSWORD' } as const;
const path = 'security/authelia';
const secretsFolder = '/secrets';

const identityFiles = { users: 'users_database.yml', signingKey: 'jwks.pem' } as const;

// The hash alone comes from the secret store, so that who there is can be reviewed.
const usersDatabase = (email: string) => `users:
  admin:
    displayname: Administrator
    email: ${email}
    groups: [admins]
    password: {{ get .Secrets "AUTHELIA_ADMIN_PASSWORD_HASH" | mustToJson }}
`;

/** A second, small OpenID Connect provider for tools; its people are in a file, its state in `infra-db`. */
export const authelia = defineComponent({
  name: 'authelia',
  chart: helm<AutheliaValues>(versions.chart('authelia')),
  images: { authelia: versions.image('authelia') },
  dependsOn: { infraDb },
  secrets: ({ deps, site }) => ({
    database: postgresSecret('authelia', { server: deps.infraDb, password, restarts }),
    // The keys are the names of files that the chart looks for.
    keys: vaultSecret(
      path,
      {
        'identity_providers.oidc.hmac.key': 'AUTHELIA_OIDC_HMAC_SECRET',
        'identity_validation.reset_password.jwt.hmac.key': 'AUTHELIA_JWT_HMAC_KEY',
        'session.encryption.key': 'AUTHELIA_SESSION_SECRET',
        'storage.encryption.key': 'AUTHELIA_STORAGE_ENCRYPTION_KEY',
      },
      {
        restarts,
        make: {
          AUTHELIA_OIDC_HMAC_SECRET: made.random(64),
          AUTHELIA_JWT_HMAC_KEY: made.random(64),
          AUTHELIA_SESSION_SECRET: made.random(64),
          AUTHELIA_STORAGE_ENCRYPTION_KEY: made.random(64),
        },
      },
    ),
    identity: vaultSecret(
      path,
      {
        [identityFiles.signingKey]: 'AUTHELIA_OIDC_JWKS_PRIVATE_KEY',
        [identityFiles.users]: { template: usersDatabase(site.email), fields: ['AUTHELIA_ADMIN_PASSWORD_HASH'] },
        ...Object.fromEntries(clients.map((client) => [hashFile(client), hashField(client)])),
      },
      {
        restarts,
        make: {
          AUTHELIA_OIDC_JWKS_PRIVATE_KEY: made.rsaKey(),
          AUTHELIA_ADMIN_PASSWORD_HASH: made.hash('argon2id', { path: 'people/authelia', field: 'ADMIN_PASSWORD' }),
          ...Object.fromEntries(
            clients.map((client) => [hashField(client), made.hash('pbkdf2-sha512', clientSecret(client))]),
          ),
        },
      },
    ),
  }),
  ingress: { subdomain: 'authelia', service, port: 'http', probe: '/api/health' },
  provides: {
    services: { [service]: { http: 80 } },
    workloads: {
      'Deployment/authelia': {
        pods: { replicas: 'pod.replicas', containers: { authelia: 'pod.resources' }, scheduling: 'pod' },
      },
    },
    customResources: ['monitoring.coreos.com/ServiceMonitor'],
  },
  values: ({ deps, images, secrets, site }): AutheliaValues => {
    const identityFolder = `${secretsFolder}/${secrets.identity.name}`;
    return {
      image: chartImage(images.authelia),
      pod: {
        kind: 'Deployment',
        replicas: 1,
        securityContext: {
          container: containerSecurity(),
          pod: {
            fsGroup: 1000,
            runAsGroup: 1000,
            runAsNonRoot: true,
            runAsUser: 1000,
            seccompProfile: { type: 'RuntimeDefault' },
          },
        },
        // A password costs 64Mi to check, on purpose.
        resources: resourceRequirements({ cpu: '15m', memory: '256Mi' }),
        extraVolumes: [{ name: 'data', emptyDir: { sizeLimit: '16Mi' } }],
        extraVolumeMounts: [{ name: 'data', mountPath: '/data' }],
      },
      secret: {
        existingSecret: secrets.keys.name,
        additionalSecrets: { [secrets.database.name]: {}, [secrets.identity.name]: {} },
      },
      configMap: {
        log: { format: 'json' },
        telemetry: { metrics: { enabled: true, serviceMonitor: { enabled: true } } },
        totp: { issuer: site.domain },
        authentication_backend: {
          password_reset: { disable: true },
          password_change: { disable: true },
          file: { enabled: true, path: `${identityFolder}/${identityFiles.users}` },
        },
        access_control: { default_policy: 'two_factor' },
        session: { cookies: [{ domain: site.domain, subdomain: 'authelia' }] },
        storage: {
          postgres: {
            enabled: true,
            address: `tcp://${deps.infraDb.host}:${deps.infraDb.port}`,
            database: 'authelia',
            username: 'authelia',
            password: { secret_name: secrets.database.name, path: secrets.database.keys.password },
            // The server signs its own certificate.
            tls: { enabled: true, skip_verify: true },
          },
        },
        // Where the code is that confirms a new second factor: whoever may read the pod gives it out.
        notifier: { filesystem: { enabled: true, filename: '/data/notification.txt' } },
        identity_providers: {
          oidc: {
            enabled: true,
            jwks: [
              {
                key_id: 'main',
                algorithm: 'RS256',
                use: 'sig',
                key: { path: `${identityFolder}/${identityFiles.signingKey}` },
              },
            ],
            claims_policies: { default: { id_token: ['name', 'preferred_username', 'email', 'groups'] } },
            cors: {
              endpoints: ['authorization', 'token', 'revocation', 'introspection', 'userinfo'],
              allowed_origins_from_client_redirect_uris: true,
            },
            clients: clients.map((client) => clientOf(client, site.domain, identityFolder)),
          },
        },
      },
    };
  },
  manifests: (scope, { deps }) => {
    postgresDatabase(scope, 'authelia', { server: deps.infraDb, password });
  },
  outputs: ({ host, site, url }) => ({
    host: host(service),
    url: url(service, 80),
    issuer: `https://authelia.${site.domain}`,
  }),
});
