import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { KongConsumer } from './kong-consumer.ts';

test('is known by its name and credentials', () => {
  const consumer = new KongConsumer(exampleScope(), 'auth', { className: 'kong', credentials: ['jwt-credential'] });

  expect(rendered(consumer)).toMatchObject({
    apiVersion: 'configuration.konghq.com/v1',
    kind: 'KongConsumer',
    metadata: { name: 'auth', annotations: { 'kubernetes.io/ingress.class': 'kong' } },
    username: 'auth',
    credentials: ['jwt-credential'],
  });
});

test('may have another user name and plugins', () => {
  const consumer = new KongConsumer(exampleScope(), 'auth', {
    className: 'kong',
    username: 'auth-svc',
    plugins: ['a', 'b'],
  });

  expect(field(rendered(consumer), 'username')).toBe('auth-svc');
  expect(field(rendered(consumer), 'metadata.annotations')).toMatchObject({ 'konghq.com/plugins': 'a,b' });
});
