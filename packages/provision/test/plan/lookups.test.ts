import { beforeEach, expect, test } from 'vitest';
import type { AccountSettings } from '../../src/settings/index.ts';

const settings: AccountSettings = {
  name: 'main',
  region: 'eu-frankfurt-1',
  homeRegion: 'eu-frankfurt-1',
  tenancy: 'ocid1.tenancy.oc1..first',
  compartment: 'ocid1.compartment.oc1..first',
  profile: 'DEFAULT',
  operatorGroup: 'Administrators',
  vcnCIDR: '10.0.0.0/16',
  subnetCIDR: '10.0.0.0/24',
  image: 'ocid1.image.oc1.eu-frankfurt-1.ubuntu',
};

let image: Record<string, unknown>;
let groups: readonly { readonly id: string }[];

beforeEach(async () => {
  const { runtime } = await import('@pulumi/pulumi');
  image = {
    displayName: 'an image',
    operatingSystem: 'Canonical Ubuntu',
    operatingSystemVersion: '24.04',
    compartmentId: '',
  };
  await runtime.setMocks({
    newResource: ({ name, inputs }) => ({ id: name, state: inputs as object }),
    call: ({ token }) => (token.includes('getGroups') ? { groups } : image),
  });
});

async function imageOf(found: Record<string, unknown>): Promise<string> {
  const [{ Account }, { nodeImage }] = await Promise.all([
    import('../../src/oci/account.ts'),
    import('../../src/oci/node-image.ts'),
  ]);
  image = { ...image, ...found };
  return nodeImage(new Account(settings));
}

test('an image of the platform is taken as it is pinned', async () => {
  expect(await imageOf({})).toBe(settings.image);
  expect(await imageOf({ compartmentId: null, operatingSystemVersion: '24.04 Minimal aarch64' })).toBe(settings.image);
});

test('an image that somebody made is refused, whatever its name', async () => {
  await expect(imageOf({ compartmentId: 'ocid1.compartment.oc1..somebody' })).rejects.toThrow(
    "cloud.images.eu-frankfurt-1 is 'an image', which somebody made; pin an image of the platform",
  );
});

test('an image of another system is refused', async () => {
  await expect(imageOf({ operatingSystem: 'Oracle Linux', displayName: 'Oracle-Linux-9' })).rejects.toThrow(
    "cloud.images.eu-frankfurt-1 is 'Oracle-Linux-9', but machines are prepared for Canonical Ubuntu 24.04; pin such an image",
  );
  await expect(imageOf({ operatingSystemVersion: '22.04' })).rejects.toThrow('prepared for Canonical Ubuntu 24.04');
});

test('the operators of an account are known by the name of their group', async () => {
  const [{ Account }, { operatorGroupId }] = await Promise.all([
    import('../../src/oci/account.ts'),
    import('../../src/oci/operator-group.ts'),
  ]);
  groups = [{ id: 'ocid1.group.oc1..operators' }];
  expect(await operatorGroupId(new Account(settings))).toBe('ocid1.group.oc1..operators');

  groups = [];
  await expect(operatorGroupId(new Account(settings))).rejects.toThrow(
    "account 'main' has no group 'Administrators'; set accounts.main.operatorGroup to the group that the user of its profile is in",
  );
});
