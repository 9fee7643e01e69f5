import { expect, test } from 'vitest';
import { planCluster } from '../model/cluster.ts';
import { clusterModel } from './cluster-model.ts';
import { oncePerModel } from './once-per-model.ts';

const model = (name: string) =>
  clusterModel(
    planCluster({ name, domain: 'example.com', gitops: { repoURL: 'https://git.example.com/x.git' }, layers: [] }),
  );

test('is found out once for each cluster, also when there is nothing to find', () => {
  const asked: string[] = [];
  const find = oncePerModel(({ plan }) => void asked.push(plan.site.name));
  const [one, other] = [model('one'), model('other')];

  for (const each of [one, other, one, other]) find(each);

  expect(asked).toEqual(['one', 'other']);
});
