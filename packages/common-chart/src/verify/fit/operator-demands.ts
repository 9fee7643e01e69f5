import { type ClusterModel, type OwnedObject, describeObject } from '../cluster-model.ts';
import { at, isJsonMap, labelsAt, listAt, mapAt, textAt } from '../json-value.ts';
import { type ContainerDemandAmount, containerDemand } from './container-demand.ts';
import type { WorkloadDemand } from './workload-demand.ts';

type Demands = (owned: OwnedObject, model: ClusterModel) => WorkloadDemand;

const hostname = 'kubernetes.io/hostname';

function postgresCluster(owned: OwnedObject, model: ClusterModel): WorkloadDemand {
  const { object } = owned;
  const labels = { 'cnpg.io/cluster': object.metadata.name, 'cnpg.io/podRole': 'instance' };
  const affinity = mapAt(object, 'spec', 'affinity');
  const term = { labelSelector: { matchLabels: labels }, topologyKey: textAt(affinity, 'topologyKey') ?? hostname };
  const apart = affinity['podAntiAffinityType'] === 'required' && affinity['enablePodAntiAffinity'] !== false;
  return {
    ...base(owned),
    containers: [
      containerDemand('postgres', at(object, 'spec', 'resources')),
      // The operator starts every instance with a container of its own, as large as the instance.
      containerDemand('bootstrap-controller', at(object, 'spec', 'resources'), true),
      ...sidecars(owned, model),
    ],
    pods: numberAt(object, 'instances'),
    labels,
    scheduling: {
      nodeSelector: affinity['nodeSelector'],
      tolerations: affinity['tolerations'],
      affinity: {
        nodeAffinity: affinity['nodeAffinity'],
        podAntiAffinity: apart ? { requiredDuringSchedulingIgnoredDuringExecution: [term] } : {},
      },
    },
    priorityClass: textAt(object, 'spec', 'priorityClassName'),
    storageClass: textAt(object, 'spec', 'storage', 'storageClass'),
  };
}

// What a plugin puts beside the database stands in the object that the cluster's parameters name.
function sidecars({ object }: OwnedObject, model: ClusterModel): ContainerDemandAmount[] {
  return listAt(object, 'spec', 'plugins')
    .filter(isJsonMap)
    .flatMap((plugin) => {
      const store = textAt(plugin, 'parameters', 'barmanObjectName');
      if (store === undefined) return [];
      const found = model.find('ObjectStore.barmancloud.cnpg.io', object.metadata.namespace, store)?.object;
      return [containerDemand('plugin-barman-cloud', at(found, 'spec', 'instanceSidecarConfiguration', 'resources'))];
    });
}

function rabbitmqCluster(owned: OwnedObject): WorkloadDemand {
  const { object } = owned;
  const { name } = object.metadata;
  const template = mapAt(object, 'spec', 'override', 'statefulSet', 'spec', 'template');
  return {
    ...base(owned),
    containers: [
      containerDemand('rabbitmq', at(object, 'spec', 'resources')),
      // The operator's own amounts.
      containerDemand('setup-container', { requests: { cpu: '100m', memory: '500Mi' } }, true),
    ],
    pods: numberAt(object, 'replicas'),
    labels: { ...labelsAt(object, 'metadata', 'labels'), 'app.kubernetes.io/name': name },
    scheduling: {
      ...mapAt(template, 'spec'),
      affinity: at(object, 'spec', 'affinity'),
      tolerations: at(object, 'spec', 'tolerations'),
    },
    priorityClass: textAt(template, 'spec', 'priorityClassName'),
    storageClass: textAt(object, 'spec', 'persistence', 'storageClassName'),
  };
}

/** Kinds that an operator makes pods of, in fields of their own. */
const kinds: Readonly<Record<string, Demands>> = {
  'Cluster.postgresql.cnpg.io': postgresCluster,
  'RabbitmqCluster.rabbitmq.com': rabbitmqCluster,
};

/** What the pods ask for that operators make of custom resources without a pod template. */
export function operatorDemands(model: ClusterModel): WorkloadDemand[] {
  return Object.entries(kinds).flatMap(([kind, demand]) => model.ofKind(kind).map((owned) => demand(owned, model)));
}

function base({ component, object }: OwnedObject) {
  return {
    component: component.name,
    workload: describeObject(object),
    namespace: object.metadata.namespace,
    source: { object: describeObject(object), field: 'spec.resources' },
    lifetime: 'steady',
    surges: false,
  } as const;
}

function numberAt(object: unknown, field: string): number {
  const found = at(object, 'spec', field);
  return typeof found === 'number' ? found : 1;
}
