import type { ClusterModel } from '../cluster-model.ts';
import { type JsonMap, isJsonMap, listAt, mapAt } from '../json-value.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { ContainerSpec } from '../pod-specs.ts';

const specDefaults: JsonMap = {
  dnsPolicy: 'ClusterFirst',
  enableServiceLinks: true,
  restartPolicy: 'Always',
  schedulerName: 'default-scheduler',
  securityContext: {},
  terminationGracePeriodSeconds: 30,
};

const containerDefaults: JsonMap = {
  resources: {},
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
};

/** A pod's specification with what the API server adds to it, in a pod as in the template of one. */
export function defaultedSpec(spec: JsonMap): JsonMap {
  return { ...specDefaults, ...spec };
}

/** A container with what the API server adds to it, in a pod as in the template of one. */
export function defaultedContainer(container: ContainerSpec): ContainerSpec {
  const floats = container.image !== undefined && /(:latest|^[^:@]*|\/[^:@]*)$/.test(container.image);
  return { ...containerDefaults, imagePullPolicy: floats ? 'Always' : 'IfNotPresent', ...container };
}

/** What the LimitRanges of a namespace give to containers that do not say it themselves. */
export interface ResourceDefaults {
  readonly limits: JsonMap;
  readonly requests: JsonMap;
}

/** The LimitRanges of a cluster, by namespace. */
export const resourceDefaults = oncePerModel((model: ClusterModel) => {
  const found = new Map<string | undefined, ResourceDefaults>();
  for (const { object } of model.ofKind('LimitRange')) {
    for (const limit of listAt(object, 'spec', 'limits').filter(isJsonMap)) {
      if (limit['type'] !== 'Container') continue;
      const before = found.get(object.metadata.namespace);
      const limits = { ...mapAt(limit, 'max'), ...mapAt(limit, 'default') };
      const requests = { ...mapAt(limit, 'min'), ...limits, ...mapAt(limit, 'defaultRequest') };
      found.set(object.metadata.namespace, {
        limits: { ...limits, ...before?.limits },
        requests: { ...requests, ...before?.requests },
      });
    }
  }
  return found;
});

/** What a container of a pod asks for: a limit is a request, too, and its namespace adds what is still missing. */
export function admittedResources(container: ContainerSpec, defaults: ResourceDefaults | undefined): ContainerSpec {
  const { limits, requests, ...others } = container.resources ?? {};
  const filled = {
    limits: { ...defaults?.limits, ...limits },
    requests: { ...defaults?.requests, ...limits, ...requests },
  };
  const given = Object.entries(filled).filter(([, amounts]) => Object.keys(amounts).length > 0);
  return { ...container, resources: { ...others, ...Object.fromEntries(given) } };
}
