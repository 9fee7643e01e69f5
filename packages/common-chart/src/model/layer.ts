import type { Component } from './component.ts';

const brand = Symbol.for('@lumie-infra/layer');

/** The package that holds a layer, as its `package.json` says it. */
export interface LayerPackage {
  readonly name: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The components of a layer package, as its index exports them. */
export type Components = Readonly<Record<string, Component>>;

type Partially<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Partially<T[Key]> }
    : T;

/** What a cluster may say of one component: its options, and chart values merged last; or `false` for "not here". */
export type ComponentChoice<Chosen> =
  Chosen extends Component<string, infer Options, infer _Out, infer Values>
    ? false | (Partially<Options> & { readonly values?: Partially<Values> })
    : never;

/** What a cluster may say of a layer's components, by component name. */
export type Choices<Held extends Components> = {
  readonly [Key in keyof Held as Held[Key]['name']]?: ComponentChoice<Held[Key]>;
};

/** A choice with its types erased. */
export type ErasedChoice = false | { readonly [option: string]: unknown };

/** A package's components under the layer's name. Made by {@link defineLayer}. */
export interface Layer<Held extends Components = Components> {
  readonly [brand]: true;
  /** The package's name without its scope. */
  readonly name: string;
  readonly package: LayerPackage;
  readonly components: readonly Component[];
  readonly choices: Readonly<Record<string, ErasedChoice>>;
  /**
   * The same layer with options for its components; `false` leaves one out.
   *
   * @example observability.with({ grafana: { replicas: 2 }, goldilocks: false })
   */
  readonly with: (choices: Choices<Held>) => Layer<Held>;
}

/**
 * Defines a layer: what a package holds. Its place in the order follows from the package's dependencies.
 *
 * @example export const observability = defineLayer(packageOf(import.meta.url), components);
 */
export function defineLayer<const Held extends Components>(layerPackage: LayerPackage, components: Held): Layer<Held> {
  const name = layerPackage.name.replace(/^@[^/]+\//, '');
  const held = Object.values(components).sort((a, b) => (a.name < b.name ? -1 : 1));
  const make = (choices: Readonly<Record<string, ErasedChoice>>): Layer<Held> => ({
    [brand]: true,
    name,
    package: layerPackage,
    components: held,
    choices,
    with: (further) => make({ ...choices, ...(further as Readonly<Record<string, ErasedChoice>>) }),
  });
  return make({});
}

/** Whether a value is a layer, of this copy of the package or another. */
export function isLayer(value: unknown): value is Layer {
  return typeof value === 'object' && value !== null && brand in value;
}
