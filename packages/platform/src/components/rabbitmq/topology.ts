import type { Topology } from './definitions.ts';

/** The exchanges of the bus by what they carry. */
export const exchanges = { events: 'lumie.events', commands: 'lumie.commands', deadLetters: 'lumie.dlx' } as const;

const failedMessages = 'dlq.failed-messages';

function event(name: string, routingKey: string) {
  return { name, from: { exchange: exchanges.events, routingKey }, deadLetters: failedMessages };
}

/** What the LUMIE services say to each other, and who listens. */
export const topology: Topology = {
  exchanges: {
    [exchanges.events]: 'topic',
    [exchanges.commands]: 'direct',
    // By key, so that each queue of failed messages gets its own and no other.
    [exchanges.deadLetters]: 'direct',
  },
  deadLetterExchange: exchanges.deadLetters,
  deliveryLimit: 10,
  queues: [
    event('billing.tenant-created', 'tenant.created'),
    event('notification.tenant-created', 'tenant.created'),
    event('notification.course-published', 'course.published'),
    event('notification.assignment-submitted', 'assignment.submitted'),
    event('analytics.result-submitted', 'result.submitted'),
    event('grading.omr-completed', 'grading.completed'),
    {
      ...event('tenant.schema-provisioning', 'tenant.created'),
      deadLetters: 'tenant.schema-provisioning.dlq',
      messageTtl: 5 * 60_000,
    },
    {
      name: 'grading.omr-request',
      from: { exchange: exchanges.commands, routingKey: 'grading.omr.request' },
      deadLetters: 'grading.omr-request.dlq',
      messageTtl: 10 * 60_000,
    },
  ],
};
