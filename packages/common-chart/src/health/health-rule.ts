import { groupOf } from '../model/producers.ts';
import { builtInHealth } from './built-in-health.ts';
import { kindKey } from './health-check.ts';
import { healthChecks } from './health-checks.ts';
import { healthWaivers } from './waivers.ts';

/** Who judges the health of a kind: we, Argo CD itself, or nobody for a recorded reason. */
export type HealthRule = 'ours' | 'built-in' | 'waived';

const ours: ReadonlySet<string> = new Set(healthChecks.map(kindKey));

/** Who judges the health of a kind, named as `group/Kind`; `undefined` for a kind that nobody has thought of. */
export function healthRule(key: string): HealthRule | undefined {
  if (ours.has(key)) return 'ours';
  if (key in builtInHealth) return 'built-in';
  return key in healthWaivers ? 'waived' : undefined;
}

/** The kind of an object as {@link healthRule} takes it. */
export function kindKeyOf({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): string {
  return kindKey({ group: groupOf(apiVersion), kind });
}
