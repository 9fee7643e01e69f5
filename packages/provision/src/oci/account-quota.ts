import { Quota } from '@pulumi/oci/limits/index.js';
import type { ComponentResourceOptions } from '@pulumi/pulumi';
import type { Allowance } from '../settings/index.ts';
import type { Account } from './account.ts';
import { OciComponent } from './oci-component.ts';
import type { Tags } from './tags.ts';

/** What {@link AccountQuota} takes. */
export interface AccountQuotaArgs {
  readonly account: Account;
  readonly cluster: string;
  readonly allowance: Allowance;
  readonly tags: Tags;
}

/** What an account refuses to make, whoever asks: every shape but that of our machines, and more of it than we need. */
export class AccountQuota extends OciComponent {
  constructor(name: string, args: AccountQuotaArgs, options?: ComponentResourceOptions) {
    super('AccountQuota', name, options);
    const { account, cluster, allowance, tags: freeformTags } = args;
    new Quota(
      name,
      {
        compartmentId: account.settings.tenancy,
        name: `${cluster}-${name}`,
        description: `Keeps the account to what cluster ${cluster} needs.`,
        statements: quotaStatements(account.settings.region, allowance),
        freeformTags,
      },
      this.part(account.home),
    );
    this.registerOutputs({});
  }
}

/**
 * The quota in the cloud's own words; later statements go before earlier ones.
 *
 * The two families count the same machines by availability domain and by region; accounts have limits of either kind.
 *
 * @see https://docs.oracle.com/iaas/Content/Quotas/Concepts/quota_policy_syntax.htm
 */
export function quotaStatements(region: string, { ocpus, memory, storage }: Allowance): string[] {
  const here = `in tenancy where request.region = '${region}'`;
  return [
    'zero compute-core quotas in tenancy',
    'zero compute-memory quotas in tenancy',
    `set compute-core quota standard-a1-core-count to ${ocpus} ${here}`,
    `set compute-core quota standard-a1-core-regional-count to ${ocpus} ${here}`,
    `set compute-memory quota standard-a1-memory-count to ${memory} ${here}`,
    `set compute-memory quota standard-a1-memory-regional-count to ${memory} ${here}`,
    `set block-storage quota total-storage-gb to ${storage} ${here}`,
  ];
}
