import { ConfigMap, WebService, contentChecksum, defineComponent, made, vaultSecret } from '@lumie-infra/common-chart';
import { cnpg, infraDb, postgresDatabase, postgresSecret } from '@lumie-infra/storage';
import { ownImage } from '../../own-images.ts';
import { psqlEnvironment } from '../../psql-environment.ts';
import { chatTables } from './chat-tables.ts';
import { clusterView } from './cluster-view.ts';

const name = 'mas';
const port = 8000;
const user = 1001;
const password = { path: 'storage/infra-db/mas', field: 'PASSWORD' } as const;

/**
 * A chat with agents that answer questions about the cluster, which they may look at and not touch.
 *
 * It keeps its chats in `infra-db`.
 */
export const mas = defineComponent({
  name,
  images: { chat: ownImage(name) },
  dependsOn: { cnpg, infraDb },
  secrets: ({ deps }) => ({
    model: vaultSecret(
      'applications/mas',
      { key: 'ANTHROPIC_API_KEY' },
      {
        restarts: [`Deployment/${name}`],
        make: { ANTHROPIC_API_KEY: made.byPerson('an API key of Anthropic') },
      },
    ),
    database: postgresSecret(name, { server: deps.infraDb, password, restarts: [`Deployment/${name}`] }),
  }),
  ingress: { subdomain: name, service: name, port: 'http' },
  manifests: (scope, { deps, images, secrets: { database, model } }) => {
    postgresDatabase(scope, name, { server: deps.infraDb, password });
    clusterView(scope, name);
    const tables = { 'chat-tables.sql': chatTables };
    new ConfigMap(scope, 'chat-tables', { data: tables });
    const from = (key: keyof typeof database.keys) => ({ secret: database.name, key: database.keys[key] });
    new WebService(scope, name, {
      image: images.chat.reference,
      ports: { http: port },
      servicePorts: { http: port },
      resources: { cpu: '15m', memory: '256Mi' },
      health: '/',
      env: {
        ANTHROPIC_API_KEY: { secret: model.name, key: model.keys.key },
        DATABASE_URL: from('uri'),
        CHAINLIT_DATABASE_URL: from('uri'),
        POSTGRES_HOST: from('host'),
        POSTGRES_PORT: from('port'),
        POSTGRES_USER: from('username'),
        POSTGRES_PASSWORD: from('password'),
      },
      // Chainlit writes its settings, and what people upload, beside the program.
      securityContext: { readOnlyRootFilesystem: false },
      pod: {
        serviceAccountName: name,
        securityContext: { runAsUser: user, runAsGroup: user, fsGroup: user },
        podAnnotations: { 'checksum/chat-tables': contentChecksum(tables) },
        initContainers: {
          tables: {
            image: deps.cnpg.clientImage,
            command: ['psql', '--no-psqlrc', '--set=ON_ERROR_STOP=1', '--file=/etc/tables/chat-tables.sql'],
            env: psqlEnvironment(database),
            resources: { cpu: '10m', memory: '64Mi' },
            volumeMounts: { '/etc/tables': { volume: 'tables', readOnly: true } },
          },
        },
        volumes: { tables: { configMap: 'chat-tables' } },
      },
    });
  },
  outputs: ({ url }) => ({ url: url(name, port) }),
});
