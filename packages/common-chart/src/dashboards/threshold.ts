/** Colours of Grafana's palette that have a meaning on a dashboard. */
export type Color = 'blue' | 'green' | 'orange' | 'red' | 'text' | 'yellow';

/** The colour of values from here on. */
export interface Threshold {
  /** `null` for the lowest. */
  readonly from: number | null;
  readonly color: Color;
}

/** From where on a value wants attention; at least one of the two. */
export interface Limits {
  readonly warning?: number;
  readonly critical?: number;
}

/**
 * Green below the limits.
 *
 * @example tooHigh({ warning: 0.8, critical: 0.9 })
 */
export function tooHigh({ warning, critical }: Limits): Threshold[] {
  return [
    { from: null, color: 'green' },
    ...(warning === undefined ? [] : [{ from: warning, color: 'yellow' } as const]),
    ...(critical === undefined ? [] : [{ from: critical, color: 'red' } as const]),
  ];
}

/**
 * Green from the highest limit on.
 *
 * @example tooLow({ warning: 14, critical: 3 })
 */
export function tooLow({ warning, critical }: Limits): Threshold[] {
  if (critical === undefined) {
    return [
      { from: null, color: 'yellow' },
      ...(warning === undefined ? [] : [{ from: warning, color: 'green' } as const]),
    ];
  }
  return [
    { from: null, color: 'red' },
    { from: critical, color: warning === undefined ? 'green' : 'yellow' },
    ...(warning === undefined ? [] : [{ from: warning, color: 'green' } as const]),
  ];
}
