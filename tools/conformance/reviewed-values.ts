/** A value that upstream reads in a new way, and that we set knowingly. */
export interface ReviewedValue {
  readonly chart: string;
  /** The dotted path, as `valuesNowWrong` of `chart-facts.json` spells it. */
  readonly path: string;
  /** What we set, and why it is right for the new reading. */
  readonly reason: string;
}

/** The values under `valuesNowWrong` that we set all the same, each reviewed. */
export const reviewedValues: readonly ReviewedValue[] = [
  { chart: 'loki', path: 'deploymentMode', reason: 'set to Monolithic, the new name' },
  { chart: 'tempo', path: 'tempo.repository', reason: 'set without a registry, which tempo.registry gives' },
];
