/**
 * What the API server's admission plugins are told.
 *
 * A namespace without a label for pod security is held to the strictest level; every namespace of ours has one. `kube-system` is
 * left out: K3s prepares volumes there with pods that reach their node.
 */
export const admissionConfig = {
  apiVersion: 'apiserver.config.k8s.io/v1',
  kind: 'AdmissionConfiguration',
  plugins: [
    {
      name: 'PodSecurity',
      configuration: {
        apiVersion: 'pod-security.admission.config.k8s.io/v1',
        kind: 'PodSecurityConfiguration',
        defaults: {
          enforce: 'restricted',
          'enforce-version': 'latest',
          audit: 'restricted',
          'audit-version': 'latest',
          warn: 'restricted',
          'warn-version': 'latest',
        },
        exemptions: { usernames: [], runtimeClasses: [], namespaces: ['kube-system'] },
      },
    },
    {
      name: 'EventRateLimit',
      configuration: {
        apiVersion: 'eventratelimit.admission.k8s.io/v1alpha1',
        kind: 'Configuration',
        limits: [
          // One pod in trouble must not crowd out what others have to say, nor fill the state of the cluster.
          { type: 'Server', qps: 500, burst: 2000 },
          { type: 'Namespace', qps: 50, burst: 200, cacheSize: 200 },
        ],
      },
    },
  ],
} as const;
