import type { SiteFacts } from '../model/site.ts';

/** A site for tests: one control plane, four workers with a volume for object storage. */
export const referenceSite: SiteFacts = {
  name: 'reference',
  domain: 'reference.example.com',
  gitops: { repoURL: 'https://git.example.com/reference.git' },
  network: { nodeCIDRs: ['10.0.0.0/24', '10.1.0.0/24'] },
  nodes: [
    { name: 'server-1', role: 'server', account: 'a', ocpus: 1, memoryGiB: 4 },
    { name: 'agent-1', role: 'agent', account: 'a', ocpus: 1, memoryGiB: 8, dataVolumeGiB: 50 },
    { name: 'agent-2', role: 'agent', account: 'a', ocpus: 2, memoryGiB: 12, dataVolumeGiB: 50 },
    { name: 'agent-3', role: 'agent', account: 'b', ocpus: 2, memoryGiB: 12, dataVolumeGiB: 50 },
    { name: 'agent-4', role: 'agent', account: 'b', ocpus: 2, memoryGiB: 12, dataVolumeGiB: 50 },
  ],
};
