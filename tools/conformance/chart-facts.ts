/** A service of a render, as `chart-facts.json` records it. */
export interface ServiceFacts {
  readonly name: string;
  readonly ports?: readonly { readonly name?: string; readonly port: number }[];
  /** Labels of the pods that it leads to. */
  readonly selector?: Readonly<Record<string, string>>;
}

/** A workload of a render. */
export interface WorkloadFacts {
  readonly kind: string;
  readonly name: string;
  readonly containers?: readonly {
    readonly name: string;
    readonly image?: string;
    readonly ports?: Readonly<Record<string, number>>;
  }[];
}

/** What one render of a chart makes; a render that failed may lack any part. */
export interface RenderFacts {
  readonly ok: boolean;
  readonly crds?: readonly { readonly kind: string; readonly group: string; readonly versions: readonly string[] }[];
  readonly services?: readonly ServiceFacts[];
  readonly workloads?: readonly WorkloadFacts[];
  readonly serviceAccounts?: readonly string[];
  readonly secrets?: readonly { readonly name: string }[];
  readonly configMaps?: readonly { readonly name: string }[];
}

/** A value that was found to do nothing; `value` describes the one that was tried. */
export interface DefectFacts {
  readonly key: string;
  readonly value: unknown;
  readonly note?: string;
}

/** A value that is still read but no longer does what it did. */
export interface ChangedValueFacts {
  readonly key: string;
  readonly why: string;
}

/** A sub-chart; its values live under `alias`, or else under `name`. */
export interface DependencyFacts {
  readonly name: string;
  readonly alias?: string;
  readonly condition?: string;
  /** The exact version, where the chart could be had. */
  readonly resolved?: string;
}

/** What `chart-facts.json` records of one chart, or of one set of release files when `chart` is null. */
export interface ChartFacts {
  readonly app: string;
  readonly chart: string | null;
  readonly version: string;
  readonly appVersion?: string | null;
  readonly release?: string;
  readonly namespace: string;
  readonly repoURL?: string;
  readonly ociURL?: string | null;
  readonly kubeVersion?: string | null;
  readonly kustomizeRemote?: readonly string[];
  readonly dependencies?: readonly DependencyFacts[];
  readonly renders: Readonly<Record<string, RenderFacts>>;
  readonly brokenValues?: readonly DefectFacts[];
  readonly deadButKnownValues?: readonly DefectFacts[];
  readonly valuesNowWrong?: readonly ChangedValueFacts[];
}

/** The top of `chart-facts.json`. */
export interface ChartFactsFile {
  /** The Kubernetes version that the charts were rendered for. */
  readonly kubernetes: string;
  readonly charts: readonly ChartFacts[];
}
