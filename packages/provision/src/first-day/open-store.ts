import { Problems } from '@lumie-infra/common-chart';
import { nobodyAnswers, nobodyLeads, serverDoesNotAnswer } from './errors.ts';
import { initialise, keptShares } from './initialise.ts';
import type { KeyShares } from './key-file.ts';
import type { SealStatus } from './seal-status.ts';
import { unseal } from './unseal.ts';
import type { VaultApi } from './vault-api.ts';
import type { Step, StoreServer } from './world.ts';

/** A store that serves: the server that leads, and the key shares as far as they are known. */
export interface OpenStore {
  readonly api: VaultApi;
  readonly kept: KeyShares | undefined;
}

/**
 * Initialises and unseals the store as far as need be; `undefined` when it does not serve afterwards.
 *
 * @throws {Problems} when no server answers, or what this needs is missing.
 */
export async function openStore(step: Step): Promise<OpenStore | undefined> {
  const { ledger, world } = step;
  const found = await answering(step);
  const isNew = found.every(({ status }) => !status.initialized);
  // The others join the first one.
  const first = found.find(({ status }) => status.initialized) ?? found[0]!;
  if (isNew && !(await initialise(step, first.server, first.status))) return undefined;
  const kept = keptShares(step);
  const order = [first, ...found.filter((one) => one !== first)];
  const serving: StoreServer[] = [];
  for (const { server } of order) if (await unseal(step, server, kept)) serving.push(server);
  if (serving.length === 0) return undefined;
  const api = await leader(serving);
  if (api === undefined) {
    ledger.lacks(nobodyLeads());
    return undefined;
  }
  ledger.note(
    `${serving.length} of ${world.servers.length} servers serve, version ${first.status.version ?? 'unknown'}`,
  );
  return { api, kept };
}

interface Found {
  readonly server: StoreServer;
  readonly status: SealStatus;
}

async function answering({ ledger, world }: Step): Promise<Found[]> {
  const found: Found[] = [];
  for (const server of world.servers) {
    const status = await firstStatus(server);
    if (status === undefined) ledger.lacks(serverDoesNotAnswer(server.name));
    else found.push({ server, status });
  }
  if (found.length === 0) throw new Problems(undefined, [nobodyAnswers(world.servers.map(({ name }) => name))]);
  return found;
}

/** A server that has just started may take a moment. */
async function firstStatus({ api }: StoreServer): Promise<SealStatus | undefined> {
  const { firstPause, wait } = api.patience;
  for (let number = 0; number < 4; number++) {
    const answer = await api.glance('sys/seal-status');
    if (answer?.status === 200) return answer.body as unknown as SealStatus;
    await wait(firstPause * 2 ** number);
  }
  return undefined;
}

/** The server that leads; the others only pass on what they are asked. */
async function leader(servers: readonly StoreServer[]): Promise<VaultApi | undefined> {
  const { attempts, firstPause, wait } = servers[0]!.api.patience;
  for (let number = 1; number <= attempts; number++) {
    for (const { api } of servers) {
      const answer = await api.glance('sys/health');
      if (answer?.status === 200) return api;
    }
    await wait(Math.min(firstPause * 2 ** (number - 1), 8_000));
  }
  return undefined;
}
