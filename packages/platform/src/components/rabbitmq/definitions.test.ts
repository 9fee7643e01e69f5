import { expect, test } from 'vitest';
import { definitionsOf } from './definitions.ts';
import { topology } from './topology.ts';

const definitions = definitionsOf(topology, { vhost: '/', administrator: 'lumie' });

function matches(type: string | undefined, pattern: string, routingKey: string): boolean {
  if (type === 'direct') return pattern === routingKey;
  const expression = pattern
    .split('.')
    .map((word) => (word === '#' ? '.*' : word === '*' ? '[^.]+' : word))
    .join('\\.');
  return new RegExp(`^${expression}$`).test(routingKey);
}

/** The queues that a message reaches. */
function route(exchange: string, routingKey: string): string[] {
  const type = definitions.exchanges.find(({ name }) => name === exchange)?.type;
  return definitions.bindings
    .filter(({ source, routing_key }) => source === exchange && matches(type, routing_key, routingKey))
    .map(({ destination }) => destination)
    .sort();
}

/** The queues that a message reaches when this queue gives it up. */
function deadLettersOf(queue: string): string[] {
  const policies = definitions.policies.filter(({ pattern }) => new RegExp(pattern).test(queue));
  expect(policies).toHaveLength(1);
  const definition: Readonly<Record<string, unknown>> = policies[0]!.definition;
  return route(String(definition['dead-letter-exchange']), String(definition['dead-letter-routing-key']));
}

test('a new tenant is billed, greeted and given its schema', () => {
  expect(route('lumie.events', 'tenant.created')).toEqual([
    'billing.tenant-created',
    'notification.tenant-created',
    'tenant.schema-provisioning',
  ]);
});

test('every other message reaches its one queue', () => {
  expect(route('lumie.events', 'course.published')).toEqual(['notification.course-published']);
  expect(route('lumie.events', 'assignment.submitted')).toEqual(['notification.assignment-submitted']);
  expect(route('lumie.events', 'result.submitted')).toEqual(['analytics.result-submitted']);
  expect(route('lumie.events', 'grading.completed')).toEqual(['grading.omr-completed']);
  expect(route('lumie.commands', 'grading.omr.request')).toEqual(['grading.omr-request']);
});

test('what a queue gives up lands in one place, its own', () => {
  expect(Object.fromEntries(topology.queues.map(({ name }) => [name, deadLettersOf(name)]))).toEqual({
    'billing.tenant-created': ['dlq.failed-messages'],
    'notification.tenant-created': ['dlq.failed-messages'],
    'notification.course-published': ['dlq.failed-messages'],
    'notification.assignment-submitted': ['dlq.failed-messages'],
    'analytics.result-submitted': ['dlq.failed-messages'],
    'grading.omr-completed': ['dlq.failed-messages'],
    'tenant.schema-provisioning': ['tenant.schema-provisioning.dlq'],
    'grading.omr-request': ['grading.omr-request.dlq'],
  });
});

test('every queue is replicated and outlives a restart', () => {
  for (const queue of definitions.queues) {
    expect(queue).toMatchObject({ durable: true, arguments: { 'x-queue-type': 'quorum' } });
  }
});

test('failed messages are never dropped, all others only after ten tries', () => {
  const limits = Object.fromEntries(
    definitions.policies.map(({ name, definition }) => [name, definition['delivery-limit']]),
  );

  expect(limits).toMatchObject({ 'dlq.failed-messages': -1, 'grading.omr-request.dlq': -1, 'grading.omr-request': 10 });
});

test('whatever is named exists', () => {
  const exchanges = definitions.exchanges.map(({ name }) => name);
  const queues = definitions.queues.map(({ name }) => name);

  for (const { source, destination } of definitions.bindings) {
    expect(exchanges).toContain(source);
    expect(queues).toContain(destination);
  }
});
