import { getAvailabilityDomainOutput } from '@pulumi/oci/identity/index.js';
import type { Output } from '@pulumi/pulumi';
import type { Account } from './account.ts';

/** What an account calls its first, second or third availability domain; every tenancy has names of its own. */
export function availabilityDomain({ provider, settings: { tenancy } }: Account, number: number): Output<string> {
  return getAvailabilityDomainOutput({ compartmentId: tenancy, adNumber: number }, { provider }).name;
}
