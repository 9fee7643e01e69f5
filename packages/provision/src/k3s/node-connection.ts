import type { Input } from '@pulumi/pulumi';

/** How a machine is reached over SSH. */
export interface SshConnection {
  readonly host: Input<string>;
  /** @default 22 */
  readonly port?: Input<number>;
  readonly user: Input<string>;
  readonly privateKey: Input<string>;
  /** The key that the machine must show; without it any is taken. */
  readonly hostKey?: Input<string>;
  /** How often the machine is called before it counts as away; a new one takes a while to start. */
  readonly dialErrorLimit?: Input<number>;
}

/** How a node is reached: directly, or through a machine before it. */
export interface NodeConnection extends SshConnection {
  readonly proxy?: SshConnection;
}
