import * as grafanaUnits from '@grafana/grafana-foundation-sdk/units';
import { expect, test } from 'vitest';
import { units } from './unit.ts';

test('Grafana knows every unit', () => {
  const known = Object.values(grafanaUnits);

  expect(units.filter((unit) => !known.includes(unit))).toEqual([]);
});
