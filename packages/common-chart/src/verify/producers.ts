import type { Manifest } from '../model/plan.ts';
import { type OwnedObject, describeObject, kindOf } from './cluster-model.ts';
import { builtInObjects, isSystemRole } from './built-in-objects.ts';
import { at, labelsAt, listAt, mapAt, textAt } from './json-value.ts';
import { type Product, productsOf, provisionsOf } from './operator-products.ts';
import { oncePerModel } from './once-per-model.ts';

/** Who makes an object, and what is known of it. */
export interface Producer extends Product {
  /** The component that brings it; `undefined` when the cluster itself does. */
  readonly component: string | undefined;
  /**
   * `rendered`: it is an object of ours. `operator`: something makes it of one. `provided`: a component says that its
   * chart or operator makes it. `cluster`: it is there from the start.
   */
  readonly source: 'rendered' | 'operator' | 'provided' | 'cluster';
  /** What makes it, as messages say it. */
  readonly by: string;
  /** The rendered object that is it, or that it is made of. */
  readonly owned?: OwnedObject;
  /** Whether something else may make it instead. */
  readonly replaceable?: boolean;
}

/** Everything that a cluster is known to have. */
export interface Producers {
  /** Who makes an object; empty when nobody is known to. */
  readonly of: (kind: string, namespace: string | undefined, name: string) => readonly Producer[];
  /** All objects of a kind, in a namespace when one is given. */
  readonly ofKind: (kind: string, namespace?: string) => readonly Producer[];
  readonly all: readonly Producer[];
}

/** Indexes what a cluster is known to have: rendered, made by charts and operators, or there from the start. */
export const producers = oncePerModel((model): Producers => {
  const groups = new Map(
    model.components.flatMap(({ definition, namespace }) =>
      (definition.provides?.definitions ?? []).map((group) => [group, namespace] as const),
    ),
  );
  const surroundings = { operatorNamespace: (group: string) => groups.get(group) };
  const all = [
    ...model.objects.flatMap((owned): Producer[] => [
      rendered(owned),
      ...productsOf(owned.object, surroundings).map((product) => ({
        ...product,
        component: owned.component.name,
        source: 'operator' as const,
        by: describeObject(owned.object),
        owned,
      })),
    ]),
    ...model.components.flatMap((component) =>
      provisionsOf(component).map((product) => ({
        ...product,
        component: component.name,
        source: 'provided' as const,
        by:
          component.chart === undefined
            ? `what ${component.name} provides`
            : `chart ${component.chart.name} of ${component.name}`,
      })),
    ),
    ...builtInObjects.map((object) => ({
      ...object,
      namespace: object.namespace,
      component: undefined,
      source: 'cluster' as const,
      by: 'the cluster itself',
    })),
  ];
  const byIdentity = new Map<string, Producer[]>();
  const byKind = new Map<string, Producer[]>();
  for (const one of all) {
    push(byIdentity, identity(one.kind, one.namespace, one.name), one);
    push(byKind, one.kind, one);
    push(byKind, `${one.kind} ${one.namespace ?? ''}`, one);
  }
  const none: readonly Producer[] = [];
  return {
    all,
    ofKind: (kind, namespace) => byKind.get(namespace === undefined ? kind : `${kind} ${namespace}`) ?? none,
    of: (kind, namespace, name) => {
      const exact = settled(byIdentity.get(identity(kind, namespace, name)) ?? none);
      if (exact.length > 0) return exact;
      if (kind === 'ClusterRole' && isSystemRole(name)) {
        return [
          { kind, namespace: undefined, name, component: undefined, source: 'cluster', by: 'the cluster itself' },
        ];
      }
      return namespace === undefined ? none : (byIdentity.get(identity(kind, '*', name)) ?? none);
    },
  };
});

function rendered(owned: OwnedObject): Producer {
  const { object } = owned;
  const kind = kindOf(object);
  return {
    kind,
    namespace: object.metadata.namespace,
    name: object.metadata.name,
    component: owned.component.name,
    source: 'rendered',
    by: describeObject(object),
    owned,
    labels: object.metadata.labels ?? {},
    ...(kind === 'Service' ? { ports: portsOf(owned), selector: labelsAt(object, 'spec', 'selector') } : {}),
    ...(kind === 'Secret' ? { keys: keysOf(owned, ['data', 'stringData']) } : {}),
    ...(kind.endsWith('ImageCatalog.postgresql.cnpg.io') ? { keys: catalogKeys(object) } : {}),
    ...(kind === 'ConfigMap' ? { keys: keysOf(owned, ['data', 'binaryData']) } : {}),
  };
}

// A port without a name is known by its number.
function portsOf({ object }: OwnedObject): Record<string, number> {
  return Object.fromEntries(
    listAt(object, 'spec', 'ports').flatMap((port) => {
      const number = at(port, 'port');
      return typeof number === 'number' ? [[textAt(port, 'name') ?? String(number), number]] : [];
    }),
  );
}

/** What a catalog of images is asked for: a major version, or the key of a component. */
function catalogKeys(object: Manifest): string[] {
  return [
    ...listAt(object, 'spec', 'images').map((image) => String(at(image, 'major'))),
    ...listAt(object, 'spec', 'componentImages').map((image) => String(at(image, 'key'))),
  ];
}

function keysOf({ object }: OwnedObject, fields: readonly string[]): string[] {
  return fields.flatMap((field) => Object.keys(mapAt(object, field)));
}

/**
 * Makers of one object, each once: what a component says that its operator makes is no second maker beside the operator's
 * own product, and what may be replaced yields to what replaces it.
 */
function settled(makers: readonly Producer[]): readonly Producer[] {
  if (makers.length < 2) return makers;
  return makers.filter(
    (maker) =>
      !(
        (maker.source === 'provided' &&
          makers.some(({ source, component }) => source === 'operator' && component === maker.component)) ||
        maker.replaceable === true
      ),
  );
}

function push<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const before = index.get(key);
  if (before === undefined) index.set(key, [value]);
  else before.push(value);
}

function identity(kind: string, namespace: string | undefined, name: string): string {
  return `${kind} ${namespace ?? ''}/${name}`;
}
