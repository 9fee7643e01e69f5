import { Problems } from '@lumie-infra/common-chart';
import type { KubernetesClient } from '../kubernetes/index.ts';
import type { ClusterSecrets } from './cluster-secrets.ts';
import { storeIsOutOfReach } from './errors.ts';
import type { StoreSpec } from './store-spec.ts';
import { systemPatience, vaultApi } from './vault-api.ts';
import type { StoreServer } from './world.ts';

/** A cluster whose API is at hand. */
export interface OpenCluster {
  readonly client: Pick<KubernetesClient, 'forward'>;
  readonly secrets: ClusterSecrets;
  readonly close: () => Promise<void>;
}

/** The servers of a store, and what ends the ways to them. */
export interface OpenServers {
  readonly list: readonly StoreServer[];
  readonly close: () => Promise<void>;
}

/** Connects to the cluster, unless only addresses of the store are given. */
export async function openCluster(values: {
  readonly kubeconfig?: string | undefined;
  readonly context?: string | undefined;
  readonly address: readonly string[];
}): Promise<OpenCluster | undefined> {
  const { address, context, kubeconfig } = values;
  if (address.length > 0 && kubeconfig === undefined && context === undefined) return undefined;
  const { connect, decodeSecret } = await import('../kubernetes/index.ts');
  const client = await connect({
    ...(kubeconfig === undefined ? {} : { kubeconfig: { path: kubeconfig } }),
    ...(context === undefined ? {} : { context }),
  });
  return {
    client,
    secrets: {
      secret: async (namespace, name) => {
        const found = await client.get({ apiVersion: 'v1', kind: 'Secret', namespace, name });
        return found === undefined ? undefined : decodeSecret(found);
      },
      token: (namespace, name, audience) => client.token({ namespace, name }, audience),
    },
    close: () => client.close(),
  };
}

/**
 * The servers at the addresses given, or, through the cluster, in their pods.
 *
 * @throws {Problems} when neither is there.
 */
export async function openServers(
  { servers: { namespace, pods, port } }: StoreSpec,
  addresses: readonly string[],
  cluster: Pick<OpenCluster, 'client'> | undefined,
): Promise<OpenServers> {
  const serverAt = (name: string, address: string): StoreServer => ({
    name,
    api: vaultApi({ address: address.replace(/\/+$/, ''), fetch, patience: systemPatience }),
  });
  if (addresses.length > 0) {
    return { list: addresses.map((address) => serverAt(address, address)), close: async () => undefined };
  }
  if (cluster === undefined) throw new Problems(undefined, [storeIsOutOfReach()]);
  const forwards = await Promise.all(pods.map((name) => cluster.client.forward({ namespace, name }, port)));
  return {
    list: forwards.map((forward, index) => serverAt(pods[index]!, `http://127.0.0.1:${forward.port}`)),
    close: async () => void (await Promise.all(forwards.map((forward) => forward.close()))),
  };
}
