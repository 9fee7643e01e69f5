import { expect, test } from 'vitest';
import { resourceOfKind } from './resource-of-kind.ts';

test.each([
  ['Pod', 'pods'],
  ['Ingress', 'ingresses'],
  ['StorageClass', 'storageclasses'],
  ['NetworkPolicy', 'networkpolicies'],
  ['Gateway', 'gateways'],
  ['Endpoints', 'endpoints'],
  ['EndpointSlice', 'endpointslices'],
])('%s is of %s', (kind, resource) => {
  expect(resourceOfKind(kind)).toBe(resource);
});
