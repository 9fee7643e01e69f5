import { defineComponent } from '@lumie-infra/common-chart';
import { versions } from '../upstream-versions.ts';

/**
 * The definitions of custom resources that components below their operators already use.
 *
 * Helm never updates what a chart keeps in its `crds` folder, so the definitions are Argo CD's here and the charts skip
 * theirs.
 */
export const crds = defineComponent({
  name: 'crds',
  namespace: null,
  releases: {
    urls: [
      ...versions.release('prometheus-operator-crds'),
      ...versions.release('kong-crds'),
      ...versions.release('vault-secrets-operator-crds'),
    ],
  },
  provides: { definitions: ['configuration.konghq.com', 'monitoring.coreos.com', 'secrets.hashicorp.com'] },
});
