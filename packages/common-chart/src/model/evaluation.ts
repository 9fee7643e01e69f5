import { App } from 'cdk8s';
import { ComponentScope } from '../constructs/component-scope.ts';
import { type Outputs, isCapability } from './capability.ts';
import {
  type BasicContext,
  type Component,
  type Context,
  type EdgeTarget,
  type Edges,
  type OutputsOf,
  isComponent,
} from './component.ts';
import { componentFailed, imageBeforeRegistry, outputCycle, Problems, isProblems } from './errors.ts';
import { type Image, type ImageSource, type PinnedImage, resolveImage } from './image.ts';
import { manifestsOf } from './manifests.ts';
import { mergeValues } from './options.ts';
import type { Manifest, PlannedSecret } from './plan.ts';
import type { SecretDeclaration, SecretHandle } from './secret.ts';
import type { Selected, Selection } from './selection.ts';
import type { Site } from './site.ts';
import { imageRegistry } from '../capabilities/image-registry.ts';

type AnyOptions = Readonly<Record<string, unknown>>;
type AnyContext = Context<
  AnyOptions,
  Edges,
  Readonly<Record<string, SecretDeclaration>>,
  Readonly<Record<string, PinnedImage>>
>;

/** What a component comes to on one site. */
export interface Evaluated {
  readonly namespace: string | undefined;
  readonly outputs: Outputs;
  readonly images: Readonly<Record<string, Image>>;
  readonly secrets: readonly PlannedSecret[];
  readonly values: Readonly<Record<string, unknown>> | undefined;
  /** What its own `manifests` function made. */
  readonly manifests: readonly Manifest[];
}

/** What the functions of a component are called with. */
interface Prepared {
  readonly context: AnyContext;
  readonly secrets: readonly PlannedSecret[];
  readonly images: Readonly<Record<string, Image>>;
}

/** Evaluates components on demand, each once; outputs may be needed in any order. */
export class Evaluation {
  readonly site: Site;
  readonly #selection: Selection;
  readonly #outputs = new Map<string, Outputs>();
  readonly #prepared = new Map<string, Prepared>();
  readonly #open: string[] = [];

  constructor(site: Site, selection: Selection) {
    this.site = site;
    this.#selection = selection;
  }

  /** The outputs that stand behind an edge: of an external, of a capability's well-known address, or of the component. */
  outputsOf<Target extends EdgeTarget>(target: Target): OutputsOf<Target> {
    const external = this.#selection.externals.get(target.name);
    const outputs =
      external?.outputs ?? (isCapability(target) ? target.defaults(this.site) : this.componentOutputs(target));
    return outputs as OutputsOf<Target>;
  }

  /** The outputs of a component that the cluster runs. */
  componentOutputs(component: Component): Outputs {
    const known = this.#outputs.get(component.name);
    if (known !== undefined) return known;
    if (this.#open.includes(component.name)) {
      throw new Problems(undefined, [
        outputCycle([...this.#open.slice(this.#open.indexOf(component.name)), component.name]),
      ]);
    }
    this.#open.push(component.name);
    const selected = this.#selection.selected.get(component.name);
    const { context } = this.#prepare(component, selected);
    const outputs = attempt(component, 'outputs', () => component.definition.outputs?.(context) ?? {});
    this.#open.pop();
    this.#outputs.set(component.name, outputs);
    return outputs;
  }

  /** Everything that a component comes to. */
  evaluate(selected: Selected): Evaluated {
    const { component } = selected;
    const { definition } = component;
    const { context, secrets, images } = this.#prepare(component, selected);
    const values = attempt(component, 'values', () => definition.values?.(context)) as Evaluated['values'];
    const merged = mergeValues(values ?? {}, selected.values ?? {}) as Readonly<Record<string, unknown>>;
    return {
      namespace: namespaceOf(component),
      outputs: this.componentOutputs(component),
      images,
      secrets,
      values: definition.chart === undefined ? undefined : merged,
      manifests: this.#manifests(selected, context),
    };
  }

  #prepare(component: Component, selected: Selected | undefined): Prepared {
    const known = this.#prepared.get(component.name);
    if (known !== undefined) return known;
    const basic = this.#basicContext(component, selected);
    const declared = attempt(component, 'secrets', () => component.definition.secrets?.(basic) ?? {}) as Readonly<
      Record<string, SecretDeclaration>
    >;
    const secrets = Object.entries(declared).map(([key, secret]) => ({
      ...secret,
      name: secret.name ?? `${component.name}-${key}`,
    }));
    const images = this.#images(component);
    const handles = Object.fromEntries(Object.keys(declared).map((key, index) => [key, handleOf(secrets[index]!)]));
    const prepared = { context: { ...basic, secrets: handles, images }, secrets, images };
    this.#prepared.set(component.name, prepared);
    return prepared;
  }

  #manifests(selected: Selected, context: AnyContext): readonly Manifest[] {
    const { component, layer } = selected;
    const { manifests } = component.definition;
    if (manifests === undefined) return [];
    return attempt(component, 'manifests', () => {
      // A tree of its own, which can go as soon as its objects are plain.
      const scope = new ComponentScope(new App(), {
        component: component.name,
        namespace: context.namespace,
        labels: labelsOf(component.name, layer.name),
      });
      manifests(scope, context);
      return manifestsOf(scope);
    });
  }

  #images(component: Component): Readonly<Record<string, Image>> {
    const { images, bootstrapException } = component.definition;
    const host = bootstrapException === undefined ? this.outputsOf(imageRegistry).host : undefined;
    return Object.fromEntries(
      Object.entries((images ?? {}) as Readonly<Record<string, PinnedImage | ImageSource>>).map(([key, image]) => {
        const registry = host ?? ('registry' in image ? image.registry : undefined);
        if (registry === undefined) throw new Problems(undefined, [imageBeforeRegistry(component.name, key)]);
        return [key, resolveImage(image, registry)];
      }),
    );
  }

  #basicContext(component: Component, selected: Selected | undefined): BasicContext<AnyOptions, Edges> {
    const namespace = namespaceOf(component) ?? component.name;
    const host = (service: string): string => `${service}.${namespace}.svc.${this.site.network.clusterDomain}`;
    const deps: Record<string, Outputs> = {};
    for (const [name, target] of declaredEdges(component)) {
      Object.defineProperty(deps, name, { enumerable: true, get: () => this.outputsOf(target) });
    }
    return {
      name: component.name,
      namespace,
      site: this.site,
      options: selected?.options ?? {},
      deps: deps,
      host,
      url: (service, port, scheme = 'http') => `${scheme}://${host(service)}:${port}`,
    };
  }
}

/** The edges that a component declares, whichever kind. */
export function declaredEdges(component: Component): [string, EdgeTarget][] {
  const { dependsOn, uses } = component.definition;
  return [...Object.entries(dependsOn ?? {}), ...Object.entries(uses ?? {})];
}

/** The namespace of a component's objects, or `undefined` when all of them are cluster-scoped. */
export function namespaceOf(component: Component): string | undefined {
  const { namespace } = component.definition;
  if (namespace === null) return undefined;
  if (isComponent(namespace)) return namespaceOf(namespace);
  return namespace ?? component.name;
}

/** The labels on every object of a component. */
export function labelsOf(component: string, layer: string): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/name': component, 'app.kubernetes.io/part-of': layer };
}

function handleOf(secret: PlannedSecret): SecretHandle {
  return { name: secret.name, keys: Object.fromEntries(Object.keys(secret.fields).map((key) => [key, key])) };
}

function attempt<T>(component: Component, part: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (isProblems(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problems(undefined, [componentFailed(component.name, part, reason)]);
  }
}
