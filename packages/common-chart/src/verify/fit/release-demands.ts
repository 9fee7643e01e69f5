import { parseAllDocuments } from 'yaml';
import type { PlannedComponent } from '../../model/plan.ts';
import { isJsonMap, listAt, mapAt, textAt } from '../json-value.ts';
import { containerDemand } from './container-demand.ts';
import type { WorkloadDemand } from './workload-demand.ts';

const kinds: ReadonlySet<unknown> = new Set(['DaemonSet', 'Deployment', 'StatefulSet']);

/** What the pods of release files ask for: the patches say it, or else nobody knows. */
export function releaseDemands(component: PlannedComponent): WorkloadDemand[] {
  return patchesOf(component)
    .filter((patch) => kinds.has(patch['kind']) && listAt(patch, 'spec', 'template', 'spec', 'containers').length > 0)
    .map((patch) => {
      const kind = textAt(patch, 'kind')!;
      const namespace = textAt(patch, 'metadata', 'namespace') ?? component.namespace;
      const workload = `${kind} ${namespace}/${textAt(patch, 'metadata', 'name')}`;
      const pod = mapAt(patch, 'spec', 'template', 'spec');
      const replicas = mapAt(patch, 'spec')['replicas'];
      const count = typeof replicas === 'number' ? replicas : 1;
      return {
        component: component.name,
        workload,
        namespace,
        source: { object: workload, field: 'spec.template.spec' },
        pods: kind === 'DaemonSet' ? undefined : count,
        lifetime: 'steady',
        surges: kind === 'Deployment' && count < 4,
        containers: (['initContainers', 'containers'] as const).flatMap((field) =>
          listAt(pod, field).map((container) =>
            containerDemand(
              textAt(container, 'name') ?? field,
              isJsonMap(container) ? container['resources'] : {},
              field === 'initContainers',
            ),
          ),
        ),
        labels: undefined,
        scheduling: pod,
        priorityClass: textAt(pod, 'priorityClassName'),
        storageClass: undefined,
      };
    });
}

function patchesOf({ definition, images }: PlannedComponent): Readonly<Record<string, unknown>>[] {
  return (definition.releases?.patches ?? []).flatMap(({ patch }) =>
    parseAllDocuments(typeof patch === 'string' ? patch : patch(images))
      .map((document) => document.toJS() as unknown)
      .filter(isJsonMap),
  );
}
