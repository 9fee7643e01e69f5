import { healthChecks } from '@lumie-infra/common-chart/health';

/** The rule for Applications that is shipped to Argo CD. */
export const applicationHealth: string = healthChecks.find(({ kind }) => kind === 'Application')!.lua;
