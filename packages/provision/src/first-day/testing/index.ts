export { type ClusterInMemory, clusterInMemory } from './cluster-in-memory.ts';
export { Died, type Fault, type Faults, faultyFetch } from './faulty-fetch.ts';
export { type KnownAccount, type VaultInMemory, type VaultRequest, vaultInMemory } from './vault-in-memory.ts';
export { quickMaker, sampleStore } from './sample-store.ts';
export { type VaultServers, listen } from './vault-server.ts';
