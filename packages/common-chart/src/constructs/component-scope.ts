import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';

const brand = Symbol.for('@lumie-infra/component-scope');

/** What every object of one component has in common. */
export interface ComponentScopeProps {
  /** The component's name. */
  readonly component: string;
  /** The namespace of the component's namespaced objects. */
  readonly namespace: string;
  /** Labels on every object of the component. */
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * The scope that a component's `manifests` function receives: its constructs find the namespace and the labels here.
 *
 * It is a cdk8s Chart, so any construct of cdk8s works in it. It leaves the chart's own `namespace` unset, because cdk8s
 * would write that into cluster-scoped objects too.
 */
export class ComponentScope extends Chart {
  readonly [brand] = true;
  readonly component: string;
  readonly componentNamespace: string;
  readonly componentLabels: Readonly<Record<string, string>>;

  constructor(scope: Construct, props: ComponentScopeProps) {
    super(scope, props.component, { disableResourceNameHashes: true });
    this.component = props.component;
    this.componentNamespace = props.namespace;
    this.componentLabels = props.labels;
  }

  /** The component scope that a construct lives in, or `undefined` outside of one. */
  static find(construct: Construct): ComponentScope | undefined {
    for (let at: Construct | undefined = construct; at !== undefined; at = at.node.scope as Construct | undefined) {
      if (brand in at) return at as ComponentScope;
    }
    return undefined;
  }
}
