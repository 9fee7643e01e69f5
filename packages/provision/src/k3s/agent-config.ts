import type { K3sSettings } from './k3s-settings.ts';
import { kubeletArgs } from './kubelet-args.ts';
import { nodeConfig } from './node-config.ts';
import type { AgentFacts } from './node-facts.ts';

/** The configuration of K3s on an agent. */
export function agentConfig(settings: K3sSettings, agent: AgentFacts): Readonly<Record<string, unknown>> {
  return { ...nodeConfig(agent), server: agent.server, 'kubelet-arg': kubeletArgs(settings, 'agent') };
}
