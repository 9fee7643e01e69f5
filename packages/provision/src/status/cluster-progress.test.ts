import { describe, expect, test } from 'vitest';
import { type ApplicationObject, applicationState } from './application-state.ts';
import { type ClusterProgress, clusterProgress } from './cluster-progress.ts';
import type { ExpectedCluster } from './expected-cluster.ts';
import { formatBlockers, formatChanges, formatProgress } from './format-progress.ts';

const expected: ExpectedCluster = {
  name: 'edge',
  layers: [
    {
      name: 'bootstrap',
      wave: -1,
      components: [
        { name: 'minio', wave: 0, dependsOn: [] },
        { name: 'zot', wave: 1, dependsOn: ['minio'] },
        { name: 'kong', wave: 2, dependsOn: ['zot'] },
      ],
    },
    { name: 'storage', wave: 0, components: [{ name: 'redis', wave: 0, dependsOn: ['zot'] }] },
    {
      name: 'applications',
      wave: 1,
      components: [
        { name: 'web', wave: 0, dependsOn: ['redis'] },
        { name: 'docs', wave: 0, dependsOn: [] },
      ],
    },
  ],
};

type Status = NonNullable<ApplicationObject['status']>;

function application(name: string, status?: Status, rest: object = {}): ApplicationObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    ...(status === undefined ? {} : { status }),
    ...rest,
  };
}

const healthy: Status = {
  sync: { status: 'Synced' },
  health: { status: 'Healthy' },
  operationState: { phase: 'Succeeded' },
};
const syncing: Status = {
  sync: { status: 'OutOfSync' },
  health: { status: 'Missing' },
  operationState: { phase: 'Running', message: 'waiting for healthy state of apps/Deployment/zot' },
};
const progressing: Status = { sync: { status: 'Synced' }, health: { status: 'Progressing' } };

/** A cluster whose registry does not come up. */
const standing = [
  application('root', syncing),
  application('bootstrap', syncing),
  application('minio', healthy),
  application('zot', {
    ...progressing,
    resources: [
      { kind: 'Service', namespace: 'zot', name: 'zot', health: { status: 'Healthy' } },
      {
        kind: 'Deployment',
        namespace: 'zot',
        name: 'zot',
        health: { status: 'Progressing', message: '0 of 1 updated' },
      },
    ],
  }),
];
const whole = [
  'root',
  ...expected.layers.flatMap(({ name, components }) => [name, ...components.map((component) => component.name)]),
].map((name) => application(name, healthy));

describe('an Application', () => {
  test.each<readonly [string, Status | undefined, object, string]>([
    ['that Argo CD has not seen', undefined, {}, 'new'],
    ['that works', healthy, {}, 'healthy'],
    ['that works, and is asked to sync again', healthy, { operation: {} }, 'syncing'],
    ['that syncs', syncing, {}, 'syncing: waiting for healthy state of apps/Deployment/zot'],
    [
      'that syncs once more',
      { ...syncing, operationState: { phase: 'Running', message: 'one or more objects failed', retryCount: 2 } },
      {},
      'syncing: attempt 3: one or more objects failed',
    ],
    [
      'whose sync failed',
      { ...syncing, operationState: { phase: 'Failed', message: 'no such kind' } },
      {},
      'failed: no such kind',
    ],
    [
      'that cannot be compared',
      { ...healthy, conditions: [{ type: 'ComparisonError', message: 'authentication\nrequired' }] },
      {},
      'failed: authentication required',
    ],
    ['that differs', { ...healthy, sync: { status: 'OutOfSync' } }, {}, 'out of sync'],
    [
      'that differs in something',
      {
        ...healthy,
        sync: { status: 'OutOfSync' },
        resources: [
          { kind: 'Namespace', name: 'web', status: 'OutOfSync' },
          { kind: 'Service', namespace: 'web', name: 'web', status: 'OutOfSync' },
        ],
      },
      {},
      'out of sync: Namespace web differs, and 1 more',
    ],
    ['that starts', progressing, {}, 'progressing'],
    ['that is broken', { ...progressing, health: { status: 'Degraded', message: 'no pods' } }, {}, 'degraded: no pods'],
    ['that is held', { ...progressing, health: { status: 'Suspended' } }, {}, 'suspended'],
    [
      'that is deleted',
      healthy,
      { metadata: { name: 'web', namespace: 'argocd', deletionTimestamp: '2026-01-01T00:00:00Z' } },
      'deleting',
    ],
  ])('%s', (_case, status, rest, told) => {
    const { phase, reason } = applicationState(application('web', status, rest));
    expect(reason === undefined ? phase : `${phase}: ${reason}`).toBe(told);
  });
});

describe('a cluster', () => {
  test('with nothing in it waits for its root', () => {
    const progress = clusterProgress(expected, []);

    expect(progress).toMatchObject({ healthy: 0, total: 6, done: false });
    expect(formatBlockers(progress)).toMatchInlineSnapshot(`
      [
        "root: not there yet; it holds up docs, kong, minio, redis, web and 1 more",
      ]
    `);
  });

  test('that stands still names what holds it up, and all that this holds up', () => {
    expect(formatBlockers(clusterProgress(expected, standing))).toMatchInlineSnapshot(`
      [
        "zot: progressing (Deployment zot/zot: 0 of 1 updated); it holds up docs, kong, redis, web",
      ]
    `);
  });

  test('whose layer cannot be read is held up by the layer', () => {
    const broken: Status = {
      ...syncing,
      operationState: {},
      conditions: [{ type: 'ComparisonError', message: 'no such branch' }],
    };
    const progress = clusterProgress(expected, [application('root', syncing), application('bootstrap', broken)]);

    expect(formatBlockers(progress)).toMatchInlineSnapshot(`
      [
        "bootstrap: failed (no such branch); it holds up docs, kong, minio, redis, web and 1 more",
      ]
    `);
  });

  test('is shown layer by layer, then what is on its way', () => {
    expect(`\n${formatProgress(clusterProgress(expected, standing), 83_000)}\n`).toMatchInlineSnapshot(`
      "
      bootstrap     wave -1  ██████░░░░░░░░░░░░░░   1/3   syncing (waiting for healthy state of apps/Deployment/zot)
      storage       wave  0  ░░░░░░░░░░░░░░░░░░░░   0/1   waits for bootstrap
      applications  wave  1  ░░░░░░░░░░░░░░░░░░░░   0/2   waits for bootstrap, storage

        zot: progressing (Deployment zot/zot: 0 of 1 updated)

      01:23  1 of 6 components healthy
      "
    `);
  });

  test('is drawn within the width of a terminal', () => {
    const lines = formatProgress(clusterProgress(expected, standing), 83_000, 60).split('\n');

    expect(Math.max(...lines.map(({ length }) => length))).toBe(60);
  });

  test('is told as what changed', () => {
    let before: ClusterProgress | undefined;
    const looks = [[], standing.slice(0, 3), standing, standing, whole].map((applications, index) => {
      const after = clusterProgress(expected, applications);
      const lines = formatChanges(before, after, index * 30_000);
      before = after;
      return lines;
    });
    expect(looks).toMatchInlineSnapshot(`
      [
        [],
        [
          "00:30 root: syncing (waiting for healthy state of apps/Deployment/zot)",
          "00:30 bootstrap: syncing (waiting for healthy state of apps/Deployment/zot)",
          "00:30 bootstrap/minio: healthy",
        ],
        [
          "01:00 bootstrap/zot: progressing (Deployment zot/zot: 0 of 1 updated)",
        ],
        [],
        [
          "02:00 root: healthy",
          "02:00 bootstrap: healthy",
          "02:00 bootstrap/zot: healthy",
          "02:00 bootstrap/kong: healthy",
          "02:00 storage: healthy",
          "02:00 storage/redis: healthy",
          "02:00 applications: healthy",
          "02:00 applications/web: healthy",
          "02:00 applications/docs: healthy",
        ],
      ]
    `);
  });

  test('is done when everything is healthy, layers and root included', () => {
    expect(clusterProgress(expected, whole)).toMatchObject({ done: true, blockers: [], healthy: 6 });
    const late = whole.map((one) => (one.metadata.name === 'storage' ? application('storage', syncing) : one));

    expect(clusterProgress(expected, late)).toMatchObject({ done: false, healthy: 6 });
    expect(formatBlockers(clusterProgress(expected, late))).toMatchInlineSnapshot(`
      [
        "storage: syncing (waiting for healthy state of apps/Deployment/zot)",
      ]
    `);
  });
});
