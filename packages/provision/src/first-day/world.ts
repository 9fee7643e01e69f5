import type { ValueMaker } from '../secrets/index.ts';
import type { ClusterSecrets } from './cluster-secrets.ts';
import type { Ledger } from './ledger.ts';
import type { StoreSpec } from './store-spec.ts';
import type { VaultApi } from './vault-api.ts';

/** One server of the store. */
export interface StoreServer {
  /** As a person knows it: the pod, or the address. */
  readonly name: string;
  readonly api: VaultApi;
}

/** How the first day is to go. */
export interface FirstDaySettings {
  /** The file that the key shares are in, or go into. @default - none is read or written */
  readonly keyFile?: string;
  readonly shares: number;
  readonly threshold: number;
  /** Public keys that the shares are encrypted with, one a share, as base64; none leaves them plain. */
  readonly pgpKeys: readonly string[];
  /** A token to work with. @default - the root token in the key file, then the login of the operator's account */
  readonly token?: string;
  /** Values that people supply, by `path#field`. */
  readonly supplied: ReadonlyMap<string, string>;
  /** Whether what is made of a value that has changed is made anew. */
  readonly remake: boolean;
  /** Whether the root token stays. */
  readonly keepRoot: boolean;
  /** Whether the login of every consumer is tried. */
  readonly prove: boolean;
}

/** Everything outside that the first day touches. */
export interface FirstDayWorld {
  /** The first one is initialised. */
  readonly servers: readonly StoreServer[];
  /** @default - no cluster is at hand: nothing is taken over from it, and nobody signs in as an account of it */
  readonly cluster?: ClusterSecrets;
  /** Asks a person for a secret; empty when they leave it. @default - nobody is there */
  readonly ask?: (question: string) => Promise<string>;
  readonly maker: ValueMaker;
}

/** What the steps of the first day share. */
export interface Step {
  readonly spec: StoreSpec;
  readonly settings: FirstDaySettings;
  readonly world: FirstDayWorld;
  readonly ledger: Ledger;
}
