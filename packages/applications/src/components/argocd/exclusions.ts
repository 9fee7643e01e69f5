/** Kinds that Argo CD neither watches nor shows. */
interface Exclusion {
  readonly apiGroups: readonly string[];
  readonly kinds: readonly string[];
}

/**
 * What is never in Git, never belongs to what is, and changes all the time.
 *
 * The setting replaces Argo CD's own list, so what is needed of that stands here, too.
 */
export const exclusions: readonly Exclusion[] = [
  { apiGroups: ['', 'discovery.k8s.io'], kinds: ['Endpoints', 'EndpointSlice'] },
  { apiGroups: ['coordination.k8s.io'], kinds: ['Lease'] },
  {
    apiGroups: ['authentication.k8s.io', 'authorization.k8s.io'],
    kinds: [
      'LocalSubjectAccessReview',
      'SelfSubjectAccessReview',
      'SelfSubjectReview',
      'SelfSubjectRulesReview',
      'SubjectAccessReview',
      'TokenReview',
    ],
  },
  { apiGroups: ['certificates.k8s.io'], kinds: ['CertificateSigningRequest'] },
  { apiGroups: ['cert-manager.io'], kinds: ['CertificateRequest'] },
  { apiGroups: ['aquasecurity.github.io'], kinds: ['*'] },
  {
    apiGroups: ['kyverno.io', 'reports.kyverno.io', 'wgpolicyk8s.io'],
    kinds: ['ClusterEphemeralReport', 'ClusterPolicyReport', 'EphemeralReport', 'PolicyReport', 'UpdateRequest'],
  },
  { apiGroups: ['tekton.dev'], kinds: ['CustomRun', 'PipelineRun', 'TaskRun'] },
];
