import { type Static, Type } from '@sinclair/typebox';
import { cloudSchema } from './cloud.ts';
import { cidr, dnsLabel, dnsName, ipAddress } from './text-forms.ts';

const closed = { additionalProperties: false } as const;

/** One machine of the cluster. */
export const nodeSchema = Type.Object(
  {
    name: Type.String({ ...dnsLabel, description: 'Host name; also the name of the Kubernetes node.' }),
    role: Type.Union([Type.Literal('server'), Type.Literal('agent')], {
      description: '`server` runs the control plane, `agent` only workloads.',
    }),
    account: Type.Optional(Type.String({ ...dnsLabel, description: 'The cloud account that owns the machine.' })),
    ocpus: Type.Integer({ minimum: 1, description: 'Cores.' }),
    memoryGiB: Type.Integer({ minimum: 1, description: 'Memory, in GiB.' }),
    dataVolumeGiB: Type.Optional(
      Type.Integer({ minimum: 1, description: 'Size of the volume for object storage, in GiB; absent means none.' }),
    ),
    public: Type.Optional(
      Type.Boolean({ description: 'Whether it has a public address, when a cloud makes it; absent means yes.' }),
    ),
    address: Type.Optional(
      Type.String({
        ...ipAddress,
        description: 'Its private address, when a cloud makes it; absent means one that follows from its name.',
      }),
    ),
    availabilityDomain: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 3,
        description: 'Where a cloud makes it; absent means as its account says.',
      }),
    ),
    faultDomain: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 3, description: 'Where in there; absent means wherever there is room.' }),
    ),
  },
  { ...closed, description: 'One machine.' },
);

/** The facts of a site: everything that differs between two clusters and is not an option of a component. */
export const siteSchema = Type.Object(
  {
    name: Type.String({ ...dnsLabel, description: 'Name of the cluster.' }),
    domain: Type.String({ ...dnsName, description: 'Parent domain of every host name that the cluster serves.' }),
    email: Type.Optional(
      Type.String({
        pattern: '^[^@\\s]+@[^@\\s]+$',
        expects: 'an address, such as ops@example.com',
        description: 'Where certificate authorities and alerts write to; absent means `ops@<domain>`.',
      }),
    ),
    gitops: Type.Object(
      {
        repoURL: Type.String({
          pattern: '^(https://|ssh://|git@|file://)\\S+$',
          expects: 'a Git address, such as https://git.example.com/edge.git',
          description: 'The Git repository that Argo CD reads the rendered manifests from.',
        }),
        revision: Type.String({
          minLength: 1,
          default: 'rendered',
          description: 'Branch, tag or commit that it follows.',
        }),
        path: Type.String({
          pattern: '^(\\.|[^./\\s][^\\s]*)$',
          expects: 'a folder inside the repository, such as clusters/edge',
          default: '.',
          description: 'Folder of the repository that holds the rendered layers.',
        }),
      },
      { ...closed, description: 'Where Argo CD reads from.' },
    ),
    network: Type.Object(
      {
        clusterDomain: Type.String({ ...dnsName, default: 'cluster.local', description: 'Domain of services.' }),
        podCIDR: Type.String({ ...cidr, default: '10.42.0.0/16', description: 'Addresses of pods.' }),
        serviceCIDR: Type.String({ ...cidr, default: '10.43.0.0/16', description: 'Addresses of services.' }),
        dnsServiceIP: Type.String({ default: '10.43.0.10', description: 'Address of the DNS service.' }),
        nodeCIDRs: Type.Array(Type.String(cidr), {
          default: [],
          description: 'Addresses of machines, one range for each network; absent means as `cloud` says.',
        }),
      },
      { ...closed, default: {}, description: 'Address ranges.' },
    ),
    cloud: Type.Optional(cloudSchema),
    nodes: Type.Array(nodeSchema, { default: [], description: 'The machines.' }),
  },
  closed,
);

/** A machine of the cluster. */
export type Node = Static<typeof nodeSchema>;

/** The site facts as a component sees them: every default filled in. */
export interface Site extends Omit<Static<typeof siteSchema>, 'email'> {
  readonly email: string;
}

type Defaulted<T, Keys extends keyof T> = Omit<T, Keys> & Partial<Pick<T, Keys>>;

/** The site facts as they are written: what has a default may be left out. */
export type SiteFacts = Omit<Static<typeof siteSchema>, 'gitops' | 'network' | 'nodes'> & {
  readonly gitops: Defaulted<Static<typeof siteSchema>['gitops'], 'revision' | 'path'>;
  readonly network?: Partial<Static<typeof siteSchema>['network']>;
  readonly nodes?: readonly Node[];
};
