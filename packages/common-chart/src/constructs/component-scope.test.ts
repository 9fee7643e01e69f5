import { App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { ComponentScope } from './component-scope.ts';
import { ServiceAccount } from './service-account.ts';

test('is found from any depth', () => {
  const scope = exampleScope();
  const inner = new Construct(new Construct(scope, 'outer'), 'inner');

  expect(ComponentScope.find(inner)).toBe(scope);
});

test('a chart without one has none', () => {
  expect(ComponentScope.find(new Chart(new App(), 'chart'))).toBeUndefined();
});

test('objects in a construct of the scope belong to the component', () => {
  const account = new ServiceAccount(new Construct(exampleScope(), 'outer'), 'web');

  expect(field(rendered(account), 'metadata.namespace')).toBe('monitoring');
});
