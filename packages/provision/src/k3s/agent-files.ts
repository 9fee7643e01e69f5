import { agentConfig } from './agent-config.ts';
import type { K3sSettings } from './k3s-settings.ts';
import { k3sFiles } from './k3s-files.ts';
import type { AgentFacts } from './node-facts.ts';
import type { NodeFile } from './node-file.ts';

/** Every file of ours on an agent, sorted by path. */
export function agentFiles(settings: K3sSettings, agent: AgentFacts): NodeFile[] {
  return k3sFiles(settings, 'agent', agentConfig(settings, agent), agent.token).sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}
