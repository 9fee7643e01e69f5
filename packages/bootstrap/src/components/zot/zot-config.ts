import type { UpstreamRegistry } from '@lumie-infra/common-chart';
import { type MirroredRegistry, mirroredRegistry } from './mirrored-registry.ts';
import { type RetentionPolicy, retentionPolicies } from './retention-policies.ts';

/** What somebody may do with a repository. */
type Action = 'read' | 'create' | 'update' | 'delete';

/** The configuration file of Zot, as far as it is used here; Zot refuses a key that it does not know. */
export interface ZotConfig {
  readonly distSpecVersion: string;
  readonly storage: {
    readonly rootDirectory: string;
    readonly dedupe: boolean;
    readonly gc: boolean;
    readonly gcDelay: string;
    readonly gcInterval: string;
    readonly retention: {
      readonly dryRun: boolean;
      readonly delay: string;
      readonly policies: readonly RetentionPolicy[];
    };
    readonly storageDriver: {
      readonly name: 's3';
      readonly region: string;
      readonly regionendpoint: string;
      readonly forcepathstyle: boolean;
      readonly bucket: string;
      readonly secure: boolean;
      readonly skipverify: boolean;
    };
  };
  readonly http: {
    readonly address: string;
    readonly port: string;
    readonly externalUrl: string;
    readonly compat: readonly string[];
    readonly auth: { readonly htpasswd: { readonly path: string }; readonly failDelay: number };
    readonly accessControl: {
      readonly repositories: Readonly<
        Record<
          string,
          {
            readonly anonymousPolicy: readonly Action[];
            readonly defaultPolicy: readonly Action[];
            readonly policies: readonly { readonly users: readonly string[]; readonly actions: readonly Action[] }[];
          }
        >
      >;
      readonly adminPolicy: { readonly users: readonly string[]; readonly actions: readonly Action[] };
      readonly metrics: { readonly users: readonly string[] };
    };
  };
  readonly log: { readonly level: 'debug' | 'info' | 'warn' | 'error' };
  readonly extensions: {
    readonly metrics: { readonly enable: boolean; readonly prometheus: { readonly path: string } };
    readonly search: { readonly enable: boolean };
    readonly ui: { readonly enable: boolean };
    readonly sync: {
      readonly enable: boolean;
      readonly downloadDir: string;
      readonly registries: readonly MirroredRegistry[];
    };
  };
}

/** What differs between two registries. */
export interface ZotConfigProps {
  /** The folder that is lost with the pod: what can be read again from the bucket, and images on their way into it. */
  readonly cacheFolder: string;
  readonly port: number;
  readonly metricsPath: string;
  readonly externalUrl: string;
  readonly htpasswdFile: string;
  readonly bucket: { readonly name: string; readonly endpoint: string; readonly region: string };
  readonly users: { readonly admin: string; readonly ci: string; readonly metrics: string };
  /** How many tags of each repository stay whatever their age. */
  readonly keepTags: number;
  readonly upstreams: readonly UpstreamRegistry[];
}

/** The configuration of a registry that mirrors others and keeps everything in a bucket. */
export function zotConfig(props: ZotConfigProps): ZotConfig {
  const { bucket, cacheFolder, upstreams, users } = props;
  return {
    distSpecVersion: '1.1.1',
    storage: {
      rootDirectory: cacheFolder,
      // Needs a database that outlives the pod.
      dedupe: false,
      gc: true,
      // Longer than the slowest push: what no manifest names yet is garbage after this.
      gcDelay: '2h',
      gcInterval: '24h',
      retention: { dryRun: false, delay: '24h', policies: retentionPolicies(upstreams, props.keepTags) },
      storageDriver: {
        name: 's3',
        region: bucket.region,
        regionendpoint: bucket.endpoint,
        forcepathstyle: true,
        bucket: bucket.name,
        secure: bucket.endpoint.startsWith('https:'),
        skipverify: false,
      },
    },
    http: {
      address: '0.0.0.0',
      port: String(props.port),
      externalUrl: props.externalUrl,
      // Many mirrored images are of Docker's kind; converted, they would have another digest.
      compat: ['docker2s2'],
      auth: { htpasswd: { path: props.htpasswdFile }, failDelay: 5 },
      accessControl: {
        repositories: {
          '**': {
            anonymousPolicy: ['read'],
            defaultPolicy: ['read'],
            policies: [{ users: [users.ci], actions: ['read', 'create', 'update'] }],
          },
        },
        adminPolicy: { users: [users.admin], actions: ['read', 'create', 'update', 'delete'] },
        metrics: { users: [users.metrics] },
      },
    },
    log: { level: 'info' },
    extensions: {
      metrics: { enable: true, prometheus: { path: props.metricsPath } },
      search: { enable: true },
      ui: { enable: true },
      sync: { enable: true, downloadDir: `${cacheFolder}/sync`, registries: upstreams.map(mirroredRegistry) },
    },
  };
}
