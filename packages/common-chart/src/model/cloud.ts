import { type Static, Type } from '@sinclair/typebox';
import { cidr, dnsLabel } from './text-forms.ts';

const region = {
  pattern: '^[a-z]{2,4}(-[a-z]+)+-[0-9]+$',
  expects: 'a region, such as eu-frankfurt-1',
};
const image = {
  pattern: '^ocid1\\.image\\.[a-z0-9]+\\.[a-z0-9-]*\\.[a-z0-9]+$',
  expects: 'the OCID of an image, which begins with ocid1.image',
};

const closed = { additionalProperties: false } as const;

/** One account of the cloud, and the network in it. */
export const cloudAccountSchema = Type.Object(
  {
    region: Type.String({ ...region, description: 'Where its machines are.' }),
    homeRegion: Type.Optional(
      Type.String({ ...region, description: 'Where its users and policies are kept; absent means `region`.' }),
    ),
    vcnCIDR: Type.String({ ...cidr, description: 'Addresses of its network.' }),
    subnetCIDR: Type.String({ ...cidr, description: 'Addresses of its machines.' }),
    privateSubnetCIDR: Type.Optional(
      Type.String({ ...cidr, description: 'Addresses of its machines without a public address.' }),
    ),
    availabilityDomain: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 3, description: 'Where its machines are unless they say; absent means 1.' }),
    ),
    paid: Type.Optional(
      Type.Boolean({ description: 'Whether its machines and volumes may be more than what is free; absent means no.' }),
    ),
    quota: Type.Optional(
      Type.Boolean({
        description: 'Whether a quota keeps the whole account to what this cluster needs; absent means yes.',
      }),
    ),
  },
  { ...closed, description: 'One account.' },
);

/** What a site says of the cloud that its machines are made in. */
export const cloudSchema = Type.Object(
  {
    accounts: Type.Record(Type.String({ pattern: dnsLabel.pattern }), cloudAccountSchema, {
      ...closed,
      description: 'The accounts by name; machines name theirs.',
    }),
    peerings: Type.Optional(
      Type.Array(Type.Array(Type.String(dnsLabel), { minItems: 2, maxItems: 2 }), {
        description: 'Pairs of accounts whose networks reach each other; absent means every two.',
      }),
    ),
    images: Type.Record(Type.String({ pattern: region.pattern }), Type.String(image), {
      ...closed,
      description: 'The image that new machines start from, by region.',
    }),
    k3s: Type.Object(
      {
        version: Type.String({
          pattern: '^v\\d+\\.\\d+\\.\\d+\\+k3s\\d+$',
          expects: 'a release of K3s, such as v1.34.3+k3s1',
          description: 'The release.',
        }),
        sha256: Type.Optional(
          Type.String({
            pattern: '^[0-9a-f]{64}$',
            expects: 'a checksum of 64 digits',
            description: 'Of its program for arm64, as the release says in sha256sum-arm64.txt.',
          }),
        ),
      },
      { ...closed, description: 'The Kubernetes that runs on the machines.' },
    ),
    operatorCIDRs: Type.Optional(
      Type.Array(Type.String(cidr), {
        description: 'Who reaches SSH and the API server from outside; the configuration of the stack may add to it.',
      }),
    ),
    bootVolumeGiB: Type.Optional(
      Type.Integer({ minimum: 50, maximum: 32768, description: 'Size of each boot volume, in GiB; absent means 50.' }),
    ),
    serverPorts: Type.Optional(
      Type.Array(Type.Union([Type.Literal(80), Type.Literal(443)]), {
        description:
          'Ports of servers that everybody reaches, where there are agents; absent means 443, remote access.',
      }),
    ),
    budget: Type.Optional(
      Type.Object(
        {
          monthly: Type.Integer({ minimum: 1, description: 'For each account, in its currency.' }),
          recipients: Type.Optional(
            Type.Array(Type.String({ minLength: 3 }), {
              description: 'Who is written to when it is spent, and before; absent means `email` of the site.',
            }),
          ),
        },
        { ...closed, description: 'What a month may cost before people are told.' },
      ),
    ),
  },
  { ...closed, description: 'The cloud that the machines are made in; absent means that somebody else makes them.' },
);

/** What a site says of its cloud. */
export type Cloud = Static<typeof cloudSchema>;

/** One account of the cloud, and the network in it. */
export type CloudAccount = Static<typeof cloudAccountSchema>;

/** The address ranges of all machines of a cloud, in the order of its accounts. */
export function cloudNodeCIDRs({ accounts }: Cloud): string[] {
  return Object.values(accounts).flatMap(({ subnetCIDR, privateSubnetCIDR }) => [
    subnetCIDR,
    ...(privateSubnetCIDR === undefined ? [] : [privateSubnetCIDR]),
  ]);
}
