import type { ThresholdsConfig, ValueMapping } from '@grafana/grafana-foundation-sdk/dashboard';
import type { ValueFormat } from './panel.ts';
import { sdk } from './sdk.ts';
import type { Threshold } from './threshold.ts';

/** Thresholds as Grafana keeps them. */
export function thresholdsConfig(thresholds: readonly Threshold[]): ThresholdsConfig {
  return {
    mode: sdk.dashboard.ThresholdsMode.Absolute,
    steps: thresholds.map(({ from, color }) => ({ value: from, color })),
  };
}

/** Words for numbers, as Grafana keeps them. */
export function stateMappings(states: NonNullable<ValueFormat['states']>): ValueMapping[] {
  const results = Object.entries(states).map(([value, { text, color }], index) => [value, { text, color, index }]);
  return [
    {
      type: sdk.dashboard.MappingType.ValueToText,
      options: Object.fromEntries(results) as Record<string, { text: string; color: string; index: number }>,
    },
  ];
}
