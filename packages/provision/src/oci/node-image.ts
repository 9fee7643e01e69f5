import { throwProblems } from '@lumie-infra/common-chart';
import { getImage } from '@pulumi/oci/core/index.js';
import { imageIsAnother, imageIsNotOfThePlatform } from '../errors.ts';
import type { Account } from './account.ts';

const wanted = { system: 'Canonical Ubuntu', version: '24.04' };

/**
 * The image that new machines of an account start from, once the cloud has said what it is.
 *
 * A number says nothing to those who review it, so what it stands for is checked: Ubuntu, of the cloud itself.
 *
 * @throws {Problems} when it is anything else.
 */
export async function nodeImage({ provider, settings: { image, region } }: Account): Promise<string> {
  const { operatingSystem, operatingSystemVersion, displayName, compartmentId } = await getImage(
    { imageId: image },
    { provider },
  );
  const isWanted = operatingSystem === wanted.system && operatingSystemVersion.startsWith(wanted.version);
  throwProblems(undefined, [
    // Images of the platform are in no compartment; anybody may give an image of their own any name.
    ...(compartmentId === '' || compartmentId == null ? [] : [imageIsNotOfThePlatform(region, displayName)]),
    ...(isWanted ? [] : [imageIsAnother(region, displayName, `${wanted.system} ${wanted.version}`)]),
  ]);
  return image;
}
