import { parse } from 'yaml';
import type { PlannedComponent } from '../model/plan.ts';
import { type ClusterModel, type OwnedObject, describeObject, kindOf } from './cluster-model.ts';
import {
  annotationReferences,
  customReferences,
  fieldReferences,
  madeHere,
  makesSomething,
} from './reference-fields.ts';
import { isJsonMap } from './json-value.ts';
import type { Target } from './reference-target.ts';
import { oncePerModel } from './once-per-model.ts';

/** Something that is referred to by name, and where. */
export interface Reference extends Omit<Target, 'below' | 'clusterScoped' | 'namespace'> {
  readonly component: PlannedComponent;
  /** The object that refers; absent for a chart's values. */
  readonly owned?: OwnedObject;
  /** The object as messages name it. */
  readonly object: string;
  readonly field: string;
  readonly namespace: string | undefined;
}

/** Every reference of a cluster's objects and chart values to an object of a kind. */
export function referencesTo(model: ClusterModel, kind: string): readonly Reference[] {
  return index(model).get(kind) ?? [];
}

/** Every kind that anything refers to, sorted. */
export function referencedKinds(model: ClusterModel): readonly string[] {
  return [...index(model).keys()].sort();
}

const index = oncePerModel((model): ReadonlyMap<string, readonly Reference[]> => {
  const groups = new Map(
    model.components.flatMap(({ definition, namespace }) =>
      (definition.provides?.definitions ?? []).map((group) => [group, namespace] as const),
    ),
  );
  const found: Reference[] = [];
  for (const owned of model.objects) {
    const kind = kindOf(owned.object);
    // What has no namespace of its own refers to objects beside its operator.
    const group = kind.slice(kind.indexOf('.') + 1);
    const walk = new Walk({
      kind,
      component: owned.component,
      owned,
      object: describeObject(owned.object),
      namespace: owned.object.metadata.namespace ?? groups.get(group),
    });
    for (const [field, value] of Object.entries(owned.object)) walk.field(field, value, '', owned.object);
    for (const [path, target] of customReferences(kind, owned.object)) walk.add(path, target);
    for (const [name, text] of Object.entries(owned.object.metadata.annotations ?? {})) {
      for (const target of annotationReferences(name, text)) {
        walk.add(`metadata.annotations.${name}`, target);
      }
    }
    found.push(...walk.found);
  }
  for (const component of model.components) {
    if (component.values === undefined) continue;
    const { namespace, values } = component;
    const walk = new Walk({ kind: 'values', component, object: 'values', namespace });
    for (const [field, value] of Object.entries(values)) walk.field(field, value, '', values);
    found.push(...walk.found);
  }
  return Map.groupBy(found, ({ kind }) => kind);
});

interface Walked {
  readonly kind: string;
  readonly component: PlannedComponent;
  readonly owned?: OwnedObject;
  readonly object: string;
  readonly namespace: string | undefined;
}

/** One way through an object or through values, that gathers what they refer to. */
class Walk {
  readonly found: Reference[] = [];
  readonly namespace: string | undefined;
  readonly #of: Walked;
  readonly #path: string[] = [];
  readonly #makes: boolean;

  constructor(of: Walked) {
    this.#of = of;
    this.#makes = makesSomething(of.kind);
    this.namespace = of.namespace;
  }

  field(name: string, value: unknown, parent: string, siblings: Readonly<Record<string, unknown>>): void {
    this.#path.push(name);
    if (!this.#makes || !madeHere(this.#of.kind, this.#path.join('.'))) {
      const place = { kind: this.#of.kind, parent, siblings };
      for (const target of fieldReferences(name, value, place)) this.add(this.#path.join('.'), target);
      const inside = typeof value === 'string' ? embedded(value) : value;
      if (typeof inside === 'object' && inside !== null) this.#below(inside, name);
    }
    this.#path.pop();
  }

  add(path: string, { below = '', clusterScoped = false, ...target }: Target): void {
    const { component, owned, object } = this.#of;
    const namespace = target.namespace ?? this.namespace;
    // Without a namespace it is read beside an operator that stands outside the cluster's layers.
    if (target.name === '' || (namespace === undefined && !clusterScoped)) return;
    this.found.push({
      ...target,
      namespace: clusterScoped ? undefined : namespace,
      component,
      ...(owned === undefined ? {} : { owned }),
      object,
      field: `${path}${below}`,
    });
  }

  #below(value: object, parent: string): void {
    if (Array.isArray(value)) {
      const own = this.#path.pop()!;
      value.forEach((item: unknown, index) => {
        if (typeof item !== 'object' || item === null) return;
        this.#path.push(`${own}[${index}]`);
        if (isJsonMap(item)) this.#item(item, parent);
        else this.#below(item, parent);
        this.#path.pop();
      });
      this.#path.push(own);
    } else {
      this.#item(value as Readonly<Record<string, unknown>>, parent);
    }
  }

  #item(item: Readonly<Record<string, unknown>>, parent: string): void {
    for (const name in item) this.field(name, item[name], parent, item);
  }
}

const referring = /secretKeyRef|configMapKeyRef|secretRef|configMapRef|secretName|configMap:|claimName/;

// Some charts take lists of variables and volumes as text.
function embedded(text: string): unknown {
  if (!referring.test(text) || !text.includes('\n')) return undefined;
  try {
    return parse(text) as unknown;
  } catch {
    return undefined;
  }
}
