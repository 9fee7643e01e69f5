import { expect, test } from 'vitest';
import { renderKind } from '../../test/rendered-values.ts';

const middlewares = (middleware: unknown) => renderKind('Middleware', { middleware });

test('a middleware cuts prefixes off', () => {
  expect(middlewares({ enabled: true, stripPrefix: { prefixes: ['/api'] } })).toEqual([
    {
      apiVersion: 'traefik.io/v1alpha1',
      kind: 'Middleware',
      metadata: {
        name: 'shop-middleware',
        labels: { app: 'shop', 'app.kubernetes.io/name': 'common', 'app.kubernetes.io/instance': 'shop' },
      },
      spec: { stripPrefix: { prefixes: ['/api'] } },
    },
  ]);
});

test('without prefixes it has no spec, and without a switch it is not there', () => {
  expect(middlewares({ enabled: true, name: 'cut' })[0]).not.toHaveProperty('spec');
  expect(middlewares({ name: 'cut' })).toEqual([]);
  expect(middlewares(null)).toEqual([]);
});
