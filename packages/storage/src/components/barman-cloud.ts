import { ConfigMap, containerSecurity, defineComponent, resourceRequirements, toYaml } from '@lumie-infra/common-chart';
import { certManager, priorityClassNames, priorityClasses } from '@lumie-infra/platform';
import { versions } from '../upstream-versions.ts';
import { cnpg } from './cnpg.ts';

const deployment = 'barman-cloud';
const image = versions.image('barman-cloud-plugin');

/** Where the plugin finds the image of what it puts beside each database; the release has a Secret for it. */
const sidecar = { name: 'barman-cloud-sidecar', key: 'SIDECAR_IMAGE' } as const;

const patch = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  // eslint-disable-next-line lumie-infra/no-namespace-literal -- a patch finds its object by what the release file says
  metadata: { name: deployment, namespace: 'cnpg-system' },
  spec: {
    template: {
      spec: {
        priorityClassName: priorityClassNames.high,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
        containers: [
          {
            name: 'barman-cloud',
            env: [{ name: sidecar.key, valueFrom: { configMapKeyRef: { ...sidecar }, secretKeyRef: null } }],
            resources: resourceRequirements({ cpu: '10m', memory: '128Mi' }),
            securityContext: containerSecurity(),
          },
        ],
      },
    },
  },
};

/** The name by which a Cluster calls the plugin. */
const plugin = 'barman-cloud.cloudnative-pg.io';

/** The plugin of CloudNativePG that keeps backups and the write-ahead log of databases in object storage. */
export const barmanCloud = defineComponent({
  name: 'barman-cloud',
  namespace: cnpg,
  releases: {
    urls: versions.release('barman-cloud'),
    images: [{ source: image, image: 'plugin' }],
    patches: [{ patch: toYaml(patch) }],
  },
  images: { plugin: image, sidecar: versions.image('barman-cloud-sidecar') },
  dependsOn: {
    // Signs for the connection between operator and plugin.
    certManager,
    // Named in a patch, where nothing sees the reference.
    priorityClasses,
  },
  provides: {
    definitions: ['barmancloud.cnpg.io'],
    services: { [deployment]: { grpc: 9090 } },
    serviceAccounts: ['plugin-barman-cloud'],
    secrets: ['barman-cloud-client-tls', 'barman-cloud-server-tls'],
    customResources: ['cert-manager.io/Certificate', 'cert-manager.io/Issuer'],
  },
  manifests: (scope, { images }) => {
    new ConfigMap(scope, sidecar.name, { data: { [sidecar.key]: images.sidecar.reference } });
  },
  outputs: () => ({ plugin: plugin }),
});
