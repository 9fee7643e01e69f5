import { kindKeyOf } from '@lumie-infra/common-chart/health';

/** The component that gives objects of a kind or a whole group their status, where it is not Kubernetes itself. */
const controllers: Readonly<Record<string, string>> = {
  'argoproj.io/ApplicationSet': 'argocd',
  'autoscaling.k8s.io': 'vpa',
  'cert-manager.io': 'cert-manager',
  'configuration.konghq.com': 'kong',
  'networking.k8s.io/Ingress': 'kong',
  'opentelemetry.io': 'opentelemetry-operator',
  'policies.kyverno.io': 'kyverno',
  'postgresql.cnpg.io': 'cnpg',
  'rabbitmq.com': 'rabbitmq-operator',
  'resources.teleport.dev': 'teleport',
  'secrets.hashicorp.com': 'vault-secrets-operator',
  'triggers.tekton.dev': 'tekton-triggers',
  'velero.io': 'velero',
};

/** The component whose controller writes the status of an object; `undefined` for Kubernetes' own kinds. */
export function controllerOf(object: { readonly apiVersion: string; readonly kind: string }): string | undefined {
  const key = kindKeyOf(object);
  return controllers[key] ?? controllers[key.slice(0, Math.max(0, key.indexOf('/')))];
}
