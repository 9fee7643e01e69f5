/** How an exchange chooses queues: by pattern of the routing key, or by the key as it is. */
export type ExchangeType = 'topic' | 'direct';

/** A queue that services read. */
export interface ConsumedQueue {
  readonly name: string;
  readonly from: { readonly exchange: string; readonly routingKey: string };
  /** The queue that takes what this one gives up. */
  readonly deadLetters: string;
  /** Milliseconds after which a message counts as failed. @default - never */
  readonly messageTtl?: number;
}

/** Exchanges, and the queues behind them. */
export interface Topology {
  readonly exchanges: Readonly<Record<string, ExchangeType>>;
  /** The exchange that leads to the queues of failed messages. */
  readonly deadLetterExchange: string;
  /** Deliveries of one message that may fail before it is given up. */
  readonly deliveryLimit: number;
  readonly queues: readonly ConsumedQueue[];
}

/** Who may do everything in the virtual host. */
export interface DefinitionsOwner {
  readonly vhost: string;
  readonly administrator: string;
}

interface Policy {
  readonly queue: string;
  readonly definition: Readonly<Record<string, string | number>>;
}

/**
 * A topology as RabbitMQ imports it at the start of every node.
 *
 * What may ever change about a queue is in a policy of its own: the import leaves a queue that exists as it is, but
 * updates policies. So its only argument is its type.
 */
export function definitionsOf(topology: Topology, { vhost, administrator }: DefinitionsOwner) {
  const { deadLetterExchange, deliveryLimit, queues } = topology;
  const deadLetterQueues = [...new Set(queues.map(({ deadLetters }) => deadLetters))];
  const consumed: Policy[] = queues.map(({ name, deadLetters, messageTtl }) => ({
    queue: name,
    definition: {
      'dead-letter-exchange': deadLetterExchange,
      'dead-letter-routing-key': deadLetters,
      'delivery-limit': deliveryLimit,
      ...(messageTtl === undefined ? {} : { 'message-ttl': messageTtl }),
    },
  }));
  // Behind these is nothing: at a limit, and there is one by default, a failed message would be lost.
  const unlimited: Policy[] = deadLetterQueues.map((queue) => ({ queue, definition: { 'delivery-limit': -1 } }));
  return {
    vhosts: [{ name: vhost }],
    permissions: [{ user: administrator, vhost, configure: '.*', write: '.*', read: '.*' }],
    exchanges: Object.entries(topology.exchanges).map(([name, type]) => ({
      name,
      vhost,
      type,
      durable: true,
      auto_delete: false,
      internal: false,
      arguments: {},
    })),
    policies: [...consumed, ...unlimited].map(({ queue, definition }) => ({
      name: queue,
      vhost,
      pattern: `^${queue.replaceAll('.', '\\.')}$`,
      'apply-to': 'quorum_queues',
      priority: 0,
      definition,
    })),
    queues: [...queues.map(({ name }) => name), ...deadLetterQueues].map((name) => ({
      name,
      vhost,
      durable: true,
      auto_delete: false,
      arguments: { 'x-queue-type': 'quorum' },
    })),
    bindings: [
      ...queues.map(({ name, from }) => bindingOf(vhost, from.exchange, from.routingKey, name)),
      ...deadLetterQueues.map((queue) => bindingOf(vhost, deadLetterExchange, queue, queue)),
    ],
  };
}

function bindingOf(vhost: string, source: string, routingKey: string, destination: string) {
  return { source, vhost, destination, destination_type: 'queue', routing_key: routingKey, arguments: {} };
}
