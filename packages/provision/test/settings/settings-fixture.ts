import { planCluster, type SiteFacts } from '@lumie-infra/common-chart';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  type ProvisionSettings,
  provisionSettings,
  stackConfiguration,
  type Workstation,
} from '../../src/settings/index.ts';

/** A site, the configuration of its stack, and the machine of whoever makes it. */
interface Fixture {
  readonly cluster: SiteFacts;
  readonly nodes: SiteFacts['nodes'];
  readonly stack: Readonly<Record<string, unknown>>;
  readonly workstation: Workstation;
}

/** The settings of the good fixture with one thing changed. */
export function settingsWith(change: string): ProvisionSettings {
  const good = parse(readFileSync(new URL('good.yaml', import.meta.url), 'utf8')) as Fixture;
  const { cluster, nodes, stack, workstation } = changed(good, parse(change) ?? {}) as Fixture;
  const { site } = planCluster({ ...cluster, ...(nodes === undefined ? {} : { nodes }), layers: [] });
  return provisionSettings(site, stackConfiguration(stack), workstation);
}

function changed(base: unknown, change: unknown): unknown {
  if (!isMap(base) || !isMap(change)) return change;
  const fields = Object.entries(change).map(([key, of]) => [key, changed(base[key], of)] as const);
  return Object.fromEntries(
    Object.entries({ ...base, ...Object.fromEntries(fields) }).filter(([, value]) => value !== null),
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
