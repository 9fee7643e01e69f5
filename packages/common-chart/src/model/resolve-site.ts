import { type Cloud, cloudNodeCIDRs } from './cloud.ts';
import { nodeCIDRsDiffer, nodeNameTaken } from './errors.ts';
import { withDefaults } from './options.ts';
import { type SchemaProblem, schemaProblems } from './schema-problems.ts';
import { type Site, type SiteFacts, siteSchema } from './site.ts';

/**
 * What is wrong with the facts of a site, each problem with its path.
 *
 * @param alsoKnown Keys that may stand beside the facts, to be suggested for a misspelt one.
 */
export function siteProblems(facts: unknown, alsoKnown: readonly string[] = []): SchemaProblem[] {
  const problems = schemaProblems(siteSchema, withDefaults(siteSchema, facts), { alsoKnown });
  const nodes = (facts as { nodes?: unknown } | null | undefined)?.nodes;
  const names = (Array.isArray(nodes) ? nodes : []).map((node: { name?: unknown } | null) => node?.name);
  for (const [index, name] of names.entries()) {
    if (typeof name === 'string' && names.indexOf(name) < index) {
      const path = ['nodes', String(index), 'name'];
      problems.push({ path, message: nodeNameTaken(`nodes[${index}].name`, name) });
    }
  }
  return problems.length > 0 ? problems : nodeCIDRProblems(facts as SiteFacts);
}

function nodeCIDRProblems({ network: { nodeCIDRs = [] } = {}, cloud }: SiteFacts): SchemaProblem[] {
  if (cloud === undefined || nodeCIDRs.length === 0) return [];
  const made = cloudNodeCIDRs(cloud);
  if ([...nodeCIDRs].sort().join() === [...made].sort().join()) return [];
  return [{ path: ['network', 'nodeCIDRs'], message: nodeCIDRsDiffer('network.nodeCIDRs', nodeCIDRs, made) }];
}

/** The site with every default filled in; pushes what is wrong to `problems`. */
export function resolveSite(facts: SiteFacts, problems: string[]): Site {
  const found = siteProblems(facts).map(({ message }) => message);
  problems.push(...found);
  const site = withDefaults(siteSchema, facts) as Omit<Site, 'email'> & { readonly email?: string };
  const email = site.email ?? `ops@${site.domain}`;
  return found.length > 0 ? { ...site, email } : { ...site, email, network: networkOf(site) };
}

function networkOf({ network, cloud }: { readonly network: Site['network']; readonly cloud?: Cloud }): Site['network'] {
  if (cloud === undefined || network.nodeCIDRs.length > 0) return network;
  return { ...network, nodeCIDRs: cloudNodeCIDRs(cloud) };
}
