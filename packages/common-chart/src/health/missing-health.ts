import { healthRule, kindKeyOf } from './health-rule.ts';

/**
 * The kinds of some objects that have neither a rule of Argo CD, nor one of ours, nor a recorded waiver; sorted.
 *
 * @example missingHealth([{ apiVersion: 'example.com/v1', kind: 'Widget' }]) // ['example.com/Widget']
 */
export function missingHealth(manifests: Iterable<{ readonly apiVersion: string; readonly kind: string }>): string[] {
  const missing = new Set<string>();
  for (const manifest of manifests) {
    const key = kindKeyOf(manifest);
    if (healthRule(key) === undefined) missing.add(key);
  }
  return [...missing].sort();
}
