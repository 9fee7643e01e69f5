import type { ClusterModel } from '../cluster-model.ts';
import { type JsonMap, isJsonMap, listAt, mapAt } from '../json-value.ts';

/** What a container of a namespace asks for when it says nothing, by namespace: what LimitRanges add. */
export function containerDefaults(model: ClusterModel): (namespace: string | undefined) => JsonMap {
  const byNamespace = new Map<string | undefined, JsonMap>();
  for (const { object } of model.ofKind('LimitRange')) {
    for (const limit of listAt(object, 'spec', 'limits').filter(isJsonMap)) {
      if (limit['type'] !== 'Container') continue;
      const known = byNamespace.get(object.metadata.namespace);
      byNamespace.set(object.metadata.namespace, {
        ...known,
        ...mapAt(limit, 'default'),
        ...mapAt(limit, 'defaultRequest'),
      });
    }
  }
  return (namespace) => byNamespace.get(namespace) ?? {};
}
