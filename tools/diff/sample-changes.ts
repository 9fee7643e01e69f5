import type { RepositoryClone } from '../test/repository-clone.ts';

/** A change that shows what the comparison says. */
export interface SampleChange {
  /** The name of its branch. */
  readonly name: string;
  readonly title: string;
  /** What is edited, in words. */
  readonly told: string;
  readonly make: (clone: RepositoryClone) => void;
}

const statusPage = `import { WebService, defineComponent, made, vaultSecret } from '@lumie-infra/common-chart';
import { versions } from '../upstream-versions.ts';

export const statusPage = defineComponent({
  name: 'status-page',
  images: { page: versions.image('status-page') },
  secrets: () => ({
    session: vaultSecret(
      'observability/status-page',
      { session: 'SESSION_KEY', mail: 'SMTP_PASSWORD' },
      {
        restarts: ['Deployment/status-page'],
        make: { SESSION_KEY: made.random(32), SMTP_PASSWORD: made.byPerson('the password of the mail server') },
      },
    ),
  }),
  manifests: (scope, { images, secrets }) => {
    new WebService(scope, 'status-page', {
      image: images.page.reference,
      env: { SESSION_KEY: { secret: secrets.session.name, key: secrets.session.keys.session } },
      ports: { http: 8080 },
      resources: { cpu: '20m', memory: '128Mi' },
      health: '/',
    });
  },
});`;

/** The changes that `docs/diff.md` shows. */
export const sampleChanges: readonly SampleChange[] = [
  {
    name: 'more-pods',
    title: 'More pods',
    told: 'Two lines of `cluster.yaml` set `replicas` of `grafana` to 2.',
    make: (clone) => clone.append('cluster.yaml', '\ncomponents:\n  grafana: { replicas: 2 }'),
  },
  {
    name: 'another-component',
    title: 'Another component',
    told: 'A file `status-page.ts` in the components of `observability`, with an image and two secrets.',
    make: (clone) => {
      const folder = 'packages/observability';
      clone.append(`${folder}/src/components/status-page.ts`, statusPage);
      clone.append(`${folder}/src/components/index.ts`, "export { statusPage } from './status-page.ts';");
      clone.editJson<{ images: Record<string, object> }>(`${folder}/upstream-versions.json`, ({ images }) => {
        images['status-page'] = { registry: 'ghcr.io', repository: 'example/status-page', tag: '1.0.0' };
      });
    },
  },
  {
    name: 'another-name',
    title: 'Another name',
    told: 'In `redis`, the Service of the Sentinels is renamed, and the StatefulSet refers to it.',
    make: (clone) =>
      clone.replace(
        'packages/storage/src/components/redis/group.ts',
        /sentinel: 'redis-sentinel'/,
        "sentinel: 'redis-watch'",
      ),
  },
];
