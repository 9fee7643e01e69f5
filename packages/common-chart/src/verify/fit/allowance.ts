import type { SiteNode } from './site-nodes.ts';

/** What Oracle gives away every month in each tenancy, for machines of the shape VM.Standard.A1.Flex. */
export interface FreeAllowance {
  /** From this day on. */
  readonly since: string;
  readonly ocpuHours: number;
  readonly gigabyteHours: number;
  /** What that is for machines that run all the time. */
  readonly ocpus: number;
  readonly gigabytes: number;
}

/** Oldest first; docs.oracle.com, "Always Free Resources", read on 2026-11-24. */
export const freeAllowances: readonly FreeAllowance[] = [
  { since: '2021-05-25', ocpuHours: 3000, gigabyteHours: 18_000, ocpus: 4, gigabytes: 24 },
  { since: '2026-06-15', ocpuHours: 1500, gigabyteHours: 9000, ocpus: 2, gigabytes: 12 },
];

/** The list price of that shape in US dollars; oracle.com, "Compute pricing", read on 2026-11-24. */
export const listPrice = { asOf: '2026-11-24', ocpuHour: 0.01, gigabyteHour: 0.0015 } as const;

/** The longest month. */
const hoursAMonth = 744;

/** What the machines of one account take, and what a month of them costs beyond what is free. */
export interface AccountCost {
  readonly account: string;
  readonly ocpus: number;
  readonly gigabytes: number;
  /** US dollars a month. */
  readonly dollars: number;
}

/** The cost of each account's machines under an allowance, by name of the account. */
export function accountCosts(
  nodes: readonly SiteNode[],
  allowance: FreeAllowance = freeAllowances.at(-1)!,
): AccountCost[] {
  return [...Map.groupBy(nodes, ({ account }) => account)]
    .map(([account, own]) => {
      const ocpus = own.reduce((sum, { capacity }) => sum + capacity.millicores / 1000, 0);
      const gigabytes = own.reduce((sum, { capacity }) => sum + capacity.bytes / 1024 ** 3, 0);
      return {
        account,
        ocpus,
        gigabytes,
        dollars:
          Math.max(0, ocpus * hoursAMonth - allowance.ocpuHours) * listPrice.ocpuHour +
          Math.max(0, gigabytes * hoursAMonth - allowance.gigabyteHours) * listPrice.gigabyteHour,
      };
    })
    .sort((a, b) => (a.account < b.account ? -1 : 1));
}
