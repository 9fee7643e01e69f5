import { type Plan, componentsOf, planCluster } from '@lumie-infra/common-chart';
import { missingHealth } from '@lumie-infra/common-chart/health';
import { referenceSite } from '@lumie-infra/common-chart/testing';
import { beforeAll, expect, test } from 'vitest';
import { importLayers, layerNames } from './workspace-layers.ts';

let plan: Plan;
beforeAll(async () => {
  plan = planCluster({ ...referenceSite, layers: await importLayers(layerNames()) }, { partial: true });
});

test('every kind that the platform renders has a health rule or a recorded waiver', () => {
  const missing = componentsOf(plan).flatMap(({ name, objects }) =>
    missingHealth(objects).map(
      (kind) => `${name} renders ${kind}, which has no health; add a check in common-chart/src/health, or a waiver`,
    ),
  );

  expect(missing).toEqual([]);
});

test('so has every kind that its charts and releases make', () => {
  const missing = componentsOf(plan).flatMap(({ name, definition }) => {
    const made = (definition.provides?.customResources ?? []).map((key) => {
      const [group, kind] = key.split('/');
      return { apiVersion: `${group}/any`, kind: kind! };
    });
    return missingHealth(made).map(
      (kind) => `${name} makes ${kind}, which has no health; add a check in common-chart/src/health, or a waiver`,
    );
  });

  expect(missing).toEqual([]);
});

test('so have the kinds that order the platform', () => {
  const kinds = ['Application', 'ApplicationSet', 'AppProject'];

  expect(missingHealth(kinds.map((kind) => ({ apiVersion: 'argoproj.io/v1alpha1', kind })))).toEqual([]);
});
