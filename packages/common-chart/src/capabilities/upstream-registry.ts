/** A public registry, and what of it the cluster's registry serves under the same path. */
export interface UpstreamRegistry {
  /** The host as image references spell it. */
  readonly host: string;
  /** The address that the registry protocol is spoken to. */
  readonly url: string;
  /** The first path segments that are mirrored; no two registries may share one. */
  readonly prefixes: readonly string[];
}

/**
 * Every public registry that images of the platform come from: the one list.
 *
 * The cluster's registry keeps an image under the path that its publisher uses, without the publisher's host. So a prefix
 * belongs to exactly one registry here, and a test of every layer holds its images against this list.
 */
export const upstreamRegistries: readonly UpstreamRegistry[] = [
  {
    host: 'docker.io',
    url: 'https://registry-1.docker.io',
    prefixes: [
      'alpine',
      'codercom',
      'falcosecurity',
      'grafana',
      'hashicorp',
      'kong',
      'library',
      'oliver006',
      'otwld',
      'rancher',
      'sosedoff',
      'velero',
    ],
  },
  {
    host: 'ghcr.io',
    url: 'https://ghcr.io',
    prefixes: [
      'aquasecurity',
      'authelia',
      'cloudnative-pg',
      'headlamp-k8s',
      'kyverno',
      'open-telemetry',
      'prymitive',
      'project-zot',
      'rabbitmq',
      'tektoncd',
      'umami-software',
    ],
  },
  {
    host: 'quay.io',
    url: 'https://quay.io',
    prefixes: [
      'argoproj',
      'brancz',
      'jetstack',
      'keycloak',
      'kiwigrid',
      'minio',
      'prometheus',
      'prometheus-operator',
      'thanos',
    ],
  },
  {
    host: 'registry.k8s.io',
    url: 'https://registry.k8s.io',
    prefixes: ['autoscaling', 'ingress-nginx', 'kube-state-metrics'],
  },
  { host: 'us-docker.pkg.dev', url: 'https://us-docker.pkg.dev', prefixes: ['fairwinds-ops'] },
  { host: 'gcr.io', url: 'https://gcr.io', prefixes: ['kaniko-project'] },
  { host: 'mirror.gcr.io', url: 'https://mirror.gcr.io', prefixes: ['aquasec'] },
  { host: 'public.ecr.aws', url: 'https://public.ecr.aws', prefixes: ['gravitational'] },
];
