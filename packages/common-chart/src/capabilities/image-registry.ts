import { defineCapability } from '../model/capability.ts';

/** The user of the registry that may push, and where the secret store keeps its password. */
export const registryBuilder = { user: 'ci', password: { path: 'bootstrap/zot-ci', field: 'PASSWORD' } } as const;

/**
 * Where every image comes from once the registry runs.
 *
 * Nodes reach it under its own name through a containerd mirror entry that points at `nodePort` on the node itself, so
 * that a pull needs neither the ingress controller nor DNS nor a certificate.
 */
export const imageRegistry = defineCapability('image-registry', (site) => ({
  host: `zot.${site.domain}`,
  /** The port of the registry on every node. */
  nodePort: 30500,
}));
