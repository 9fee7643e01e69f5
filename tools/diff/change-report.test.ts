import { describe, expect, test } from 'vitest';
import { changeReport } from './change-report.ts';
import { clusterChange } from './cluster-change.ts';
import type { ClusterFacts } from './cluster-facts.ts';
import { fixtureObject, fixtureRender } from './fixture-render.ts';
import { formatMarkdown } from './format-markdown.ts';
import { formatText } from './format-text.ts';

const gibibyte = 1024 ** 3;
const config = (lines: number, last: string) => {
  const text = Array.from({ length: lines }, (_, index) => `${last} ${index}\n`).join('');
  return fixtureObject('v1', 'ConfigMap', 'config', { data: { 'app.conf': text } });
};
const set = (serviceName: string) => fixtureObject('apps/v1', 'StatefulSet', 'db', { spec: { serviceName } });

const before = {
  texts: fixtureRender({
    storage: {
      components: {
        db: { wave: 1, objects: [set('db'), fixtureObject('v1', 'Service', 'db'), config(40, 'old')] },
        old: { objects: [fixtureObject('v1', 'PersistentVolumeClaim', 'data')] },
      },
    },
  }),
  facts: {
    format: 1,
    images: [{ reference: 'registry.example.com/db:1', components: ['db'] }],
    secrets: [
      { path: 'storage/db', field: 'PASSWORD', making: '24 random bytes', byPerson: false, components: ['db'] },
    ],
    requests: [{ component: 'db', pods: 1, millicores: 100, bytes: gibibyte }],
  } satisfies ClusterFacts,
};
const after = {
  texts: fixtureRender({
    storage: {
      components: {
        db: { wave: 2, objects: [set('db-nodes'), fixtureObject('v1', 'Service', 'db-nodes'), config(40, 'new')] },
        mail: { wave: 3, chart: { name: 'mail', version: '1.2.3' }, values: { mail: {} } },
      },
    },
  }),
  facts: {
    format: 1,
    images: [
      { reference: 'registry.example.com/db:2', components: ['db'] },
      { reference: 'registry.example.com/mail:1', components: ['mail'] },
    ],
    secrets: [
      ...before.facts.secrets,
      {
        path: 'storage/mail',
        field: 'KEY',
        making: 'supplied by a person: the key',
        byPerson: true,
        components: ['mail'],
      },
    ],
    requests: [
      { component: 'db', pods: 3, millicores: 300, bytes: 3 * gibibyte },
      { component: 'mail', pods: 1, millicores: 50, bytes: gibibyte / 2 },
    ],
  } satisfies ClusterFacts,
};
const change = clusterChange('main', before, 'the working tree', after);

describe('a report on a change', () => {
  test('says what a reader must not miss, then every layer', () => {
    expect(formatText(changeReport(change), false)).toMatchInlineSnapshot(`
      "main → the working tree
      3 components in 1 layer: objects 1 added, 2 changed, 2 removed; 1 of the deletions may take data along

      Argo CD deletes
        ! PersistentVolumeClaim shop/data of old: what it holds goes with it
        - Service shop/db of db

      Kubernetes refuses
        ! StatefulSet shop/db of db: spec.serviceName cannot change (Kubernetes makes it immutable: an update may not touch it); it must be deleted and made anew

      Secrets
        ! storage/mail KEY is needed now for mail: supplied by a person: the key

      Images
        ~ registry.example.com/db:1 → db:2 (db)
        + registry.example.com/mail:1 (mail)

      Requests
        ~ db: 1 → 3 pods, 0.1 → 0.3 cores, 1 → 3 GiB
        + mail: 0 → 1 pods, 0 → 0.05 cores, 0 → 0.5 GiB
          cluster: 1 → 4 pods, 0.1 → 0.35 cores, 1 → 3.5 GiB

      Waves
        ~ db: wave 1 → 2 of storage

      Layer storage
        ~ db, wave 1 → 2
          ~ ConfigMap shop/config
            ~ data["app.conf"]
              - old 0
              - old 1
              - old 2
              - old 3
              - old 4
              - old 5
              - old 6
              - old 7
              - old 8
              - old 9
              - old 10
              - old 11
              - old 12
              - old 13
              - old 14
              - old 15
              - old 16
              - old 17
              - old 18
              - old 19
              - old 20
              - old 21
              - old 22
              - old 23
              - old 24
              - old 25
              - old 26
              - old 27
              - old 28
              - old 29
                … and 50 more lines
          - Service shop/db
          + Service shop/db-nodes
          ~ StatefulSet shop/db
            ~ spec.serviceName: db → db-nodes
        + mail added, wave 3
          + chart mail 1.2.3
        - old removed, wave 0
          - PersistentVolumeClaim shop/data"
    `);
  });

  test('has its colours on a terminal', () => {
    expect(formatText(changeReport(change), true)).toContain('\u001B[32m+ mail added, wave 3\u001B[0m');
  });

  test('is a comment on a pull request, a part to unfold a layer', () => {
    const markdown = formatMarkdown(changeReport(change));

    expect(markdown).toContain(
      '### Kubernetes refuses\n\n- ⚠️ StatefulSet shop/db of db: spec.serviceName cannot change',
    );
    expect(markdown).toContain('<details><summary><b>storage</b>: 3 changed</summary>\n\n```diff\n');
    expect(markdown).toContain('\n- old removed, wave 0\n');
  });

  test('says so when nothing differs', () => {
    const nothing = clusterChange('main', before, 'the working tree', before);

    expect(nothing.nothing).toBe(true);
    expect(formatText(changeReport(nothing), false)).toBe('main → the working tree\nnothing changes in the cluster');
  });

  test('says when a side does not tell its facts', () => {
    const { texts } = before;

    expect(formatText(changeReport(clusterChange('main', { texts }, 'head', after)), false)).toContain(
      'Secrets, images and requests\n  ! not compared: the code of main does not tell them',
    );
  });
});

describe('a comment that would be too long', () => {
  const many = (replicas: number) => ({
    texts: fixtureRender({
      a: { components: { a: { objects: objects('a', replicas) } } },
      b: { wave: 1, components: { b: { objects: objects('b', replicas) } } },
    }),
  });
  const objects = (name: string, replicas: number) =>
    Array.from({ length: 2_000 }, (_, index) =>
      fixtureObject('apps/v1', 'Deployment', `${name}-${index}`, { spec: { replicas } }),
    );
  const markdown = formatMarkdown(changeReport(clusterChange('main', many(1), 'head', many(2))));

  test('fits', () => expect(markdown.length).toBeLessThanOrEqual(65_000));

  test('says what is left out of each layer', () => {
    expect(markdown.match(/… \d+ more lines are left out here/g)).toHaveLength(2);
    expect(markdown.match(/<\/details>/g)).toHaveLength(2);
  });
});

test('a number that becomes a text looks like one', () => {
  const quota = (pods: string | number) => ({
    texts: fixtureRender({
      storage: {
        components: { db: { objects: [fixtureObject('v1', 'ResourceQuota', 'quota', { spec: { hard: { pods } } })] } },
      },
    }),
    facts: before.facts,
  });
  const text = formatText(changeReport(clusterChange('main', quota(40), 'head', quota('40'))), false);

  expect(text).toContain('~ spec.hard.pods: 40 → "40"');
});
