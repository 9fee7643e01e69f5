import type { Manifest } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { objectOf, planPlatform } from '../../../test/plan-platform.ts';

const rabbitmq = (options: object = {}) => planPlatform({ rabbitmq: options }).get('rabbitmq')!;

interface Cluster extends Manifest {
  readonly spec: {
    readonly replicas: number;
    readonly secretBackend: { readonly externalSecret: { readonly name: string } };
    readonly rabbitmq: { readonly additionalConfig: string };
    readonly override: {
      readonly statefulSet: {
        readonly spec: {
          readonly template: {
            readonly spec: { readonly containers: readonly { readonly volumeMounts: readonly Mount[] }[] };
          };
        };
      };
    };
  };
}

interface Mount {
  readonly name: string;
  readonly mountPath: string;
  readonly subPath: string;
}

const clusterOf = (options?: object) => objectOf(rabbitmq(options), 'RabbitmqCluster', 'rabbitmq') as Cluster;

function templates(): Readonly<Record<string, { readonly text: string }>> {
  const secret = objectOf(rabbitmq(), 'VaultStaticSecret', 'rabbitmq-default-user') as unknown as {
    spec: { destination: { transformation: { templates: Record<string, { text: string }> } } };
  };
  return secret.spec.destination.transformation.templates;
}

test('Git holds neither a password nor a hash of one', () => {
  const { objects } = rabbitmq();
  const text = JSON.stringify(objects.filter(({ kind }) => kind !== 'VaultStaticSecret'));

  expect(text).not.toMatch(/pass|hash"/i);
  expect(templates()['password']?.text).toBe('{{ get .Secrets "RABBITMQ_PASSWORD" }}');
});

test('any password makes a definitions file that RabbitMQ can read', () => {
  // What mustToJson does with a text.
  const password = 'quote " backslash \\ line\n';
  const file = templates()['users.json']!.text.replace(/\{\{.*mustToJson \}\}/, () => JSON.stringify(password));

  expect(JSON.parse(file)).toEqual({ users: [{ name: 'lumie', password, tags: ['administrator'] }] });
});

test('the operator finds the secret under the one name that it looks for', () => {
  expect(clusterOf().spec.secretBackend.externalSecret.name).toBe('rabbitmq-default-user');
  expect(rabbitmq().outputs['adminSecret']).toBe('rabbitmq-default-user');
});

test('the user is imported before the permissions that name it', () => {
  const mounts = clusterOf().spec.override.statefulSet.spec.template.spec.containers[0]!.volumeMounts;

  expect(mounts.map(({ mountPath }) => mountPath)).toEqual([
    '/etc/rabbitmq/definitions/01-users.json',
    '/etc/rabbitmq/definitions/02-topology.json',
  ]);
});

test('every file that is mounted is there', () => {
  const keys = [
    ...Object.keys(templates()),
    ...Object.keys(objectOf(rabbitmq(), 'ConfigMap', 'rabbitmq-definitions')['data'] as object),
  ];
  const mounts = clusterOf().spec.override.statefulSet.spec.template.spec.containers[0]!.volumeMounts;

  expect(keys).toEqual(expect.arrayContaining(mounts.map(({ subPath }) => subPath)));
});

test('no setting is one that RabbitMQ 4 ignores', () => {
  expect(clusterOf().spec.rabbitmq.additionalConfig).not.toMatch(
    /queue_master_locator|cluster_partition_handling|paging_ratio/,
  );
});

test('an even number of nodes is refused', () => {
  expect(() => rabbitmq({ replicas: 2 })).toThrowErrorMatchingInlineSnapshot(`
    [Problems: cluster 'reference' cannot be built:
      rabbitmq.replicas is 2; choose one of 1, 3, 5 (Nodes, each on a machine of its own; an odd number, so that one half is always the larger)]
  `);
});

test('services learn the address and the exchanges, and type neither', () => {
  expect(rabbitmq().outputs).toMatchObject({
    host: 'rabbitmq.lumie-event.svc.cluster.local',
    port: 5672,
    exchanges: { events: 'lumie.events', commands: 'lumie.commands' },
  });
});
