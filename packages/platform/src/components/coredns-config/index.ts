import {
  ClusterRole,
  ClusterRoleBinding,
  ConfigMap,
  DaemonSet,
  Service,
  ServiceAccount,
  ServiceMonitor,
  Type,
  clusterDns,
  contentChecksum,
  defineComponent,
} from '@lumie-infra/common-chart';
import { Dashboard } from '@lumie-infra/common-chart/dashboards';
import { corednsDashboard } from '../../dashboards/coredns.ts';
import { versions } from '../../upstream-versions.ts';
import { renderCorefile } from './corefile.ts';
import { dnsPorts, dnsServers } from './servers.ts';

// K3s deletes its own objects named coredns when its DNS is turned off; a shared name would take ours with them.
const ownName = 'cluster-dns';
const workload = 'coredns';
// The name that network policies, dashboards and tools look for.
const service = 'kube-dns';
const wellKnownLabel = { 'k8s-app': 'kube-dns' } as const;

const dnsServer = {
  pattern: '^((tls|dns)://)?((\\d{1,3}\\.){3}\\d{1,3}|\\[[0-9a-f:]+\\])(:\\d{1,5})?$',
  expects: 'the address of a DNS server, such as 10.0.0.2 or tls://10.0.0.2',
};

/**
 * The DNS of the cluster: one server on every node, configured here and nowhere else.
 *
 * K3s runs with its own CoreDNS disabled. The bootstrap step applies these objects before Argo CD can resolve anything.
 */
export const corednsConfig = defineComponent({
  name: 'coredns-config',
  namespace: 'kube-system',
  images: { coredns: versions.image('coredns') },
  provides: { capability: clusterDns },
  bootstrapException: {
    upstreamImages: 'DNS answers before the registry runs: nothing that the registry stands on starts without it',
  },
  options: Type.Object({
    upstreams: Type.Array(
      Type.String({
        pattern: `^/[^\\s{}]+$|${dnsServer.pattern}`,
        expects: 'the address of a DNS server or the path of a resolver file',
      }),
      {
        default: ['/etc/resolv.conf'],
        minItems: 1,
        maxItems: 15,
        description: 'Who is asked for names outside the cluster: addresses, or the resolver file of the node.',
      },
    ),
    zones: Type.Array(
      Type.Object(
        {
          zone: Type.String({
            pattern: '^([a-z0-9_]([-a-z0-9_]{0,61}[a-z0-9])?\\.)*[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            expects: 'a DNS zone, such as corp.example.com',
            description: 'The zone.',
          }),
          servers: Type.Array(Type.String(dnsServer), {
            minItems: 1,
            maxItems: 15,
            description: 'Who answers for it.',
          }),
        },
        { additionalProperties: false },
      ),
      { default: [], description: 'Zones that other servers answer for.' },
    ),
  }),
  manifests: (scope, { images, options, site }) => {
    const config = {
      Corefile: renderCorefile(dnsServers({ clusterDomain: site.network.clusterDomain, ...options })),
    };
    new ServiceAccount(scope, ownName);
    new ClusterRole(scope, ownName, {
      rules: [
        { apiGroups: [''], resources: ['namespaces', 'pods', 'services'], verbs: ['list', 'watch'] },
        { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: ['list', 'watch'] },
      ],
    });
    new ClusterRoleBinding(scope, ownName, { clusterRole: ownName, subjects: [{ serviceAccount: ownName }] });
    new ConfigMap(scope, ownName, { data: config });
    new DaemonSet(scope, workload, {
      labels: wellKnownLabel,
      podLabels: wellKnownLabel,
      podAnnotations: { 'checksum/config': contentChecksum(config) },
      serviceAccountName: ownName,
      priorityClassName: 'system-node-critical',
      // The resolver of the node, or CoreDNS would ask itself.
      dnsPolicy: 'Default',
      nodeSelector: { 'kubernetes.io/os': 'linux' },
      tolerations: [
        { key: 'CriticalAddonsOnly', operator: 'Exists' },
        { key: 'node-role.kubernetes.io/control-plane', operator: 'Exists', effect: 'NoSchedule' },
      ],
      maxUnavailable: 1,
      minReadySeconds: 10,
      containers: {
        coredns: {
          image: images.coredns.reference,
          args: ['-conf', '/etc/coredns/Corefile'],
          ports: {
            dns: { port: dnsPorts.dns, protocol: 'UDP' },
            'dns-tcp': dnsPorts.dns,
            metrics: dnsPorts.metrics,
            health: dnsPorts.health,
            ready: dnsPorts.ready,
          },
          resources: { cpu: '50m', memory: '128Mi' },
          liveness: {
            http: '/health',
            port: 'health',
            initialDelaySeconds: 60,
            timeoutSeconds: 5,
            failureThreshold: 5,
          },
          readiness: { http: '/ready', port: 'ready' },
          volumeMounts: { '/etc/coredns': { volume: 'config', readOnly: true } },
          securityContext: {
            // The image's own user, as a number: by name the kubelet cannot tell that it is not root.
            runAsUser: 65532,
            runAsGroup: 65532,
            // The program carries this capability as a file attribute and does not start without it.
            capabilities: { add: ['NET_BIND_SERVICE'] },
          },
        },
      },
      volumes: { config: { configMap: ownName, items: { Corefile: 'Corefile' } } },
    });
    new Service(scope, service, {
      labels: wellKnownLabel,
      // Not the well-known label: pods of a DNS that K3s left behind have it too.
      selector: { 'app.kubernetes.io/name': workload },
      clusterIP: site.network.dnsServiceIP,
      // The server of the same node, or another one while that is away.
      trafficDistribution: 'PreferSameNode',
      ports: {
        dns: { port: dnsPorts.dns, protocol: 'UDP' },
        'dns-tcp': dnsPorts.dns,
        metrics: dnsPorts.metrics,
      },
    });
    new ServiceMonitor(scope, service, { jobLabel: 'k8s-app', endpoints: [{ port: 'metrics' }] });
    new Dashboard(scope, corednsDashboard);
  },
});
