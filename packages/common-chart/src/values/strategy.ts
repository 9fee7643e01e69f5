import type { Static } from '@sinclair/typebox';
import { emptyIsNone, group, text, wholeOrText } from './field.ts';

/** How a Deployment replaces its pods. */
export const strategySchema = group(
  "How pods are replaced; empty: Kubernetes' own default.",
  {
    type: text('RollingUpdate or Recreate.', 'RollingUpdate'),
    rollingUpdate: group('Used by type RollingUpdate only.', {
      maxUnavailable: wholeOrText('Pods, or percentage of them, that may be missing.', 0),
      maxSurge: wholeOrText('Pods, or percentage of them, that may be too many.', 1),
    }),
  },
  { [emptyIsNone]: true },
);

/** The strategy as values give it. */
export type StrategyValues = Static<typeof strategySchema>;

/** The `strategy` of a Deployment; the rolling update belongs to one type only. */
export function strategy(values: StrategyValues | undefined): Record<string, unknown> | undefined {
  if (!values?.type) return undefined;
  if (values.type !== 'RollingUpdate') return { type: values.type };
  return { type: values.type, rollingUpdate: values.rollingUpdate };
}
