import type { SnapshotCredentials } from './k3s-settings.ts';

/** What the files of every node say of it. */
export interface NodeFacts {
  readonly name: string;
  /** The address that the other nodes know it by. */
  readonly address: string;
  /** What it joins with, or on the first server what others join with. */
  readonly token: string;
}

/** What the files of a server say of it. */
export interface ServerFacts extends NodeFacts {
  /** Names and addresses besides `address` that the API server answers to. */
  readonly tlsNames: readonly string[];
  readonly agentToken: string;
  /** Where a server runs already. @default - none does, and this one starts the cluster */
  readonly joins?: string;
  readonly snapshotCredentials?: SnapshotCredentials;
}

/** What the files of an agent say of it. */
export interface AgentFacts extends NodeFacts {
  /** Where the cluster is joined. */
  readonly server: string;
}
