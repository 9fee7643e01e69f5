import { type Image, type Site, resourceRequirements } from '@lumie-infra/common-chart';
import type { KongValues } from '../../charts/ingress.gen.ts';
import { luaLibraries } from './token-claims.ts';

const controlPlane = 'node-role.kubernetes.io/control-plane';

/** What differs between two gateways. */
export interface GatewayValuesProps {
  readonly image: Image;
  readonly site: Pick<Site, 'nodes'>;
  /** Ports of the pod. */
  readonly listens: { readonly http: number; readonly https: number };
  /** The Secret with the authority that signed the controller's certificate. */
  readonly adminCa: string;
}

/**
 * The proxies: one on every node that holds a public address.
 *
 * They listen on ports of the node that lead to unprivileged ports of the pod. On the network of the node itself they
 * would need a privilege for these ports, and their other ports would be open to whoever reaches the node.
 */
export function gatewayValues({ image, site, listens, adminCa }: GatewayValuesProps): KongValues {
  return {
    image: { repository: image.name, tag: image.tag },
    deployment: {
      daemonset: true,
      // Holds the bodies of uploads while they are read.
      prefixDir: { sizeLimit: '2Gi' },
    },
    ...placement(site),
    priorityClassName: 'system-cluster-critical',
    resources: resourceRequirements({ cpu: '50m', memory: '640Mi' }),
    initContainerResources: resourceRequirements({ cpu: '10m', memory: '64Mi' }),
    proxy: {
      type: 'ClusterIP',
      http: { containerPort: listens.http, hostPort: 80 },
      tls: { containerPort: listens.https, hostPort: 443 },
    },
    admin: { tls: { client: { secretName: adminCa } } },
    manager: { enabled: false },
    env: {
      admin_gui_listen: 'off',
      // Applications limit what they take; the gateway does not know what an upload may weigh.
      nginx_proxy_client_max_body_size: '0',
      untrusted_lua_sandbox_requires: luaLibraries.join(','),
    },
  };
}

// Remote access needs port 443 of the control plane, unless there is no other node.
function placement({ nodes }: Pick<Site, 'nodes'>): Pick<KongValues, 'affinity'> {
  if (nodes.length > 0 && nodes.every(({ role }) => role === 'server')) return {};
  const elsewhere = { matchExpressions: [{ key: controlPlane, operator: 'DoesNotExist' }] };
  return {
    affinity: {
      nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [elsewhere] } },
    },
  };
}
