import type { Outputs } from './capability.ts';
import type { HelmChart } from './chart.ts';
import type { Component, ErasedDefinition } from './component.ts';
import type { External } from './external.ts';
import type { Image } from './image.ts';
import type { Layer } from './layer.ts';
import type { SecretDeclaration } from './secret.ts';
import type { Site } from './site.ts';

/** A plain Kubernetes object. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly finalizers?: readonly string[];
  };
  readonly [field: string]: unknown;
}

/** One edge of the plan and why it is there. */
export interface PlannedEdge {
  /** `dependsOn` orders, `uses` does not. */
  readonly kind: 'dependsOn' | 'uses';
  /** The component at the other end; absent when an external stands there. */
  readonly component?: string;
  /** The capability that the edge was declared to, when it was. */
  readonly capability?: string;
  /** The external at the other end, when there is one. */
  readonly external?: string;
  /** What declares or implies the edge. */
  readonly reason: string;
  /** Whether the component says so itself, rather than something that it declares. */
  readonly declared?: true;
}

/** A declared secret of a planned component, under its name in the cluster. */
export interface PlannedSecret extends SecretDeclaration {
  readonly name: string;
}

/** A component with everything resolved: what is rendered of it, and where it stands in the order. */
export interface PlannedComponent {
  readonly name: string;
  readonly layer: string;
  readonly namespace: string | undefined;
  /** Whether the component renders the Namespace object of its namespace. */
  readonly ownsNamespace: boolean;
  readonly definition: ErasedDefinition;
  readonly component: Component;
  readonly options: Readonly<Record<string, unknown>>;
  readonly outputs: Outputs;
  readonly images: Readonly<Record<string, Image>>;
  readonly secrets: readonly PlannedSecret[];
  readonly chart: HelmChart<object> | undefined;
  /** Values of the chart, the cluster's own merged last. */
  readonly values: Readonly<Record<string, unknown>> | undefined;
  readonly objects: readonly Manifest[];
  readonly edges: readonly PlannedEdge[];
  /** Longest `dependsOn` path below it, over all layers. */
  readonly rank: number;
  /** Sync wave inside its layer. */
  readonly wave: number;
}

/** A layer in its place. */
export interface PlannedLayer {
  readonly layer: Layer;
  readonly name: string;
  /** Sync wave between layers; the lowest is -1. */
  readonly wave: number;
  /** Layers that it builds on, directly. */
  readonly dependsOn: readonly string[];
  readonly components: readonly PlannedComponent[];
}

/** A whole cluster, resolved and ordered; nothing of it is written yet. */
export interface Plan {
  readonly site: Site;
  /** In order of wave, then name. */
  readonly layers: readonly PlannedLayer[];
  /** What the cluster uses but does not run. */
  readonly externals: readonly External[];
}

/** All components of a plan, in order of layer and name. */
export function componentsOf(plan: Plan): PlannedComponent[] {
  return plan.layers.flatMap((layer) => layer.components);
}
