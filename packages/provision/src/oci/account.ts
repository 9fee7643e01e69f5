import { Provider } from '@pulumi/oci/provider.js';
import type { ComponentResourceOptions } from '@pulumi/pulumi';
import type { AccountSettings } from '../settings/index.ts';
import { OciComponent } from './oci-component.ts';

/** Access to an account: one provider for what is in its region, and one for users and policies. */
export class Account extends OciComponent {
  readonly settings: AccountSettings;
  /** Makes what is in the region. */
  readonly provider: Provider;
  /** Makes users, groups, policies, quotas and budgets, which the cloud takes only in the home region of a tenancy. */
  readonly home: Provider;

  constructor(settings: AccountSettings, options?: ComponentResourceOptions) {
    const { name, profile, region, homeRegion } = settings;
    super('Account', name, options);
    this.settings = settings;
    this.provider = new Provider(name, { configFileProfile: profile, region }, { parent: this });
    this.home =
      homeRegion === region
        ? this.provider
        : new Provider(`${name}-home`, { configFileProfile: profile, region: homeRegion }, { parent: this });
    this.registerOutputs({});
  }
}

/** Where the resources of an account are, in the words of a policy. */
export function policyScope({ settings: { tenancy, compartment } }: Account): string {
  return compartment === tenancy ? 'tenancy' : `compartment id ${compartment}`;
}
