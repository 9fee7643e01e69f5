import { type ClusterModel, describeObject, kindOf } from '../cluster-model.ts';
import { at, isJsonMap, listAt, mapAt, textAt } from '../json-value.ts';
import { type PodTemplate, podTemplates } from '../pod-specs.ts';
import { containerDemand } from './container-demand.ts';
import { containerDefaults } from './container-defaults.ts';
import { defaultStorageClass } from './storage-classes.ts';
import type { WorkloadDemand } from './workload-demand.ts';

const passing: ReadonlySet<string> = new Set(['CronJob', 'Job', 'Pod', 'Task.tekton.dev']);

/** What every pod template of a cluster asks for, where the template says it. */
export function renderedDemands(model: ClusterModel): WorkloadDemand[] {
  const defaults = containerDefaults(model);
  return podTemplates(model)
    .filter(({ owned }) => !describedElsewhere.has(kindOf(owned.object)))
    .map((template) => {
      const { owned, namespace, path, replicas, containers, labels, spec } = template;
      const kind = kindOf(owned.object);
      return {
        component: owned.component.name,
        workload: `${describeObject(owned.object)}${path.endsWith('targetAllocator') ? ' target allocator' : ''}`,
        namespace,
        source: { object: describeObject(owned.object), field: template.specPath },
        // A task runs once for each run of its pipeline.
        pods: kind === 'Task.tekton.dev' ? 1 : replicas,
        lifetime: passing.has(kind) ? 'passing' : 'steady',
        surges: surges(template),
        containers: containers.map(({ container, init }) =>
          containerDemand(container.name, container.resources, init, defaults(namespace)),
        ),
        labels,
        scheduling: spec,
        priorityClass: textAt(spec, 'priorityClassName'),
        storageClass: storageClassOf(model, template),
      } as const;
    });
}

/** Kinds whose templates leave out what pods ask for; it stands in fields of their own. */
const describedElsewhere: ReadonlySet<string> = new Set(['RabbitmqCluster.rabbitmq.com']);

// An update that may take a pod away first needs no room for one more.
function surges({ owned: { object }, origin, replicas = 1 }: PodTemplate): boolean {
  if (object.kind !== 'Deployment') {
    return (
      origin === 'part' || (kindOf(object).startsWith('OpenTelemetry') && at(object, 'spec', 'mode') === 'deployment')
    );
  }
  const strategy = mapAt(object, 'spec', 'strategy');
  const most = at(strategy, 'rollingUpdate', 'maxUnavailable') ?? '25%';
  return strategy['type'] !== 'Recreate' && shareOf(most, replicas) < 1;
}

function shareOf(amount: unknown, replicas: number): number {
  const text = String(amount);
  return text.endsWith('%') ? Math.floor((Number.parseFloat(text) * replicas) / 100) : Number(text);
}

/** The class of the disk that a pod brings along or claims by name. */
function storageClassOf(model: ClusterModel, { owned, namespace, spec }: PodTemplate): string | undefined {
  const [template] = listAt(owned.object, 'spec', 'volumeClaimTemplates');
  if (template !== undefined) return textAt(template, 'spec', 'storageClassName') ?? defaultStorageClass;
  for (const volume of listAt(spec, 'volumes').filter(isJsonMap)) {
    const name = textAt(volume, 'persistentVolumeClaim', 'claimName');
    const claim = name === undefined ? undefined : model.find('PersistentVolumeClaim', namespace, name);
    if (claim !== undefined) return textAt(claim.object, 'spec', 'storageClassName') ?? defaultStorageClass;
    const inline = mapAt(volume, 'ephemeral', 'volumeClaimTemplate', 'spec');
    if (Object.keys(inline).length > 0) return undefined;
  }
  return undefined;
}
