import type { VaultApi } from './vault-api.ts';

/** Whether a server serves. */
export interface SealStatus {
  readonly initialized: boolean;
  readonly sealed: boolean;
  /** `shamir` when people unseal it; else what does. */
  readonly type: string;
  /** Shares that it takes to unseal it. */
  readonly t: number;
  readonly version?: string;
}

/** The status of a server, as it answers whoever asks. */
export async function sealStatus(api: VaultApi): Promise<SealStatus> {
  const { body } = await api.read('sys/seal-status');
  return body as unknown as SealStatus;
}
