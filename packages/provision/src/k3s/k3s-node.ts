import type { Node } from '@lumie-infra/common-chart';
import type { Input, Resource } from '@pulumi/pulumi';
import type { NodeConnection } from './node-connection.ts';
import type { K3sSettings } from './k3s-settings.ts';

/** What K3s needs to know of one machine. */
export interface K3sNodeArgs {
  readonly settings: K3sSettings;
  readonly node: Node;
  /** The machine behind the name; another one is set up from the beginning. */
  readonly instanceId: Input<string>;
  /** The address that the other nodes know it by. */
  readonly address: Input<string>;
  readonly connection: NodeConnection;
  /** What must be there before anything is done on the machine, such as the attachment of its data volume. @default - nothing */
  readonly requires?: readonly Resource[];
  /** What must be up before K3s starts or restarts here, such as the node before this one. @default - nothing */
  readonly after?: readonly Resource[];
}
