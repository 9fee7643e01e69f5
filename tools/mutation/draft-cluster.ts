import type { Manifest, Plan, PlannedComponent, Provisions } from '@lumie-infra/common-chart';
import { componentsOf } from '@lumie-infra/common-chart';

/** A value of a rendered object that a mutation may replace. */
type Value = unknown;
type Container = Record<string, Value> | Value[];

/** A value, and where it stands. */
interface Spot {
  readonly holder: Container;
  readonly key: string | number;
}

/** What tells one object from others of its kind. */
export type Where = (object: Manifest, component: PlannedComponent) => boolean;

/** What comes instead of a value: another one, or what a function makes of it. */
// eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- says which function is meant
export type Change = Value | ((value: never) => Value);

/** What tells one value at a path from others. */
export type Test = (value: Value) => boolean;

const always: Where = () => true;

/** A plan that may be broken: every object and all values are copies of the plan's. */
export class DraftCluster {
  readonly #plan: Plan;
  readonly #components: PlannedComponent[];

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#components = componentsOf(plan).map((component) => ({
      ...component,
      objects: structuredClone(component.objects),
      values: structuredClone(component.values),
      definition: withCopiedProvides(component.definition),
    }));
  }

  /** The broken plan. */
  get plan(): Plan {
    const byName = new Map(this.#components.map((component) => [component.name, component]));
    return {
      ...this.#plan,
      layers: this.#plan.layers.map((layer) => ({
        ...layer,
        components: layer.components.map(({ name }) => byName.get(name)!),
      })),
    };
  }

  /** The first component that something is true of. */
  component(where: (component: PlannedComponent) => boolean): PlannedComponent {
    return this.#components.find(where) ?? missing('component');
  }

  /** The first object of a kind that something is true of. */
  object(kind: string, where: Where = always): Manifest {
    for (const component of this.#components) {
      for (const object of component.objects) {
        if (object.kind === kind && where(object, component)) return object;
      }
    }
    return missing(kind);
  }

  /** All objects of a kind. */
  objects(kind: string): Manifest[] {
    return this.#components.flatMap(({ objects }) => objects.filter((object) => object.kind === kind));
  }

  /**
   * Replaces the first value that an object of a kind has at a path; `*` stands for every item of a list and every field of
   * a map, `~` for a dot inside the name of a field.
   */
  edit(kind: string, path: string, change: Change, where: Where = always, test: Test = isThere): void {
    for (const component of this.#components) {
      for (const object of component.objects) {
        if (object.kind !== kind || !where(object, component)) continue;
        const spot = spotsAt(object as unknown as Container, fieldsOf(path)).find((one) => test(valueAt(one)));
        if (spot !== undefined) return replace(spot, change);
      }
    }
    missing(`${kind} with ${path}`);
  }

  /** Replaces the first value that a chart's values have at a path. */
  editValues(path: string, change: Change, test: Test = isThere): void {
    for (const { values } of this.#components) {
      const spot = spotsAt((values ?? {}) as Container, fieldsOf(path)).find((one) => test(valueAt(one)));
      if (spot !== undefined) return replace(spot, change);
    }
    missing(`values with ${path}`);
  }

  /** Sets a field of an object, with everything on the way to it. */
  set(object: Manifest, path: string, value: Value): void {
    const fields = fieldsOf(path);
    let holder = object as unknown as Record<string, Value>;
    for (const field of fields.slice(0, -1)) holder = (holder[field] ??= {}) as Record<string, Value>;
    holder[fields.at(-1)!] = value;
  }

  /** Takes an object away. */
  remove(object: Manifest): void {
    this.#own(object, (objects) => objects.filter((one) => one !== object));
  }

  /** Adds an object to the component that has another one. */
  addBeside(other: Manifest, object: Manifest): void {
    this.#own(other, (objects) => [...objects, object]);
  }

  /** Adds an object to a component. */
  addTo(component: PlannedComponent, object: Manifest): void {
    this.#change(component, { objects: [...component.objects, object] });
  }

  /** Changes what a component says that its chart makes. */
  provide(component: PlannedComponent, change: (provides: Provisions) => Provisions): void {
    const { definition } = component;
    this.#change(component, { definition: { ...definition, provides: change(definition.provides ?? {}) } });
  }

  #own(object: Manifest, change: (objects: readonly Manifest[]) => readonly Manifest[]): void {
    const owner = this.component(({ objects }) => objects.includes(object));
    this.#change(owner, { objects: change(owner.objects) });
  }

  #change(component: PlannedComponent, change: Partial<PlannedComponent>): void {
    const index = this.#components.findIndex(({ name }) => name === component.name);
    this.#components[index] = { ...this.#components[index]!, ...change };
  }
}

function missing(what: string): never {
  throw new Error(`the platform has no ${what} that could be broken; aim the mutation at something else`);
}

function isThere(value: Value): boolean {
  return value !== undefined;
}

// A capability holds functions, which cannot be copied.
function withCopiedProvides(definition: PlannedComponent['definition']): PlannedComponent['definition'] {
  if (definition.provides === undefined) return definition;
  const { capability, ...rest } = definition.provides;
  return { ...definition, provides: { ...structuredClone(rest), ...(capability === undefined ? {} : { capability }) } };
}

function spotsAt(holder: Container, [field, ...rest]: readonly string[]): Spot[] {
  if (field === undefined || typeof holder !== 'object' || holder === null) return [];
  const keys: (string | number)[] =
    field === '*' ? (Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder)) : field in holder ? [field] : [];
  return keys.flatMap((key) =>
    rest.length === 0 ? [{ holder, key }] : spotsAt(valueAt({ holder, key }) as Container, rest),
  );
}

function valueAt({ holder, key }: Spot): Value {
  return (holder as Record<string | number, Value>)[key];
}

function replace(spot: Spot, change: Change): void {
  (spot.holder as Record<string | number, Value>)[spot.key] =
    typeof change === 'function' ? (change as (value: Value) => Value)(valueAt(spot)) : change;
}

/** The fields of a path; `~` stands for a dot inside the name of one. */
function fieldsOf(path: string): string[] {
  return path.split('.').map((field) => field.replaceAll('~', '.'));
}
