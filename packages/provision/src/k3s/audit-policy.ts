const core = '';

/**
 * What of the requests to the API server is written down.
 *
 * Who did what to which object, without contents: those of secrets must not lie in a log, and the rest is in Git. Not written
 * down is what the control plane and the kubelets do all the time by themselves.
 */
export const auditPolicy = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived'],
  rules: [
    { level: 'None', nonResourceURLs: ['/healthz*', '/livez*', '/metrics', '/openapi/*', '/readyz*', '/version'] },
    {
      level: 'None',
      verbs: ['get', 'list', 'watch', 'create', 'update', 'patch'],
      resources: [
        { group: 'coordination.k8s.io', resources: ['leases'] },
        { group: core, resources: ['events'] },
        { group: 'events.k8s.io', resources: ['events'] },
      ],
    },
    {
      level: 'None',
      userGroups: ['system:nodes'],
      verbs: ['get', 'patch', 'update'],
      resources: [{ group: core, resources: ['nodes/status', 'pods/status'] }],
    },
    // Reading a secret or entering a pod is worth a line whoever does it, other reading only when people do.
    {
      level: 'Metadata',
      resources: [
        { group: core, resources: ['secrets', 'serviceaccounts/token'] },
        { group: core, resources: ['pods/attach', 'pods/exec', 'pods/portforward', 'pods/proxy', 'services/proxy'] },
        { group: 'authentication.k8s.io', resources: ['tokenreviews'] },
      ],
    },
    {
      level: 'None',
      userGroups: ['system:nodes', 'system:serviceaccounts'],
      verbs: ['get', 'list', 'watch'],
    },
    { level: 'None', users: ['system:apiserver', 'system:kube-proxy'], verbs: ['get', 'list', 'watch'] },
    {
      level: 'None',
      users: ['system:kube-controller-manager', 'system:kube-scheduler', 'system:k3s-supervisor'],
      verbs: ['get', 'list', 'watch'],
    },
    { level: 'Metadata' },
  ],
} as const;
