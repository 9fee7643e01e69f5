import type { ClusterFacts } from '../diff/cluster-facts.ts';
import { factsDiff } from '../diff/facts-diff.ts';
import type { Finding } from './finding.ts';

/**
 * The secrets that a person must supply after a change and did not have to before.
 *
 * @param layerOf the layer that a component belongs to
 */
export function secretFindings(
  before: ClusterFacts | undefined,
  after: ClusterFacts | undefined,
  layerOf: (component: string) => string | undefined,
  site: string,
): Finding[] {
  if (before?.format !== 1 || after?.format !== 1) return [];
  return factsDiff(before, after).secrets.flatMap(({ path, field, before: old, after: fresh }) => {
    if (old !== undefined || fresh?.byPerson !== true) return [];
    const owners = new Set(fresh.components.flatMap((component) => layerOf(component) ?? []));
    const why = `is needed now, ${fresh.making}`;
    return [...owners].map((owner): Finding => {
      return { package: owner, bump: 'major', what: `secret ${path} ${field}`, why, site };
    });
  });
}
