import { type Site, type SiteFacts, planCluster, planClusterFile } from '@lumie-infra/common-chart';
import { join } from 'node:path';
import { type K3sChoices, type K3sSettings, k3sSettings } from '../../src/k3s/k3s-settings.ts';
import type { AgentFacts, ServerFacts } from '../../src/k3s/node-facts.ts';

/** The site of this repository's own cluster. */
export const ownSite: Site = planClusterFile(join(import.meta.dirname, '../../../../cluster.yaml'), {
  available: [],
  partial: true,
}).site;

/** A site with these facts, small otherwise. */
export function siteWith(facts: Partial<SiteFacts>): Site {
  return planCluster({
    name: 'edge',
    domain: 'edge.example.com',
    gitops: { repoURL: 'https://git.example.com/edge.git' },
    layers: [],
    ...facts,
  }).site;
}

/** Settings with every choice made. */
export function settingsOf(site: Site, choices: Partial<K3sChoices> = {}): K3sSettings {
  return k3sSettings(site, {
    release: { version: 'v1.34.3+k3s1', sha256: { arm64: '0'.repeat(64) } },
    operatorCIDRs: ['203.0.113.7/32'],
    consoleLogin: true,
    snapshots: {
      endpoint: 'objects.example.com',
      region: 'ap-chuncheon-1',
      bucket: 'snapshots',
      folder: site.name,
      schedule: '0 */6 * * *',
      retention: 28,
    },
    ...choices,
  });
}

/** The first server of a site. */
export const firstServer: ServerFacts = {
  name: 'k3s-master',
  address: '10.0.0.10',
  tlsNames: ['198.51.100.4'],
  token: 'what-servers-join-with',
  agentToken: 'what-agents-join-with',
  snapshotCredentials: { accessKey: 'who-stores-snapshots', secretKey: 'and-with-what' },
};

/** An agent of a site. */
export const agent: AgentFacts = {
  name: 'k3s-worker-1',
  address: '10.0.0.11',
  server: 'https://10.0.0.10:6443',
  token: 'what-agents-join-with',
};
