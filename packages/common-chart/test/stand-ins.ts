import { type Component, type Layer, defineComponent, defineLayer } from '@lumie-infra/common-chart';
import type { ClusterDefinition } from '../src/model/cluster.ts';
import { KubernetesObject } from '../src/constructs/kubernetes-object.ts';

/** A layer of the given components, its package depending on the given layers. */
export function layerOf(name: string, components: readonly Component[], below: readonly Layer[] = []): Layer {
  const dependencies = Object.fromEntries(below.map((layer) => [layer.package.name, '1.0.0']));
  return defineLayer(
    { name: `@test/${name}`, version: '1.0.0', dependencies },
    Object.fromEntries(components.map((one) => [one.name, one])),
  );
}

/** A cluster of the given layers at a site that nothing is wrong with. */
export function clusterOf(layers: readonly Layer[], more: Partial<ClusterDefinition> = {}): ClusterDefinition {
  return {
    name: 'edge',
    domain: 'edge.example.com',
    gitops: { repoURL: 'https://git.example.com/edge.git' },
    layers,
    ...more,
  };
}

/** A component that renders one config map of its own name, or of the name given. */
export function configured(name: string, configMap = name, namespace = name): Component {
  return defineComponent({
    name,
    namespace,
    manifests: (scope) => {
      new KubernetesObject(
        scope,
        configMap,
        { apiVersion: 'v1', kind: 'ConfigMap', namespaced: true },
        {},
        { data: {} },
      );
    },
  });
}
