import { ConsoleService, WebService, defineComponent } from '@lumie-infra/common-chart';
import { ownImage } from '../own-images.ts';

const name = 'docusaurus';
const port = 80;
const nginx = 101;

/** The documentation of the platform: pages that are built once, and a web server. */
export const docusaurus = defineComponent({
  name,
  images: { site: ownImage(name) },
  manifests: (scope, { images }) => {
    new WebService(scope, name, {
      image: images.site.reference,
      ports: { http: port },
      resources: { cpu: '10m', memory: '64Mi' },
      health: '/',
      volumeMounts: { '/run': 'run', '/var/cache/nginx': 'cache', '/tmp': 'tmp' },
      pod: {
        securityContext: {
          runAsUser: nginx,
          runAsGroup: nginx,
          fsGroup: nginx,
          // So that a server without root may listen where the image says.
          sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: String(port) }],
        },
        volumes: {
          run: { emptyDir: { sizeLimit: '1Mi' } },
          cache: { emptyDir: { sizeLimit: '64Mi' } },
          tmp: { emptyDir: { sizeLimit: '16Mi' } },
        },
      },
    });
    new ConsoleService(scope, name, { description: 'Documentation of the platform.' });
  },
  outputs: ({ url }) => ({ url: url(name, port) }),
});
