export { agentFiles } from './agent-files.ts';
export { K3sAgent, type K3sAgentArgs } from './k3s-agent.ts';
export { K3sCluster, type K3sClusterArgs, type K3sMachine } from './k3s-cluster.ts';
export type { K3sNodeArgs } from './k3s-node.ts';
export { K3sServer, type K3sServerArgs } from './k3s-server.ts';
export {
  type Architecture,
  type ConsoleLogin,
  type K3sChoices,
  type K3sRelease,
  type K3sSettings,
  type SnapshotCredentials,
  type SnapshotStore,
  k3sSettings,
} from './k3s-settings.ts';
export { kubeconfigAt } from './kubeconfig.ts';
export type { NodeConnection, SshConnection } from './node-connection.ts';
export type { AgentFacts, NodeFacts, ServerFacts } from './node-facts.ts';
export type { NodeFile } from './node-file.ts';
export { dataVolume, dataVolumeDevice } from './node-steps.ts';
export { releaseProblems } from './release-problems.ts';
export { scriptCommand } from './script-command.ts';
export { serverFiles } from './server-files.ts';
