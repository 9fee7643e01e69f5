import { Problems } from '@lumie-infra/common-chart';
import { getGroups } from '@pulumi/oci/identity/index.js';
import { operatorGroupIsUnknown } from '../errors.ts';
import type { Account } from './account.ts';

/**
 * What a tenancy calls the group of those who make everything, for policies of other tenancies.
 *
 * @throws {Problems} when the tenancy has no group of that name.
 */
export async function operatorGroupId({ settings: { name, tenancy, operatorGroup }, home }: Account): Promise<string> {
  const { groups } = await getGroups({ compartmentId: tenancy, name: operatorGroup }, { provider: home });
  const [group] = groups;
  if (group === undefined) throw new Problems(undefined, [operatorGroupIsUnknown(name, operatorGroup)]);
  return group.id;
}
