import { clusterOf } from '../../stand-ins.ts';

export const definition = clusterOf([], {
  name: 'Edge',
  domain: 'edge',
  network: { podCIDR: '10.42.0.0' },
  nodes: [
    { name: 'a', role: 'server', ocpus: 1, memoryGiB: 4 },
    { name: 'a', role: 'agent', ocpus: 0, memoryGiB: 4 },
  ],
});
export const message = `cluster 'Edge' cannot be built:
  domain is "edge"; give a DNS name, such as example.com (Parent domain of every host name that the cluster serves)
  name is "Edge"; give lower-case letters, digits and dashes, such as edge-1 (Name of the cluster)
  network.podCIDR is "10.42.0.0"; give an address range, such as 10.0.0.0/16 (Addresses of pods)
  nodes[1].name is 'a', the name of an earlier node; give each node its own name
  nodes[1].ocpus is 0; give a number >= 1 (Cores)`;
