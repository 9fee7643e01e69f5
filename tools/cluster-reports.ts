import { type Plan, planClusterFile } from '@lumie-infra/common-chart';
import { type RuleReport, rules, verify } from '@lumie-infra/common-chart/verify';
import { onAnotherDay } from './another-day.ts';
import { importLayers, layerNames } from './workspace-layers.ts';

/** A cluster of all layers and what every rule says of it. */
export interface ClusterReports {
  readonly plan: Plan;
  readonly reports: readonly RuleReport[];
}

const known = new Map<string, Promise<ClusterReports>>();

/** Plans and verifies the cluster of a file, once in a process however many layers ask. */
export function clusterReports(clusterFile: string): Promise<ClusterReports> {
  const before = known.get(clusterFile) ?? reportOn(clusterFile);
  known.set(clusterFile, before);
  return before;
}

async function reportOn(clusterFile: string): Promise<ClusterReports> {
  const available = await importLayers(layerNames());
  const planned = (): Plan => planClusterFile(clusterFile, { available });
  const plan = planned();
  return { plan, reports: await verify(plan, rules, () => onAnotherDay(planned)) };
}
