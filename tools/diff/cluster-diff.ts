import { type Deletion, deletions } from '../publishing/deletion-plan.ts';
import { type Json, type JsonMap, isMap, isSame } from './json.ts';
import {
  type RenderedObject,
  type RenderedTexts,
  describeObject,
  documentsOf,
  identity,
  objectsOf,
  placeOf,
} from './rendered-cluster.ts';
import { type ValueChange, valueChanges } from './value-change.ts';

/** What happened to something. */
export type ChangeKind = 'added' | 'removed' | 'changed';

/** A Kubernetes object that differs. */
export interface ObjectChange {
  readonly change: ChangeKind;
  /** Such as `Deployment lumie-cache/redis`. */
  readonly object: string;
  /** Kind and API group, such as `Deployment.apps`. */
  readonly kind: string;
  /** Absent for an added one; the values of Secrets are hidden. */
  readonly before?: JsonMap;
  /** Absent for a removed one; the values of Secrets are hidden. */
  readonly after?: JsonMap;
  /** Field by field, of one that stays. */
  readonly fields: readonly ValueChange[];
  /** The component that it belonged to, when that is another one. */
  readonly movedFrom?: string;
  /** The object that this one takes the place of, because its name holds a digest of its content. */
  readonly replaces?: string;
}

/** A wave before and after; one side is absent for what is added or removed. */
export interface WaveChange {
  readonly before?: number;
  readonly after?: number;
}

/** A component that differs. */
export interface ComponentDiff {
  readonly component: string;
  readonly change: ChangeKind;
  /** Absent when it stays. */
  readonly wave?: WaveChange;
  readonly objects: readonly ObjectChange[];
  /** The upstream chart: its name, version and repository. */
  readonly chart: readonly ValueChange[];
  /** The values of the chart. */
  readonly values: readonly ValueChange[];
  /** Releases that kustomize fetches, its patches and images. */
  readonly releases: readonly ValueChange[];
  /** The Argo CD Application, its wave aside. */
  readonly application: readonly ValueChange[];
}

/** A layer that differs. */
export interface LayerDiff {
  readonly layer: string;
  readonly change: ChangeKind;
  readonly wave?: WaveChange;
  /** The Argo CD Application of the layer, its wave aside. */
  readonly application: readonly ValueChange[];
  /** What must come from outside before registry and store run. */
  readonly bootstrap: readonly ValueChange[];
  readonly components: readonly ComponentDiff[];
}

/** What differs between two renders of a cluster. */
export interface ClusterDiff {
  /** In the order of their waves. */
  readonly layers: readonly LayerDiff[];
  /** What Argo CD deletes. */
  readonly deletions: readonly Deletion[];
}

const waveAnnotation = 'argocd.argoproj.io/sync-wave';
const syncOptions = 'argocd.argoproj.io/sync-options';

/** Files of one component that differ; a side is absent where the file is. */
interface FilePair {
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** Compares two renders; files with the same bytes are not even parsed. */
export function clusterDiff(before: RenderedTexts, after: RenderedTexts): ClusterDiff {
  const pairs = differingFiles(before, after);
  const objects = objectChanges(pairs);
  const byLayer = Map.groupBy(pairs, ({ path }) => placeOf(path).layer);
  const layers = [...byLayer]
    .map(([layer, own]) => layerDiff(layer, own, objects, before, after))
    .filter((layer) => !isUnchangedLayer(layer));
  return {
    layers: layers.sort((a, b) => orderOf(a.layer) - orderOf(b.layer) || (a.layer < b.layer ? -1 : 1)),
    deletions: deletionsOf(pairs, objects),
  };

  function orderOf(layer: string): number {
    const application = after.get(`${layer}/application.yaml`) ?? before.get(`${layer}/application.yaml`);
    return (application === undefined ? undefined : waveOf(application)) ?? Number.NEGATIVE_INFINITY;
  }
}

function differingFiles(before: RenderedTexts, after: RenderedTexts): FilePair[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
    .filter((pair) => pair.before !== pair.after)
    .map(({ path, before: one, after: other }) => ({
      path,
      ...(one === undefined ? {} : { before: one }),
      ...(other === undefined ? {} : { after: other }),
    }));
}

function layerDiff(
  layer: string,
  pairs: readonly FilePair[],
  objects: ReadonlyMap<string, readonly ObjectChange[]>,
  before: RenderedTexts,
  after: RenderedTexts,
): LayerDiff {
  const isThere = (texts: RenderedTexts): boolean => [...texts.keys()].some((path) => path.startsWith(`${layer}/`));
  const own = pairs.filter(({ path }) => placeOf(path).component === undefined);
  const application = own.find(({ path }) => placeOf(path).role === 'application');
  const components = Map.groupBy(
    pairs.filter(({ path }) => placeOf(path).component !== undefined),
    ({ path }) => placeOf(path).component!,
  );
  const wave = waveChange(application);
  return {
    layer,
    change: changeOf(isThere(before), isThere(after)),
    ...(wave === undefined ? {} : { wave }),
    application: applicationChanges(application),
    bootstrap: own
      .filter(({ path }) => placeOf(path).role === 'bootstrap')
      .flatMap((pair) => valueChanges(contentOf(pair.before), contentOf(pair.after))),
    components: [...components]
      .map(([component, files]) =>
        componentDiff(layer, component, files, objects.get(`${layer}/${component}`) ?? [], before, after),
      )
      .filter((component) => !isUnchanged(component)),
  };
}

function componentDiff(
  layer: string,
  component: string,
  pairs: readonly FilePair[],
  objects: readonly ObjectChange[],
  before: RenderedTexts,
  after: RenderedTexts,
): ComponentDiff {
  const isThere = (texts: RenderedTexts): boolean =>
    texts.has(`${layer}/applications/${component}.yaml`) ||
    [...texts.keys()].some((path) => path.startsWith(`${layer}/${component}/`)) ||
    (layer === component && [...texts.keys()].some((path) => path.startsWith(`${layer}/`)));
  const ofRole = (role: string): readonly FilePair[] => pairs.filter(({ path }) => placeOf(path).role === role);
  const changes = (files: readonly FilePair[]): ValueChange[] =>
    files.flatMap((pair) => valueChanges(contentOf(pair.before), contentOf(pair.after)));
  const [application] = ofRole('application');
  const wave = waveChange(application);
  return {
    component,
    change: changeOf(isThere(before), isThere(after)),
    ...(wave === undefined ? {} : { wave }),
    objects,
    chart: changes(ofRole('chart')),
    values: changes(ofRole('values')),
    releases: changes(ofRole('releases')),
    application: [
      ...applicationChanges(application),
      ...ofRole('other').flatMap(({ path, before: one, after: other }) => valueChanges(one, other, path)),
    ],
  };
}

function changeOf(before: boolean, after: boolean): ChangeKind {
  if (before && after) return 'changed';
  return after ? 'added' : 'removed';
}

// Files may differ where nothing does that they hold, such as in the order of keys.
function isUnchanged({ change, wave, ...lists }: ComponentDiff): boolean {
  const { objects, chart, values, releases, application } = lists;
  const all = [objects, chart, values, releases, application];
  return change === 'changed' && wave === undefined && all.every((list) => list.length === 0);
}

function isUnchangedLayer({ change, wave, application, bootstrap, components }: LayerDiff): boolean {
  const all = [application, bootstrap, components];
  return change === 'changed' && wave === undefined && all.every((list) => list.length === 0);
}

function contentOf(text: string | undefined): Json | undefined {
  return text === undefined ? undefined : documentsOf(text)[0];
}

function waveOf(application: string | undefined): number | undefined {
  const content = contentOf(application);
  if (!isMap(content) || !isMap(content['metadata'])) return undefined;
  const { annotations } = content['metadata'];
  return Number(isMap(annotations) ? (annotations[waveAnnotation] ?? 0) : 0);
}

function waveChange(pair: FilePair | undefined): WaveChange | undefined {
  const [before, after] = [waveOf(pair?.before), waveOf(pair?.after)];
  if (before === after) return undefined;
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

// That an Application comes or goes is what its component says.
function applicationChanges(pair: FilePair | undefined): ValueChange[] {
  if (pair?.before === undefined || pair.after === undefined) return [];
  const wave = `metadata.annotations["${waveAnnotation}"]`;
  return valueChanges(contentOf(pair.before), contentOf(pair.after)).filter(({ path }) => path !== wave);
}

interface Owned {
  readonly owner: string;
  readonly object: RenderedObject;
}

function ownedObjects(pairs: readonly FilePair[], side: 'before' | 'after'): Map<string, Owned> {
  const owned = new Map<string, Owned>();
  for (const pair of pairs) {
    const { layer, component, role } = placeOf(pair.path);
    const text = pair[side];
    if (role !== 'object' || text === undefined) continue;
    for (const object of objectsOf(text)) owned.set(identity(object), { owner: `${layer}/${component}`, object });
  }
  return owned;
}

/** Objects that differ, by the `layer/component` that they belong to. */
function objectChanges(pairs: readonly FilePair[]): Map<string, ObjectChange[]> {
  const before = ownedObjects(pairs, 'before');
  const after = ownedObjects(pairs, 'after');
  const replaced = replacements(before, after);
  const changes = new Map<string, ObjectChange[]>();
  const add = (owner: string, change: ObjectChange): void => {
    changes.set(owner, [...(changes.get(owner) ?? []), change]);
  };
  for (const [id, { owner, object }] of before) {
    if (after.has(id) || replaced.has(id)) continue;
    add(owner, { change: 'removed', ...named(object), before: hidden(object)[0], fields: [] });
  }
  const predecessors = new Map([...replaced].map(([old, id]) => [id, old]));
  for (const [id, { owner, object }] of after) {
    const old = before.get(id) ?? before.get(predecessors.get(id) ?? '');
    if (old === undefined) {
      add(owner, { change: 'added', ...named(object), after: hidden(object)[0], fields: [] });
      continue;
    }
    const [one, other] = hidden(old.object, object);
    const fields = valueChanges(one, other);
    if (fields.length === 0 && old.owner === owner) continue;
    add(owner, {
      change: 'changed',
      ...named(object),
      before: one,
      after: other,
      fields,
      ...(old.owner === owner ? {} : { movedFrom: old.owner }),
      ...(before.has(id) ? {} : { replaces: describeObject(old.object) }),
    });
  }
  for (const list of changes.values()) list.sort((a, b) => (a.object < b.object ? -1 : a.object > b.object ? 1 : 0));
  return changes;
}

function named(object: RenderedObject): Pick<ObjectChange, 'object' | 'kind'> {
  return { object: describeObject(object), kind: object.kind };
}

const digestSuffix = /-[0-9a-f]{8}$/;

/** Objects with a digest in their name that make room for one with another digest: old identity → new identity. */
function replacements(before: ReadonlyMap<string, Owned>, after: ReadonlyMap<string, Owned>): Map<string, string> {
  const stems = new Map(
    [...after]
      .filter(([id]) => digestSuffix.test(id) && !before.has(id))
      .map(([id]) => [id.replace(digestSuffix, ''), id]),
  );
  return new Map(
    [...before].flatMap(([id, { owner }]) => {
      const successor = digestSuffix.test(id) && !after.has(id) ? stems.get(id.replace(digestSuffix, '')) : undefined;
      return successor === undefined || after.get(successor)!.owner !== owner ? [] : [[id, successor] as const];
    }),
  );
}

/** The manifests of one object, or of its two states, without the values of Secrets. */
function hidden(...states: readonly [RenderedObject]): [JsonMap];
function hidden(...states: readonly [RenderedObject, RenderedObject]): [JsonMap, JsonMap];
function hidden(...states: readonly RenderedObject[]): JsonMap[] {
  const [first] = states;
  return states.map(({ kind, manifest }) =>
    kind === 'Secret'
      ? {
          ...manifest,
          ...hiddenValues(manifest, first!.manifest, 'data'),
          ...hiddenValues(manifest, first!.manifest, 'stringData'),
        }
      : manifest,
  );
}

function hiddenValues(manifest: JsonMap, first: JsonMap, key: string): JsonMap {
  const values = manifest[key];
  const known = first[key];
  if (!isMap(values)) return {};
  const sameAs = (name: string): boolean => isMap(known) && isSame(values[name], known[name]);
  return {
    [key]: Object.fromEntries(
      Object.keys(values).map((name) => [name, sameAs(name) ? '(hidden)' : '(hidden, another one)']),
    ),
  };
}

function deletionsOf(
  pairs: readonly FilePair[],
  objects: ReadonlyMap<string, readonly ObjectChange[]>,
): readonly Deletion[] {
  const content = pairs.filter(({ path }) => {
    const { role, component } = placeOf(path);
    return component !== undefined && (role === 'object' || role === 'chart' || role === 'releases');
  });
  const files = (side: 'before' | 'after') =>
    content.flatMap((pair) => {
      const text = pair[side];
      return text === undefined ? [] : [{ component: placeOf(pair.path).component!, texts: [text] }];
    });
  const left = new Set(
    [...objects.values()]
      .flat()
      .flatMap(({ change, before, object, kind }) =>
        change === 'removed' && staysBehind(before!) ? [`${kind} ${object.slice(object.indexOf(' ') + 1)}`] : [],
      ),
  );
  return deletions(files('before'), files('after')).filter(({ object }) => !left.has(object));
}

function staysBehind(manifest: JsonMap): boolean {
  const { annotations } = isMap(manifest['metadata']) ? manifest['metadata'] : {};
  const options = isMap(annotations) ? annotations[syncOptions] : undefined;
  return typeof options === 'string' && /\b(Prune|Delete)=false\b/.test(options);
}
