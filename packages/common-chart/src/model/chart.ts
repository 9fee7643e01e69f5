/** Any Helm values; `null` removes a default of the chart. */
export type HelmValues = { readonly [key: string]: unknown };

/** Where a pinned upstream chart comes from. */
export interface ChartSource {
  readonly name: string;
  /** A chart repository (`https://…`) or an OCI registry (`oci://…`), without the chart's name. */
  readonly repository: string;
  readonly version: string;
}

/** A pinned upstream chart, typed by the values that it takes. */
export interface HelmChart<Values extends object = HelmValues> extends ChartSource {
  /**
   * Whether Argo CD leaves out the chart's `crds` folder, because another component installs these definitions.
   *
   * @default false
   */
  readonly skipCrds: boolean;
  /** Never present: carries the type of the values. */
  readonly valuesType?: Values;
}

/**
 * Declares the upstream chart of a component.
 *
 * @example
 * const chart = helm<{ replicas?: number }>({ name: 'web', repository: 'https://charts.example.com', version: '1.2.3' });
 */
export function helm<Values extends object = HelmValues>(
  source: ChartSource,
  settings: { readonly skipCrds?: boolean } = {},
): HelmChart<Values> {
  return { ...source, skipCrds: settings.skipCrds ?? false };
}
