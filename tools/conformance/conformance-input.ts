/** The upstream chart that a component renders. */
export interface ChartPin {
  readonly name: string;
  readonly version: string;
  /** The repository URL, as `Chart.yaml` gives it. */
  readonly repository: string;
  /** Whether Argo CD leaves out the chart's `crds/` folder. */
  readonly skipCrds?: boolean;
}

/** A port by its number, its name, or both. */
export type PortClaim = number | string | { readonly name: string; readonly port: number };

/** A service that a component says its chart makes, with the ports that others call. */
export interface ServiceClaim {
  readonly name: string;
  readonly ports?: readonly PortClaim[];
}

/** A workload that a component says its chart makes, with what selectors and sums count on. */
export interface WorkloadClaim {
  readonly kind: string;
  readonly name: string;
  /** Labels of its pods. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Named ports of its pods. */
  readonly ports?: Readonly<Record<string, number>>;
  /** Names of its containers. */
  readonly containers?: readonly string[];
}

/** The objects that a component says its chart makes, because something else refers to them by name. */
export interface ChartClaims {
  readonly services?: readonly ServiceClaim[];
  readonly workloads?: readonly WorkloadClaim[];
  /** Repositories of the images that the component declares. @default - its images are not looked at */
  readonly images?: readonly string[];
  readonly serviceAccounts?: readonly string[];
  readonly secrets?: readonly string[];
  readonly configMaps?: readonly string[];
  /** Full names, such as `kongplugins.configuration.konghq.com`. */
  readonly crds?: readonly string[];
  /** API groups whose definitions are installed. */
  readonly groups?: readonly string[];
}

/** Claims by `<layer>/<component>`. */
export type ClaimsByComponent = ReadonlyMap<string, ChartClaims>;

/** One rendered component, as far as the facts about its upstreams can prove or refute it. */
export interface ConformanceInput {
  readonly layer: string;
  /** @default - absent for what belongs to the layer itself, such as its Application */
  readonly component?: string;
  /** @default - absent for a component without a chart */
  readonly chart?: ChartPin;
  /** The release files that a kustomization names by URL. */
  readonly remotes?: readonly string[];
  /** The Helm release name. */
  readonly release: string;
  readonly namespace: string;
  /** The chart's values, without the umbrella's key around them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The objects that we write ourselves, the Argo CD Application included. */
  readonly objects: readonly unknown[];
  readonly claims?: ChartClaims;
}
