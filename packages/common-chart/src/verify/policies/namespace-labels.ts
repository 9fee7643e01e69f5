import type { ClusterModel } from '../cluster-model.ts';
import type { Labels } from '../label-selector.ts';

const nameLabel = 'kubernetes.io/metadata.name';

/** The labels of a namespace, with the one that Kubernetes gives it; `undefined` for no namespace. */
export function namespaceLabels(model: ClusterModel, namespace: string | undefined): Labels | undefined {
  if (namespace === undefined) return undefined;
  return withNameLabel(namespace, model.find('Namespace', undefined, namespace)?.object.metadata.labels);
}

/** The labels of a namespace as rendered, with the one that Kubernetes adds. */
export function withNameLabel(name: string, labels: Labels = {}): Labels {
  return { ...labels, [nameLabel]: name };
}
