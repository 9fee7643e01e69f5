import { ConfigMap, type Plan, defineComponent, planCluster } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { clusterOf, configured, layerOf } from '../../../test/stand-ins.ts';
import { clusterModel } from '../cluster-model.ts';
import { deterministic } from './deterministic.ts';

let renders = 0;
const counting = defineComponent({
  name: 'counting',
  manifests: (scope) => {
    renders += 1;
    new ConfigMap(scope, 'count', { data: { a: 'same', renders: String(renders) } });
  },
});

const plan = (component = configured('same')): Plan =>
  planCluster(clusterOf([layerOf('apps', [component])]), { partial: true });

test('a cluster that always renders alike', () => {
  const { checked, problems } = deterministic.check(clusterModel(plan(), () => plan())) as {
    checked: number;
    problems: unknown[];
  };

  expect(checked).toBeGreaterThan(3);
  expect(problems).toEqual([]);
});

test('a file that is another one every time', () => {
  renders = 0;

  expect(deterministic.check(clusterModel(plan(counting), () => plan(counting)))).toMatchObject({
    problems: [
      {
        component: 'counting',
        object: 'apps/counting/configmap-count.yaml',
        field: expect.stringMatching(/^line \d+$/) as string,
        message: `is 'renders: "1"' at one render and 'renders: "2"' at the next; make it follow from options and site alone`,
      },
    ],
  });
});

test('without a second plan, nothing is compared', () => {
  expect(deterministic.check(clusterModel(plan()))).toEqual({ checked: 0, skipped: 1, problems: [] });
});
