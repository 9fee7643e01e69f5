import { ComponentResource, type ComponentResourceOptions, type Input, type Output, all, output } from '@pulumi/pulumi';
import { agentFiles } from './agent-files.ts';
import type { K3sNodeArgs } from './k3s-node.ts';
import { nodeSteps } from './node-steps.ts';

/** What {@link K3sAgent} takes. */
export interface K3sAgentArgs extends K3sNodeArgs {
  /** Where the cluster is joined. */
  readonly server: Input<string>;
  readonly token: Input<string>;
}

/** A node for workloads. */
export class K3sAgent extends ComponentResource {
  /** The version of K3s that runs, once it does. */
  readonly ready: Output<string>;

  constructor(name: string, args: K3sAgentArgs, options?: ComponentResourceOptions) {
    super('lumie:k3s:K3sAgent', name, {}, options);
    const { settings, node } = args;
    const files = all([output(args.address), output(args.server), output(args.token)]).apply(
      ([address, server, token]) => agentFiles(settings, { name: node.name, address, server, token }),
    );
    const { installed } = nodeSteps(this, name, args, files);
    this.ready = installed.stdout.apply(() => settings.release.version);
    this.registerOutputs({ ready: this.ready });
  }
}
