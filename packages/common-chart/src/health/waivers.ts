const written = 'the API server does all there is to do when it is written';
const read = 'others read it when they need it, and its writer tells nothing of that';
const selected = 'its operator only tells who selects it, and only when asked to';
const noStatus = 'its definition has no status';

/** The kinds that need no health rule, each with the reason. */
export const healthWaivers: Readonly<Record<string, string>> = {
  ConfigMap: read,
  LimitRange: written,
  Namespace: written,
  PersistentVolume: 'its claim has a rule; a volume without a claim is as it should be',
  ResourceQuota: written,
  Secret: read,
  ServiceAccount: written,
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': written,
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy': written,
  'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding': written,
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': written,
  'argoproj.io/AppProject': read,
  'barmancloud.cnpg.io/ObjectStore':
    'its status only tells what can be restored, which is nothing before the first backup',
  'monitoring.coreos.com/PodMonitor': selected,
  'monitoring.coreos.com/Probe': selected,
  'monitoring.coreos.com/PrometheusRule': selected,
  'monitoring.coreos.com/ServiceMonitor': selected,
  'networking.k8s.io/IngressClass': read,
  'networking.k8s.io/NetworkPolicy': 'it has no status; the network plugin follows it at once',
  'opentelemetry.io/TargetAllocator':
    'its status only tells image and version; its Deployment is watched by the collector',
  'policies.kyverno.io/PolicyException': noStatus,
  'postgresql.cnpg.io/ClusterImageCatalog': noStatus,
  'postgresql.cnpg.io/ImageCatalog': noStatus,
  'rbac.authorization.k8s.io/ClusterRole': written,
  'rbac.authorization.k8s.io/ClusterRoleBinding': written,
  'rbac.authorization.k8s.io/Role': written,
  'rbac.authorization.k8s.io/RoleBinding': written,
  'scheduling.k8s.io/PriorityClass': written,
  'storage.k8s.io/StorageClass': written,
  'tekton.dev/Pipeline': read,
  'tekton.dev/Task': read,
  'traefik.io/Middleware': noStatus,
  'triggers.tekton.dev/ClusterInterceptor': 'its status only tells an address, and its Deployment has a rule',
  'triggers.tekton.dev/Trigger': read,
  'triggers.tekton.dev/TriggerBinding': read,
  'triggers.tekton.dev/TriggerTemplate': read,
  'velero.io/VolumeSnapshotLocation': 'Velero writes no phase into it',
};
