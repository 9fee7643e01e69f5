import { Budget, Rule } from '@pulumi/oci/budget/index.js';
import type { ComponentResourceOptions } from '@pulumi/pulumi';
import type { BudgetSettings } from '../settings/index.ts';
import type { Account } from './account.ts';
import { OciComponent } from './oci-component.ts';
import type { Tags } from './tags.ts';

/** What {@link BudgetAlert} takes. */
export interface BudgetAlertArgs {
  readonly account: Account;
  readonly cluster: string;
  readonly budget: BudgetSettings;
  readonly tags: Tags;
}

/** When people are written to, in per cent of the budget. */
const alerts = [
  { name: 'spent', type: 'ACTUAL', threshold: 80, message: 'Four fifths of the budget are spent.' },
  { name: 'forecast', type: 'FORECAST', threshold: 100, message: 'By the end of the month the budget will be spent.' },
] as const;

/** Tells people what a month costs before it is over; the cloud itself stops at nothing. */
export class BudgetAlert extends OciComponent {
  constructor(name: string, args: BudgetAlertArgs, options?: ComponentResourceOptions) {
    super('BudgetAlert', name, options);
    const { account, cluster, budget: settings, tags: freeformTags } = args;
    const part = this.part(account.home);
    const budget = new Budget(
      name,
      {
        compartmentId: account.settings.tenancy,
        displayName: `${cluster}-${name}`,
        description: `What cluster ${cluster} may cost a month.`,
        amount: settings.monthly,
        resetPeriod: 'MONTHLY',
        targetType: 'COMPARTMENT',
        targets: [account.settings.compartment],
        freeformTags,
      },
      part,
    );
    for (const { name: alert, type, threshold, message } of alerts) {
      new Rule(
        `${name}-${alert}`,
        {
          budgetId: budget.id,
          displayName: `${cluster}-${name}-${alert}`,
          type,
          threshold,
          thresholdType: 'PERCENTAGE',
          recipients: settings.recipients.join(','),
          message,
          freeformTags,
        },
        part,
      );
    }
    this.registerOutputs({});
  }
}
