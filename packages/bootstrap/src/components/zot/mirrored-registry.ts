import type { UpstreamRegistry } from '@lumie-infra/common-chart';

/** A registry whose images are fetched when somebody asks for them. */
export interface MirroredRegistry {
  readonly urls: readonly string[];
  readonly onDemand: boolean;
  readonly tlsVerify: boolean;
  readonly preserveDigest: boolean;
  readonly maxRetries: number;
  readonly retryDelay: string;
  readonly content: readonly { readonly prefix: string }[];
}

/** How an upstream registry is mirrored. */
export function mirroredRegistry(registry: UpstreamRegistry): MirroredRegistry {
  return {
    urls: [registry.url],
    onDemand: true,
    tlsVerify: true,
    preserveDigest: true,
    maxRetries: 3,
    retryDelay: '30s',
    content: repositoriesOf(registry).map((prefix) => ({ prefix })),
  };
}

/** The repositories that come from an upstream registry, as patterns. */
export function repositoriesOf({ prefixes }: UpstreamRegistry): string[] {
  return prefixes.map((prefix) => `${prefix}/**`);
}
