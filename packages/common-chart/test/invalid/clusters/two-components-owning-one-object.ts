import { defineComponent } from '@lumie-infra/common-chart';
import { KubernetesObject } from '../../../src/constructs/kubernetes-object.ts';
import { clusterOf, configured, layerOf } from '../../stand-ins.ts';

const web = configured('web', 'settings');
const shop = defineComponent({
  name: 'shop',
  namespace: web,
  manifests: (scope) => {
    new KubernetesObject(scope, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', namespaced: true }, {}, {});
  },
});

export const definition = clusterOf([layerOf('apps', [web, shop])]);
export const message = `cluster 'edge' cannot be built:
  shop and web both own ConfigMap web/settings; let one of them own it`;
