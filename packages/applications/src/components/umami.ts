import {
  ConsoleService,
  Ingress,
  WebService,
  defineComponent,
  ingressController,
  made,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { infraDb, postgresDatabase } from '@lumie-infra/storage';
import { versions } from '../upstream-versions.ts';

const name = 'umami';
const subdomain = 'analytics';
const password = { path: 'storage/infra-db/umami', field: 'PASSWORD' } as const;

/** What the pages of visitors ask for: the script, and where it sends to. Everything else is the console's. */
const publicPaths = { script: '/script.js', collect: '/api/send' } as const;

/** Web analytics without cookies. Visitors reach the tracker only; the console is for people who operate the platform. */
export const umami = defineComponent({
  name,
  images: { umami: versions.image('umami') },
  dependsOn: { infraDb },
  uses: { ingress: ingressController },
  secrets: ({ deps: { infraDb: server } }) => ({
    database: vaultSecret(
      password.path,
      {
        // Says nothing of encryption: the driver would want a certificate that somebody known has signed.
        uri: {
          template: `postgresql://umami:{{ get .Secrets "${password.field}" | urlquery }}@${server.host}:${server.port}/umami`,
          fields: [password.field],
        },
      },
      { restarts: [`Deployment/${name}`], make: { [password.field]: made.random(24) } },
    ),
    app: vaultSecret(
      'applications/umami',
      { secret: 'UMAMI_APP_SECRET' },
      { restarts: [`Deployment/${name}`], make: { UMAMI_APP_SECRET: made.random(32) } },
    ),
  }),
  ingress: { subdomain, service: name, port: 'http', path: publicPaths.script },
  manifests: (scope, { deps, images, secrets, site }) => {
    postgresDatabase(scope, name, { server: deps.infraDb, password });
    new WebService(scope, name, {
      image: images.umami.reference,
      ports: { http: 3000 },
      servicePorts: { http: 3000 },
      resources: { cpu: '15m', memory: '384Mi' },
      health: '/api/heartbeat',
      env: {
        APP_SECRET: { secret: secrets.app.name, key: secrets.app.keys.secret },
        DATABASE_URL: { secret: secrets.database.name, key: secrets.database.keys.uri },
        DISABLE_TELEMETRY: '1',
        DISABLE_UPDATES: '1',
      },
      // At its start it migrates the database with tools that write into its own folder.
      securityContext: { readOnlyRootFilesystem: false },
      pod: { securityContext: { runAsUser: 1001, runAsGroup: 65533 } },
    });
    new Ingress(scope, `${name}-collect`, {
      className: deps.ingress.className,
      hosts: { [`${subdomain}.${site.domain}`]: { path: publicPaths.collect, service: name, port: 'http' } },
    });
    new ConsoleService(scope, name, { description: 'Visits of the web sites.' });
  },
  outputs: ({ site, url }) => ({
    url: url(name, 3000),
    /** What a web site loads to be counted. */
    scriptUrl: `https://${subdomain}.${site.domain}${publicPaths.script}`,
  }),
});
