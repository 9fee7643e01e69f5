import { defineComponent } from '@lumie-infra/common-chart';
import { KubernetesObject } from '../../../src/constructs/kubernetes-object.ts';
import { clusterOf, layerOf } from '../../stand-ins.ts';

const web = defineComponent({
  name: 'web',
  manifests: (scope) => {
    const kind = { apiVersion: 'monitoring.coreos.com/v1', kind: 'ServiceMonitor', namespaced: true };
    new KubernetesObject(scope, 'web', kind, {}, { spec: {} });
  },
});

export const definition = clusterOf([layerOf('apps', [web])]);
export const message = `cluster 'edge' cannot be built:
  web makes a ServiceMonitor of monitoring.coreos.com, whose definition no component of cluster 'edge' installs; add the layer that does, or pass an external for it`;
