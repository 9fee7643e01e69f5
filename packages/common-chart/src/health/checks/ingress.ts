import type { HealthCheck } from '../health-check.ts';

/**
 * An Ingress is healthy as soon as it is written.
 *
 * Argo CD's own rule waits for an address. Here an Ingress may exist before its controller: the registry's must not wait
 * for the controller, whose image comes from the registry. Whether a name is served is the prober's question.
 */
export const ingressHealth: HealthCheck = {
  group: 'networking.k8s.io',
  kind: 'Ingress',
  lua: `local balancer = obj.status ~= nil and obj.status.loadBalancer or {}
if balancer.ingress == nil then
  return { status = "Healthy", message = "no controller serves it yet" }
end
return { status = "Healthy" }
`,
};
