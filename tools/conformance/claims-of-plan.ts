import type { Plan, ProvidedWorkload, Provisions } from '@lumie-infra/common-chart';
import type { ChartClaims, ClaimsByComponent, WorkloadClaim } from './conformance-input.ts';

function workloadClaim([workload, { labels, ports, pods }]: [string, ProvidedWorkload]): WorkloadClaim {
  const [kind, name] = workload.split('/') as [string, string];
  const containers = Object.keys({ ...pods?.initContainers, ...pods?.containers });
  return {
    kind,
    name,
    ...(labels === undefined ? {} : { labels }),
    ...(ports === undefined ? {} : { ports }),
    ...(containers.length === 0 ? {} : { containers }),
  };
}

function claimsOf({
  definitions,
  services = {},
  serviceAccounts,
  secrets,
  configMaps,
  workloads,
}: Provisions): ChartClaims {
  return {
    services: Object.entries(services).map(([name, ports]) => ({
      name,
      ports: Object.entries(ports).map(([port, number]) => ({ name: port, port: number })),
    })),
    ...(workloads === undefined ? {} : { workloads: Object.entries(workloads).map(workloadClaim) }),
    ...(serviceAccounts === undefined ? {} : { serviceAccounts }),
    ...(secrets === undefined ? {} : { secrets }),
    ...(configMaps === undefined ? {} : { configMaps }),
    ...(definitions === undefined ? {} : { groups: definitions }),
  };
}

/** What the components of a plan say that their charts and release files make. */
export function claimsOfPlan(plan: Plan): ClaimsByComponent {
  const claims = new Map<string, ChartClaims>();
  for (const { name: layer, components } of plan.layers) {
    for (const { name, definition } of components) {
      const provides: Provisions | undefined = definition.provides;
      const images = Object.values(definition.images ?? {}).map(({ repository }) => repository);
      if (provides !== undefined) claims.set(`${layer}/${name}`, { ...claimsOf(provides), images });
    }
  }
  return claims;
}
