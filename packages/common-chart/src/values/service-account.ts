import type { Static } from '@sinclair/typebox';
import { flag, group, text } from './field.ts';

/** The service account of a workload. */
export const serviceAccountSchema = group('The service account of the pods.', {
  create: flag('Creates it and gives it to the pods.', false),
  name: text('Its name; absent: that of the workload.'),
});

/** The service account as values give it. */
export type ServiceAccountValues = Static<typeof serviceAccountSchema>;

/** The part of `rbac` that pods are concerned with. */
export interface AccountRights {
  readonly enabled?: boolean;
  readonly serviceAccount?: ServiceAccountValues;
}

/** The account that `rbac` creates for the pods of a workload, by name. */
export function createdAccount(rbac: AccountRights | undefined, workload: string): string | undefined {
  if (rbac?.enabled !== true || rbac.serviceAccount?.create !== true) return undefined;
  return rbac.serviceAccount.name || workload;
}

/** A ServiceAccount. */
export function serviceAccount(name: string, labels: Readonly<Record<string, string>>): object {
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, labels } };
}
