import { parse } from 'yaml';
import type { PlannedComponent } from '../model/plan.ts';
import { type ClusterModel, type OwnedObject, describeObject } from './cluster-model.ts';
import { type JsonMap, isJsonMap, labelsAt, listAt, textAt } from './json-value.ts';
import { type PodTemplate, podTemplates } from './pod-specs.ts';
import { producers } from './producers.ts';

/** A Secret or a ConfigMap that somebody reads as files. */
export interface Mount {
  readonly component: PlannedComponent;
  readonly owned?: OwnedObject;
  /** The object that mounts it, as messages name it. */
  readonly object: string;
  readonly field: string;
  /** Where its files are; a single file when it has a `subPath`. */
  readonly path: string;
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  readonly namespace: string | undefined;
  readonly subPath?: string;
  /** Names of the files; `undefined` when nobody knows the keys. */
  readonly files: readonly string[] | undefined;
  /** Texts that may name the files, each with its field. */
  readonly texts: readonly (readonly [field: string, text: string])[];
}

type Source = Pick<Mount, 'kind' | 'name'> & { readonly items: readonly JsonMap[] };

/** Every Secret and ConfigMap that is mounted, in pods that are rendered and in the values of charts. */
export function mountsOf(model: ClusterModel): Mount[] {
  return [
    ...podTemplates(model).flatMap((template) => podMounts(model, template)),
    ...model.components.flatMap((component) => valueMounts(model, component)),
  ];
}

function sourceOf(volume: unknown): Source | undefined {
  const secret = textAt(volume, 'secret', 'secretName');
  if (secret !== undefined)
    return { kind: 'Secret', name: secret, items: listAt(volume, 'secret', 'items').filter(isJsonMap) };
  const name = textAt(volume, 'configMap', 'name');
  if (name === undefined) return undefined;
  return { kind: 'ConfigMap', name, items: listAt(volume, 'configMap', 'items').filter(isJsonMap) };
}

function filesOf(
  model: ClusterModel,
  namespace: string | undefined,
  { kind, name, items }: Source,
): string[] | undefined {
  if (items.length > 0) return items.map((item) => String(item['path']));
  const [maker] = producers(model).of(kind, namespace, name);
  return maker?.keys === undefined ? undefined : [...maker.keys];
}

function podMounts(model: ClusterModel, template: PodTemplate): Mount[] {
  const { owned, namespace, spec, containers } = template;
  const volumes = new Map((spec.volumes ?? []).map((volume) => [textAt(volume, 'name'), sourceOf(volume)]));
  return containers.flatMap(({ container, path }) => {
    const mounts = listAt(container, 'volumeMounts').filter(isJsonMap);
    const sources = mounts.flatMap((mount) => volumes.get(textAt(mount, 'name')) ?? []);
    const texts = [...spoken(container, path), ...sources.flatMap((source) => written(model, namespace, source))];
    return mounts.flatMap((mount, index) => {
      const source = volumes.get(textAt(mount, 'name'));
      return source === undefined
        ? []
        : [
            {
              component: owned.component,
              owned,
              object: describeObject(owned.object),
              field: `${path}.volumeMounts[${index}]`,
              ...placed(mount),
              kind: source.kind,
              name: source.name,
              namespace,
              files: filesOf(model, namespace, source),
              texts,
            },
          ];
    });
  });
}

function placed(mount: JsonMap): Pick<Mount, 'path' | 'subPath'> {
  const subPath = textAt(mount, 'subPath');
  return { path: textAt(mount, 'mountPath') ?? '', ...(subPath === undefined ? {} : { subPath }) };
}

/** What a container is started with. */
function spoken(container: JsonMap, path: string): (readonly [string, string])[] {
  const list = (field: string): (readonly [string, string])[] =>
    listAt(container, field).map((text, index) => [`${path}.${field}[${index}]`, String(text)] as const);
  return [
    ...list('command'),
    ...list('args'),
    ...listAt(container, 'env').flatMap((variable, index) => {
      const value = textAt(variable, 'value');
      return value === undefined ? [] : [[`${path}.env[${index}].value`, value] as const];
    }),
  ];
}

/** What the rendered config maps beside it say. */
function written(
  model: ClusterModel,
  namespace: string | undefined,
  { kind, name }: Source,
): (readonly [string, string])[] {
  const found = kind === 'ConfigMap' ? model.find(kind, namespace, name) : undefined;
  return Object.entries(labelsAt(found?.object, 'data')).map(([key, text]) => [`${name}:${key}`, text] as const);
}

function valueMounts(model: ClusterModel, component: PlannedComponent): Mount[] {
  const { values, namespace } = component;
  if (values === undefined) return [];
  const volumes = new Map<string, Source>();
  const mounts: { readonly field: string; readonly mount: JsonMap }[] = [];
  const texts: [string, string][] = [];
  const walk = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      const inside = /mountPath:|secretName:|configMap:/.test(value) ? parsed(value) : undefined;
      if (inside === undefined) texts.push([field, value]);
      else walk(inside, field);
    } else if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => walk(item, `${field}[${index}]`));
    } else if (isJsonMap(value)) {
      const name = textAt(value, 'name');
      const source = sourceOf(value);
      if (name !== undefined && source !== undefined) volumes.set(name, source);
      if (typeof value['mountPath'] === 'string') mounts.push({ field, mount: value });
      for (const [own, inside] of Object.entries(value)) walk(inside, field === '' ? own : `${field}.${own}`);
    }
  };
  walk(values, '');
  return mounts.flatMap(({ field, mount }) => {
    const secret = textAt(mount, 'secretName');
    const source: Source | undefined =
      secret === undefined ? volumes.get(textAt(mount, 'name') ?? '') : { kind: 'Secret', name: secret, items: [] };
    return source === undefined
      ? []
      : [
          {
            component,
            object: 'values',
            field,
            ...placed(mount),
            kind: source.kind,
            name: source.name,
            namespace,
            files: filesOf(model, namespace, source),
            texts: [...texts, ...[...volumes.values()].flatMap((one) => written(model, namespace, one))],
          },
        ];
  });
}

function parsed(text: string): unknown {
  try {
    const value = parse(text) as unknown;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The files below a mount that a text names, each once. */
export function filesNamed(text: string, folder: string): string[] {
  if (!text.includes(folder)) return [];
  const start = folder.replace(/\/+$/, '').replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const found = text.matchAll(new RegExp(`(?<![\\w./-])${start}/([A-Za-z0-9_.-]+)(?![A-Za-z0-9_.*$({-])`, 'g'));
  return [...new Set([...found].map(([, file]) => file!.replace(/\.+$/, '')))].filter((file) => file !== '');
}
