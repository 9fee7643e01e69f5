import { expect, test } from 'vitest';
import { renderDeployment } from '../../test/rendered-values.ts';

const strategy = (value: unknown) => renderDeployment({ strategy: value }).spec['strategy'];

test('one key of a rolling update keeps its sibling', () => {
  expect(strategy({ rollingUpdate: { maxSurge: 0 } })).toEqual({
    type: 'RollingUpdate',
    rollingUpdate: { maxUnavailable: 0, maxSurge: 0 },
  });
  expect(strategy({ rollingUpdate: { maxUnavailable: '25%', maxSurge: '2' } })).toEqual({
    type: 'RollingUpdate',
    rollingUpdate: { maxUnavailable: '25%', maxSurge: 2 },
  });
});

test('another type has no rolling update', () => {
  expect(strategy({ type: 'Recreate' })).toEqual({ type: 'Recreate' });
});

test('an empty strategy leaves the choice to Kubernetes', () => {
  expect(strategy({})).toBeUndefined();
});
