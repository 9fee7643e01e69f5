import {
  type Component,
  CronJob,
  DaemonSet,
  Deployment,
  type DeploymentProps,
  type HelmValues,
  LimitRange,
  type Node,
  PersistentVolume,
  PriorityClass,
  StatefulSet,
  StorageClass,
  defineComponent,
  helm,
  planCluster,
} from '@lumie-infra/common-chart';
import { describe, expect, test } from 'vitest';
import { clusterOf, layerOf } from '../../../test/stand-ins.ts';
import { clusterModel } from '../cluster-model.ts';
import { clusterFit } from '../fit/cluster-fit.ts';
import type { RuleOutcome } from '../rule.ts';
import { fitsRule } from './fits.ts';

const node = (name: string, memoryGiB: number, role: Node['role'] = 'agent'): Node => ({
  name,
  role,
  ocpus: 2,
  memoryGiB,
});
const two = [node('a', 4), node('b', 4)];

function modelOf(components: readonly Component[], nodes: readonly Node[]) {
  return clusterModel(planCluster(clusterOf([layerOf('apps', components)], { nodes }), { partial: true }));
}

function check(components: readonly Component[], nodes: readonly Node[] = two): RuleOutcome {
  return fitsRule([]).check(modelOf(components, nodes)) as RuleOutcome;
}

function texts({ problems, warnings = [] }: RuleOutcome) {
  const text = ({ component, object, field, message }: RuleOutcome['problems'][number]): string =>
    `${component}: ${object}: ${field} ${message}`;
  return { problems: problems.map(text), warnings: warnings.map(text) };
}

const containers = (memory: string, cpu = '10m') => ({
  main: { image: 'registry.example.com/web:1', resources: { cpu, memory } },
});

const withDisk = (memory: string) => ({ main: { ...containers(memory).main, volumeMounts: { '/data': 'data' } } });

function web(name: string, memory: string, more: Partial<DeploymentProps> = {}): Component {
  return defineComponent({
    name,
    manifests: (scope) => {
      new Deployment(scope, name, { containers: containers(memory), ...more });
    },
  });
}

const namesOn = (components: readonly Component[], nodes: readonly Node[] = two) =>
  Object.fromEntries(
    clusterFit(modelOf(components, nodes)).nodes.map((state) => [
      state.node.name,
      state.pods.map(({ name }) => name).filter((name) => !name.includes('kube-system')),
    ]),
  );

describe('what runs all the time', () => {
  test('pods that the nodes have room for, an update included', () => {
    expect(check([web('web', '1Gi', { replicas: 2 })])).toEqual({ checked: 4, problems: [], warnings: [] });
  });

  test('a pod that no node has room for', () => {
    expect(texts(check([web('web', '3500Mi', { strategy: 'Recreate' })]))).toMatchInlineSnapshot(`
      {
        "problems": [
          "web: Deployment web/web: spec.template.spec asks for 10m and 3500Mi, for which no node has room beside the rest (Deployment web/web); ask for less, run fewer, or enlarge a machine",
        ],
        "warnings": [],
      }
    `);
  });

  test('an update that there is no room for', () => {
    expect(texts(check([web('web', '2Gi', { replicas: 2 })]))).toMatchInlineSnapshot(`
      {
        "problems": [
          "web: Deployment web/web: spec.template.spec asks for 10m and 2048Mi, for which no node has room while all the rest runs (one more pod of Deployment web/web); ask for less, or leave more free",
        ],
        "warnings": [
          "site: Node a: loss leaves no room for Deployment web/web #2; leave more free on the others, or say in the README that these wait",
          "site: Node b: loss leaves no room for Deployment web/web #1; leave more free on the others, or say in the README that these wait",
        ],
      }
    `);
  });

  test('cores count as memory does', () => {
    const busy = web('web', '64Mi', { containers: containers('64Mi', '1500m'), replicas: 3 });

    expect(texts(check([busy])).problems).toMatchInlineSnapshot(`
      [
        "web: Deployment web/web: spec.template.spec asks for 1500m and 64Mi, for which no node has room beside the rest (Deployment web/web #3); ask for less, run fewer, or enlarge a machine",
      ]
    `);
  });

  test('containers that run first count as the largest of them, and not beside the others', () => {
    const [pod] = clusterFit(
      modelOf(
        [web('web', '512Mi', { initContainers: { a: containers('1Gi').main, b: containers('256Mi').main } })],
        two,
      ),
    ).nodes.flatMap(({ pods }) => pods.filter(({ name }) => name.includes('web')));

    expect(pod!.amount).toEqual({ millicores: 10, bytes: 1024 ** 3 });
  });

  test('a container that asks for nothing', () => {
    const silent = defineComponent({
      name: 'web',
      chart: helm({ name: 'web', repository: 'https://charts.example.com', version: '1.0.0' }),
      provides: { workloads: { 'Deployment/web': { pods: { containers: { web: 'resources' } } } } },
      values: (): HelmValues => ({ resources: { requests: { cpu: '1' } } }),
    });

    expect(texts(check([silent])).problems).toMatchInlineSnapshot(`
      [
        "web: values: resources leaves out what container 'web' of Deployment web/web asks for (memory); request it, or it counts as nothing",
      ]
    `);
  });

  test('a site without machines', () => {
    expect(texts(check([web('web', '64Mi')], []))).toMatchInlineSnapshot(`
      {
        "problems": [],
        "warnings": [
          "site: site: nodes is empty, so nothing is placed; name the machines",
        ],
      }
    `);
  });
});

describe('where pods may run', () => {
  const nodes = [node('server', 4, 'server'), node('a', 4), node('b', 4)];

  test('the control plane is for what tolerates it', () => {
    const everywhere = defineComponent({
      name: 'agent',
      manifests: (scope) => {
        new DaemonSet(scope, 'agent', { containers: containers('64Mi') });
        new DaemonSet(scope, 'tolerant', { containers: containers('64Mi'), tolerations: [{ operator: 'Exists' }] });
      },
    });

    expect(namesOn([everywhere], nodes)).toEqual({
      server: ['DaemonSet agent/tolerant #1'],
      a: ['DaemonSet agent/agent #1', 'DaemonSet agent/tolerant #2'],
      b: ['DaemonSet agent/agent #2', 'DaemonSet agent/tolerant #3'],
    });
  });

  test('a site of servers only has no taint', () => {
    expect(namesOn([web('web', '64Mi')], [node('server', 4, 'server')])).toEqual({ server: ['Deployment web/web'] });
  });

  test('a selector that no node has', () => {
    const lost = web('web', '64Mi', { nodeSelector: { disk: 'fast' } });

    expect(texts(check([lost])).problems).toMatchInlineSnapshot(`
      [
        "web: Deployment web/web: spec.template.spec fits no node: taints, selectors, affinity or disks keep Deployment web/web off all of them; loosen one of them or add a machine",
      ]
    `);
  });

  test('required anti-affinity needs a node for each pod, and one more for an update', () => {
    const apart = web('web', '64Mi', { replicas: 2, antiAffinity: 'required' });

    expect(texts(check([apart])).problems).toMatchInlineSnapshot(`
      [
        "web: Deployment web/web: spec.template.spec fits no node: taints, selectors, affinity or disks keep one more pod of Deployment web/web off all of them; loosen one of them or add a machine",
      ]
    `);
    expect(check([apart], [...two, node('c', 4)]).problems).toEqual([]);
  });

  test('a spread that is required keeps pods from crowding', () => {
    const spread = web('web', '200Mi', {
      replicas: 4,
      topologySpreadConstraints: [
        { maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'DoNotSchedule' },
      ],
    });
    const nodes = [node('small', 1), node('large', 16)];

    expect(namesOn([spread], nodes)['large']).toHaveLength(2);
    expect(texts(check([spread], nodes)).problems).toMatchInlineSnapshot(`
      [
        "web: Deployment web/web: spec.template.spec asks for 10m and 200Mi, for which no node has room beside the rest (Deployment web/web #4); ask for less, run fewer, or enlarge a machine",
      ]
    `);
  });

  test('the important come first, and others make room for them', () => {
    const classes = defineComponent({
      name: 'classes',
      namespace: null,
      manifests: (scope) => {
        new PriorityClass(scope, 'high', { value: 1000, description: 'First.' });
      },
    });
    const one = [node('a', 4)];
    const components = [
      web('first', '2Gi', { strategy: 'Recreate' }),
      web('vital', '2Gi', { strategy: 'Recreate', priorityClassName: 'high' }),
      classes,
    ];

    expect(namesOn(components, one)).toEqual({ a: ['Deployment vital/vital'] });
    expect(texts(check(components, one)).problems).toMatchInlineSnapshot(`
      [
        "first: Deployment first/first: spec.template.spec asks for 10m and 2048Mi, for which no node has room beside the rest (Deployment first/first); ask for less, run fewer, or enlarge a machine",
      ]
    `);
  });

  test('a disk of a node keeps its pod there', () => {
    const stateful = (name: string): Component =>
      defineComponent({
        name,
        manifests: (scope) => {
          new StorageClass(scope, 'drives', { provisioner: 'kubernetes.io/no-provisioner' });
          new PersistentVolume(scope, 'drive', {
            capacity: '1Gi',
            storageClassName: 'drives',
            localPath: '/mnt/drive',
            nodes: ['b'],
          });
          new StatefulSet(scope, name, {
            containers: withDisk('64Mi'),
            replicas: 2,
            podManagementPolicy: 'Parallel',
            volumeClaimTemplates: { data: { storage: '1Gi', storageClassName: 'drives' } },
          });
        },
      });

    expect(namesOn([stateful('db')])).toEqual({ a: [], b: ['StatefulSet db/db #1'] });
  });
});

describe('the loss of one node', () => {
  test('what moves, what has no room, and what waits for its disk', () => {
    const db = defineComponent({
      name: 'db',
      manifests: (scope) => {
        new StatefulSet(scope, 'db', {
          containers: withDisk('256Mi'),
          volumeClaimTemplates: { data: { storage: '1Gi', storageClassName: 'local-path' } },
        });
      },
    });
    const outcome = check([db, web('web', '1Gi', { replicas: 4, strategy: 'Recreate' })]);

    expect(texts(outcome)).toMatchInlineSnapshot(`
      {
        "problems": [],
        "warnings": [
          "site: Node a: loss leaves no room for Deployment web/web #1, Deployment web/web #3; leave more free on the others, or say in the README that these wait",
          "site: Node b: loss leaves no room for Deployment web/web #4; leave more free on the others, or say in the README that these wait",
          "db: StatefulSet db/db: spec.template.spec puts the only pod of StatefulSet db/db on a disk of its node, with which it is lost; run several, or add it to reviewed/single-copies.ts with the reason",
        ],
      }
    `);
  });
});

describe('what charts and releases run', () => {
  const chart = helm<HelmValues>({ name: 'web', repository: 'https://charts.example.com', version: '1.0.0' });

  test('is counted from the values', () => {
    const made = defineComponent({
      name: 'web',
      chart,
      provides: {
        workloads: {
          'Deployment/web': {
            pods: { replicas: 'server.replicas', containers: { web: 'server.resources' }, scheduling: 'server' },
          },
          'StatefulSet/other': { pods: { containers: {}, onlyIf: { path: 'mode', is: 'other' } } },
        },
      },
      values: () => ({
        mode: 'this',
        server: {
          replicas: 2,
          resources: { requests: { cpu: '10m', memory: '64Mi' } },
          nodeSelector: { 'kubernetes.io/hostname': 'b' },
        },
      }),
    });

    expect(namesOn([made])).toEqual({ a: [], b: ['Deployment web/web #1', 'Deployment web/web #2'] });
  });

  test('is counted from the patches of release files', () => {
    const made = defineComponent({
      name: 'operator',
      releases: {
        urls: ['https://example.com/release.yaml'],
        patches: [
          {
            patch: `kind: Deployment
metadata: { name: operator, namespace: operators }
spec:
  template:
    spec:
      containers: [{ name: operator, resources: { requests: { cpu: 10m, memory: 64Mi } } }]
`,
          },
        ],
      },
    });

    expect(namesOn([made], [node('a', 4)])).toEqual({ a: ['Deployment operators/operator'] });
  });

  test('is a warning when nobody says what it asks for', () => {
    const silent = defineComponent({ name: 'web', chart });
    const half = defineComponent({ name: 'half', chart, provides: { workloads: { 'Deployment/half': {} } } });
    const none = defineComponent({ name: 'none', chart, provides: { workloads: {} } });

    expect(texts(check([silent, half, none]))).toMatchInlineSnapshot(`
      {
        "problems": [],
        "warnings": [
          "half: chart: provides.workloads says nothing of what the pods of Deployment/half ask for, so they are not counted; add \`pods\`",
          "web: chart: provides.workloads says nothing of what its pods ask for, so they are not counted; add \`pods\`",
        ],
      }
    `);
  });
});

describe('what runs for a while', () => {
  test('each job needs room beside the rest', () => {
    const job = defineComponent({
      name: 'report',
      manifests: (scope) => {
        new CronJob(scope, 'report', { schedule: '@daily', containers: containers('3Gi') });
      },
    });

    expect(check([job]).problems).toEqual([]);
    expect(texts(check([job, web('web', '1Gi', { replicas: 2 })])).problems).toMatchInlineSnapshot(`
      [
        "report: CronJob report/report: spec.jobTemplate.spec.template.spec asks for 10m and 3072Mi, for which no node has room while all the rest runs (CronJob report/report); ask for less, or leave more free",
      ]
    `);
  });

  test('a container that says nothing asks for what its namespace adds', () => {
    const limited = defineComponent({
      name: 'web',
      chart: helm({ name: 'web', repository: 'https://charts.example.com', version: '1.0.0' }),
      provides: { workloads: {} },
      manifests: (scope) => {
        new LimitRange(scope, 'defaults', {
          limits: [{ type: 'Container', defaultRequest: { cpu: '10m', memory: '3500Mi' } }],
        });
        new Deployment(scope, 'web', {
          strategy: 'Recreate',
          containers: { main: { ...containers('1Mi').main, resources: {} as never } },
        });
      },
    });

    expect(texts(check([limited])).problems).toHaveLength(1);
  });
});
