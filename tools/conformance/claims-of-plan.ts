import type { Plan, Provisions } from '@lumie-infra/common-chart';
import type { ChartClaims, ClaimsByComponent } from './conformance-input.ts';

function claimsOf({ definitions, services = {}, serviceAccounts, secrets, configMaps }: Provisions): ChartClaims {
  return {
    services: Object.entries(services).map(([name, ports]) => ({
      name,
      ports: Object.entries(ports).map(([port, number]) => ({ name: port, port: number })),
    })),
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
      if (provides !== undefined) claims.set(`${layer}/${name}`, claimsOf(provides));
    }
  }
  return claims;
}
