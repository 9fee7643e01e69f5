import { type Site, identityProvider } from '@lumie-infra/common-chart';
import { type NodeRegistries, nodeRegistries } from '@lumie-infra/common-chart/verify';

/** The processors that K3s is had for here. */
export type Architecture = 'amd64' | 'arm64';

/** A release of K3s, and what proves that a downloaded program is it. */
export interface K3sRelease {
  /** As the project tags it, such as `v1.34.3+k3s1`. */
  readonly version: string;
  /**
   * Of the program itself, in hexadecimal; only of the processors that the nodes have.
   *
   * @see https://github.com/k3s-io/k3s/releases, where each release lists them in `sha256sum-<processor>.txt`.
   */
  readonly sha256: Readonly<Partial<Record<Architecture, string>>>;
  /** The address that holds a folder for each release. @default - the releases of the project on GitHub */
  readonly source?: string;
}

/** The object storage that snapshots of the cluster's state go to. */
export interface SnapshotStore {
  /** Host name, without a scheme. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Prefix in the bucket, so that clusters may share it. */
  readonly folder: string;
  /** Five fields, as cron takes them; in the time of the node. */
  readonly schedule: string;
  /** How many are kept, in the bucket and on the node. */
  readonly retention: number;
}

/** What the snapshots are stored with. */
export interface SnapshotCredentials {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** Whose tokens the API server takes besides its own. */
export interface ConsoleLogin {
  readonly issuer: string;
  readonly clientId: string;
  /** What goes before every name and group of the issuer, so that none passes for one of Kubernetes' own. */
  readonly prefix: string;
}

/** What is the same on every node of a cluster. */
export interface K3sSettings {
  readonly release: K3sRelease;
  readonly network: Site['network'];
  readonly registries: NodeRegistries;
  /** Whether workloads have nodes of their own; then servers are tainted. */
  readonly hasAgents: boolean;
  /** Who may reach the API server from outside. */
  readonly operatorCIDRs: readonly string[];
  /** Feature gates of the API server and of every kubelet. */
  readonly featureGates: readonly string[];
  /** @default - only its own */
  readonly login?: ConsoleLogin;
  /** @default - they stay on their node */
  readonly snapshots?: SnapshotStore;
}

/** What a caller knows that does not follow from the site. */
export interface K3sChoices {
  readonly release: K3sRelease;
  readonly operatorCIDRs: readonly string[];
  /** Whether people sign in at the API server with the identity provider: the cluster runs one, and a console for it. */
  readonly consoleLogin: boolean;
  /** @default - snapshots stay on the servers */
  readonly snapshots?: SnapshotStore;
}

/** The console that people bring tokens from; the prefix is the one that its role bindings name. */
const console = { clientId: 'headlamp', prefix: 'oidc:' } as const;

// Extensions of PostgreSQL are images that are mounted; Kubernetes 1.35 can do that by itself.
const featureGates = ['ImageVolume'];

/** The settings of a site's nodes. */
export function k3sSettings(site: Site, { release, operatorCIDRs, consoleLogin, snapshots }: K3sChoices): K3sSettings {
  return {
    release,
    network: site.network,
    registries: nodeRegistries(site),
    hasAgents: site.nodes.some(({ role }) => role === 'agent'),
    operatorCIDRs,
    featureGates,
    ...(consoleLogin ? { login: { issuer: identityProvider.defaults(site).issuer, ...console } } : {}),
    ...(snapshots === undefined ? {} : { snapshots }),
  };
}
