import { expect, test } from 'vitest';
import { resourceRequirements } from './resources.ts';

test('memory has request and limit, cpu a request only', () => {
  expect(resourceRequirements({ cpu: '50m', memory: '128Mi' })).toEqual({
    requests: { cpu: '50m', memory: '128Mi' },
    limits: { memory: '128Mi' },
  });
});

test('disk has request and limit', () => {
  expect(resourceRequirements({ cpu: '50m', memory: '128Mi', ephemeralStorage: '1Gi' })).toEqual({
    requests: { cpu: '50m', memory: '128Mi', 'ephemeral-storage': '1Gi' },
    limits: { memory: '128Mi', 'ephemeral-storage': '1Gi' },
  });
});
