import type { RuleGroup } from '@lumie-infra/common-chart';
import { backupAlerts } from './backups.ts';
import { certificateAlerts } from './certificates.ts';
import { databaseAlerts } from './databases.ts';
import { prometheusAlerts } from './monitoring.ts';
import { nodeAlerts } from './nodes.ts';
import { platformServiceAlerts } from './platform-services.ts';
import { workloadAlerts } from './workloads.ts';

/** Groups of rules by name. */
export type RuleGroups = Readonly<Record<string, RuleGroup>>;

/** What the platform can lose, by topic; alerts about a component of this layer stand beside that component. */
export const platformRules: Readonly<Record<string, RuleGroups>> = {
  backups: backupAlerts,
  certificates: certificateAlerts,
  databases: databaseAlerts,
  nodes: nodeAlerts,
  'platform-services': platformServiceAlerts,
  prometheus: prometheusAlerts,
  workloads: workloadAlerts,
};

/** The names of all alerts in these files. */
export function alertNames(files: Readonly<Record<string, RuleGroups>>): string[] {
  return Object.values(files).flatMap((groups) =>
    Object.values(groups).flatMap(({ rules }) => rules.flatMap(({ alert }) => alert ?? [])),
  );
}

/** The groups without some of their alerts, and without groups that are then empty. */
export function withoutAlerts(groups: RuleGroups, names: readonly string[]): RuleGroups {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([name, group]) => {
      const rules = group.rules.filter(({ alert }) => alert === undefined || !names.includes(alert));
      return rules.length === 0 ? [] : [[name, { ...group, rules }]];
    }),
  );
}
