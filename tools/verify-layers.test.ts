import { type Layer, planCluster } from '@lumie-infra/common-chart';
import { referenceSite } from '@lumie-infra/common-chart/testing';
import { rules, verify } from '@lumie-infra/common-chart/verify';
import { expect, test } from 'vitest';
import { importLayers, layerNames } from './workspace-layers.ts';

// What fits depends on the machines, which the reference site has for the whole platform.
const wiring = rules.filter(({ name }) => name !== 'fits');

const layers = new Map((await importLayers(layerNames())).map((layer) => [layer.name, layer]));

/** A layer with everything that it builds on. */
function withBelow(layer: Layer): Layer[] {
  const below = Object.keys(layer.package.dependencies ?? {}).flatMap((name) => {
    const found = [...layers.values()].find((one) => one.package.name === name);
    return found === undefined ? [] : withBelow(found);
  });
  return [...new Set([...below, layer])];
}

test.each([...layers.keys()])('the wiring of %s and what it builds on', async (name) => {
  const plan = planCluster({ ...referenceSite, layers: withBelow(layers.get(name)!) }, { partial: true });
  const reports = await verify(plan, wiring);

  expect(
    reports.flatMap(({ rule, problems }) =>
      problems.map(
        ({ component, object, field, message }) => `${rule.name}: ${component}: ${object}: ${field} ${message}`,
      ),
    ),
  ).toEqual([]);
});
