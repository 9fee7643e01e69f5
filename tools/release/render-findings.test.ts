import { describe, expect, test } from 'vitest';
import { clusterDiff } from '../diff/cluster-diff.ts';
import { type FixtureComponent, fixtureObject, fixtureRender } from '../diff/fixture-render.ts';
import type { JsonMap } from '../diff/json.ts';
import { renderFindings } from './render-findings.ts';

function findingsOf(before: FixtureComponent | undefined, after: FixtureComponent | undefined): string[] {
  const render = (component: FixtureComponent | undefined) =>
    fixtureRender({ apps: { components: { other: {}, ...(component === undefined ? {} : { web: component }) } } });
  return renderFindings(clusterDiff(render(before), render(after)), 'site').map(
    ({ package: owner, bump, what, why }) => `${owner} ${bump}: ${what} ${why}`,
  );
}

const objects = (...some: readonly JsonMap[]): FixtureComponent => ({ objects: some });
const deployment = (name: string, spec: JsonMap) => fixtureObject('apps/v1', 'Deployment', name, { spec });
const crd = (...versions: readonly JsonMap[]) =>
  fixtureObject('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'things.example.com', { spec: { versions } });

describe('major is', () => {
  test('an object under another name', () => {
    expect(findingsOf(objects(deployment('web', {})), objects(deployment('site', {})))).toEqual([
      'apps minor: Deployment shop/site of web is new',
      'apps major: Deployment shop/web of web is removed, and Argo CD deletes it; Deployment shop/site may be it under another name',
    ]);
  });

  test('another selector', () => {
    const of = (app: string) => objects(deployment('web', { selector: { matchLabels: { app } } }));

    expect(findingsOf(of('a'), of('b'))[0]).toBe(
      'apps major: Deployment shop/web of web changes spec.selector: Kubernetes makes it immutable: a workload never lets go of its pods',
    );
  });

  test('a version of a CRD that is served no more, or gone', () => {
    expect(
      findingsOf(
        objects(crd({ name: 'v1' }, { name: 'v2' }, { name: 'v3' })),
        objects(crd({ name: 'v2', served: false }, { name: 'v3' })),
      ).filter((text) => text.includes('serves')),
    ).toEqual([
      'apps major: CustomResourceDefinition shop/things.example.com of web serves v1 no more',
      'apps major: CustomResourceDefinition shop/things.example.com of web serves v2 no more',
    ]);
  });

  test('a component that is gone', () => {
    expect(findingsOf({}, undefined)).toEqual([
      'apps major: component web is removed or renamed, and Argo CD deletes it',
    ]);
  });

  test('a component in another namespace', () => {
    expect(findingsOf({ namespace: 'a' }, { namespace: 'b' })[0]).toBe(
      'apps major: component web moves to another namespace',
    );
  });

  test('another chart', () => {
    const of = (name: string): FixtureComponent => ({ chart: { name, version: '1.0.0' } });

    expect(findingsOf(of('a'), of('b'))).toContain(
      'apps major: everything of chart a in web (web) is removed, and Argo CD deletes it',
    );
  });

  test.each([
    ['web.fullnameOverride', 'charts name their objects by it'],
    ['web.persistence.size', 'charts put it into volume claims'],
    ['web.persistence.storageClass', 'charts put it into volume claims, which keep their class'],
    ['web.service.clusterIP', 'charts put it into Services, which keep their address'],
  ])('a chart value that ends up in what cannot change: %s', (path, reason) => {
    const nested = (value: string): JsonMap =>
      path.split('.').reduceRight<JsonMap | string>((inner, key) => ({ [key]: inner }), value) as JsonMap;

    expect(findingsOf({ values: nested('a') }, { values: nested('b') })[0]).toBe(
      `apps major: value ${path} of web changes; ${reason}`,
    );
  });
});

describe('minor is', () => {
  test('a new object', () => {
    expect(findingsOf(objects(), objects(deployment('web', {})))).toEqual([
      'apps minor: Deployment shop/web of web is new',
    ]);
  });

  test('a new component, whatever is in it', () => {
    expect(findingsOf(undefined, objects(deployment('web', {})))).toEqual(['apps minor: component web is new']);
  });
});

describe('patch is', () => {
  test('another number of pods', () => {
    expect(
      findingsOf(objects(deployment('web', { replicas: 1 })), objects(deployment('web', { replicas: 2 }))),
    ).toEqual(['apps patch: Deployment shop/web of web changes']);
  });

  test('another version of a chart or a release, and another wave', () => {
    const of = (version: string, wave: number): FixtureComponent => ({
      wave,
      chart: { name: 'web', version },
      releases: [`https://example.com/web/v${version}/web.yaml`],
    });

    expect(findingsOf(of('1.0.0', 1), of('1.1.0', 2))).toEqual([
      'apps patch: component web moves to another wave',
      'apps patch: component web has another version of its chart',
      'apps patch: component web has other releases, or patches them in another way',
    ]);
  });

  test('a Job whose name holds a digest of what it does', () => {
    const job = (digest: string) =>
      objects(fixtureObject('batch/v1', 'Job', `seed-${digest}`, { spec: { template: digest } }));

    expect(findingsOf(job('01234567'), job('89abcdef'))).toEqual([
      'apps patch: Job shop/seed-89abcdef of web takes the place of Job shop/seed-01234567',
    ]);
  });
});

test('the root Application is of the package that runs before Argo CD', () => {
  const root = (revision: string) =>
    new Map([
      [
        'root/root.yaml',
        `apiVersion: v1\nkind: Application\nmetadata:\n  name: root\nspec:\n  revision: ${revision}\n`,
      ],
    ]);

  expect(renderFindings(clusterDiff(root('a'), root('b')), 'site')).toMatchObject([
    { package: 'provision', bump: 'patch' },
  ]);
});
