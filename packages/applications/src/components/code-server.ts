import {
  ConsoleService,
  Deployment,
  PersistentVolumeClaim,
  Type,
  defineComponent,
  made,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { versions } from '../upstream-versions.ts';

const name = 'code-server';
const home = '/home/coder';
const port = 8080;

/**
 * An editor in the browser, with a disk of its own and no rights in the cluster.
 *
 * One gets to it through the access gateway only, and it asks for a password of its own as well: whoever is in, runs programs.
 */
export const codeServer = defineComponent({
  name,
  images: { server: versions.image('code-server') },
  options: Type.Object({
    storage: Type.String({
      default: '5Gi',
      pattern: '^[1-9]\\d*Gi$',
      expects: 'an amount such as 5Gi',
      description: 'Disk of the home folder.',
    }),
    memory: Type.String({
      default: '512Mi',
      pattern: '^[1-9]\\d*(Mi|Gi)$',
      expects: 'an amount such as 512Mi',
      description: 'Memory of the editor and of everything that is run in it.',
    }),
    timeZone: Type.String({ default: 'Asia/Seoul', minLength: 1, description: 'Time zone of its terminals.' }),
  }),
  secrets: () => ({
    login: vaultSecret(
      'applications/code-server',
      { hash: 'CODE_SERVER_HASHED_PASSWORD' },
      {
        restarts: [`Deployment/${name}`],
        make: {
          CODE_SERVER_HASHED_PASSWORD: made.hash('argon2id', { path: 'people/code-server', field: 'PASSWORD' }),
        },
      },
    ),
  }),
  manifests: (scope, { images, options, secrets }) => {
    new PersistentVolumeClaim(scope, name, { storage: options.storage, storageClassName: 'local-path' });
    new Deployment(scope, name, {
      securityContext: { runAsUser: 1000, runAsGroup: 1000, fsGroup: 1000 },
      podAnnotations: { 'backup.velero.io/backup-volumes': 'home' },
      containers: {
        [name]: {
          image: images.server.reference,
          // Past the start script of the image, which wants to become root to rename its user.
          command: ['dumb-init', '/usr/bin/code-server'],
          args: ['--bind-addr', `0.0.0.0:${port}`, '--auth', 'password', '--disable-telemetry', '.'],
          workingDir: home,
          env: {
            HOME: home,
            TZ: options.timeZone,
            HASHED_PASSWORD: { secret: secrets.login.name, key: secrets.login.keys.hash },
          },
          ports: { http: port },
          resources: { cpu: '15m', memory: options.memory },
          startup: { http: '/healthz', periodSeconds: 5, failureThreshold: 60 },
          liveness: { http: '/healthz' },
          readiness: { http: '/healthz', periodSeconds: 5 },
          volumeMounts: { [home]: 'home', '/tmp': 'tmp' },
        },
      },
      volumes: { home: { claim: name }, tmp: { emptyDir: { sizeLimit: '1Gi' } } },
    });
    new ConsoleService(scope, name, { description: 'An editor in the browser.' });
  },
});
