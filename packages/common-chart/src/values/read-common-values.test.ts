import { describe, expect, test } from 'vitest';
import { isProblems } from '../model/errors.ts';
import { renderCommonValues } from './index.ts';
import { problemsOf, release, renderKind } from '../../test/rendered-values.ts';

function messageOf(values: unknown): string {
  try {
    renderCommonValues(values, release);
  } catch (error) {
    expect(isProblems(error)).toBe(true);
    return (error as Error).message;
  }
  return 'none';
}

describe('a values file with a mistake', () => {
  test('an unknown key names the nearest known one, and all problems come at once', () => {
    const common = {
      ingress: { hostz: [] },
      replicaCuont: 2,
      service: { ports: [{ name: 'http', prot: 80 }] },
      components: [{ name: 'web', image: { repo: 'a' }, volums: [] }],
      database: { backup: { enabled: true, retentoin: '7d' } },
    };
    expect(messageOf({ common })).toMatchInlineSnapshot(`
      "values of release 'shop' cannot be rendered:
        common.components[0].image.repo is unknown; known are pullPolicy, registry, repository, tag
        common.components[0].volums is unknown; did you mean 'volumes'?
        common.database.backup.retentoin is unknown; did you mean 'retention'?
        common.ingress.hostz is unknown; did you mean 'hosts'?
        common.replicaCuont is unknown; did you mean 'replicaCount'?
        common.service.ports[0].prot is unknown; did you mean 'port'?"
    `);
  });

  test('an unknown key without a near one lists what is known', () => {
    expect(problemsOf({ storageClass: { allowVolumeExpansion: true } })).toMatchInlineSnapshot(
      `"common.storageClass.allowVolumeExpansion is unknown; known are enabled, name, parameters, provisioner, reclaimPolicy, volumeBindingMode"`,
    );
  });

  test('an unknown key that is null is unknown all the same', () => {
    expect(problemsOf({ service: { anotations: null } })).toMatchInlineSnapshot(
      `"common.service.anotations is unknown; did you mean 'annotations'?"`,
    );
  });

  test('a key beside `common` is unknown', () => {
    expect(messageOf({ ingress: {}, comon: {} })).toMatchInlineSnapshot(`
      "values of release 'shop' cannot be rendered:
        comon is unknown; did you mean 'common'?
        ingress is unknown; did you mean 'common.ingress'?"
    `);
  });

  test('a value of the wrong type says what is wanted', () => {
    const common = {
      name: 123,
      replicaCount: 'two',
      revisionHistoryLimit: -1,
      deployment: { enabled: 'maybe' },
      service: { port: 1.5, ports: [{ targetPort: true }] },
      ingress: { hosts: ['shop.example.com'], annotations: ['a'] },
      env: { A: '1' },
      image: { tag: true },
    };
    expect(problemsOf(common)).toMatchInlineSnapshot(`
      "common.deployment.enabled is "maybe"; give true or false (Renders the Deployment)
      common.env is {"A":"1"}; give a list (Variables of the container)
      common.image.tag is true; give a text (Tag; a number keeps its digits)
      common.ingress.annotations is ["a"]; give a map (Annotations of the Ingress)
      common.ingress.hosts[0] is "shop.example.com"; give a map (A host and its paths)
      common.name is 123; give a text (Name of the app and of its objects; absent: that of the release)
      common.replicaCount is "two"; give a whole number (Number of pods)
      common.revisionHistoryLimit is -1; give a number >= 0 (Old ReplicaSets that are kept)
      common.service.port is 1.5; give a whole number (Port of the single-port Service, and the port that the Ingress sends to)
      common.service.ports[0].targetPort is true; give a whole number or a text (Number or name of the port of the container)"
    `);
  });

  test('a name that is missing is asked for', () => {
    expect(
      problemsOf({ components: [{}], vaultStaticSecrets: [{ path: 'a' }], rbac: { roleBindings: [{ name: null }] } }),
    ).toMatchInlineSnapshot(`
      "common.components[0].name is missing; add it (Name of the component and of its objects)
      common.rbac.roleBindings[0].name is missing; add it (Name of the binding)
      common.rbac.roleBindings[0].roleRef is missing; add it (The role that is given)
      common.vaultStaticSecrets[0].name is missing; add it (Name of the VaultStaticSecret)"
    `);
  });

  test('a value that lost its digits, or is a date, is asked for in quotes', () => {
    expect(problemsOf({ image: { tag: Infinity } })).toMatchInlineSnapshot(
      `"common.image.tag is Infinity; write it in quotes"`,
    );
    expect(problemsOf({ image: { tag: 2 ** 70 } })).toMatchInlineSnapshot(
      `"common.image.tag is 1.1805916207174113e+21; give a text (Tag; a number keeps its digits)"`,
    );
    expect(problemsOf({ configMap: { data: { RELEASED: new Date(0) } } })).toMatchInlineSnapshot(
      `"common.configMap.data.RELEASED is a date; write it in quotes"`,
    );
  });

  test('a value that holds itself is found', () => {
    const data: Record<string, unknown> = {};
    data['again'] = data;
    expect(problemsOf({ configMap: { data } })).toMatchInlineSnapshot(
      `"common.configMap.data.again is more than 64 levels deep; remove the anchor that holds itself"`,
    );
  });

  test('two objects of one kind and name are a problem', () => {
    expect(problemsOf({ additionalIngresses: [{ name: 'ingress' }] })).toMatchInlineSnapshot(
      `"Ingress 'shop-ingress' is declared twice; give one of them another name"`,
    );
  });

  test.each([[[]], ['common'], [7]])('a file that holds %j is no map', (values) => {
    expect(messageOf(values)).toMatchInlineSnapshot(`
      "values of release 'shop' cannot be rendered:
        the values file holds no map; begin it with 'common:'"
    `);
  });

  test('an empty `common` is a problem, an empty file is all defaults', () => {
    expect(messageOf({ common: null })).toMatchInlineSnapshot(`
      "values of release 'shop' cannot be rendered:
        common is empty; describe the app below it, or write {} for the defaults"
    `);
    const defaults = renderCommonValues({ common: {} }, release);
    expect(renderCommonValues(null, release)).toEqual(defaults);
    expect(renderCommonValues({}, release)).toEqual(defaults);
  });
});

describe('a values file as people write it', () => {
  test.each(['yes', 'On', 'TRUE', 'y', 1, true])('%j turns on', (enabled) => {
    expect(renderKind('ConfigMap', { configMap: { enabled } })).toHaveLength(1);
  });

  test.each(['no', 'Off', 'FALSE', 'n', '', 0, false, null])('%j turns off', (enabled) => {
    expect(renderKind('Deployment', { deployment: { enabled } })).toHaveLength(0);
  });

  test.each([
    ['a map', { ingress: false, resources: [], nodeSelector: '', healthCheck: 0 }],
    ['a list', { env: {}, tolerations: '', ports: false, components: {}, vaultStaticSecrets: 0 }],
  ])('something empty in place of %s stands for none', (_, common) => {
    expect(problemsOf(common)).toBe('none');
  });
});
