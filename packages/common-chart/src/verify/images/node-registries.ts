import { imageRegistry } from '../../capabilities/image-registry.ts';
import { upstreamRegistries } from '../../capabilities/upstream-registry.ts';
import type { Site } from '../../model/site.ts';

/** The content of `/etc/rancher/k3s/registries.yaml`, as data. */
export interface NodeRegistries {
  readonly mirrors: Readonly<Record<string, { readonly endpoint: readonly string[] }>>;
}

/**
 * Where the nodes of a site pull from.
 *
 * The cluster's registry answers at a port of every node, so a pull needs neither the ingress controller nor DNS nor a
 * certificate. What names its publisher is asked of the registry first, and of the publisher when that does not have it or does
 * not run. Nothing of the registry's own name is ever asked of a publisher: somebody there could take the name of one of our
 * images.
 */
export function nodeRegistries(site: Site): NodeRegistries {
  const { host, nodePort } = imageRegistry.defaults(site);
  const local = `http://127.0.0.1:${nodePort}`;
  return {
    mirrors: {
      [host]: { endpoint: [local] },
      ...Object.fromEntries(upstreamRegistries.map((upstream) => [upstream.host, { endpoint: [local, upstream.url] }])),
    },
  };
}
