import { seededTemplateIsUnknown, seededValueIsUnknown } from './errors.ts';
import type { KubernetesObject } from '../kubernetes/index.ts';

/** Values by path and field of the secret store. */
export type SeededValues = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface StaticSecret extends KubernetesObject {
  readonly spec: {
    readonly path: string;
    readonly destination: {
      readonly name: string;
      readonly type?: string;
      readonly labels?: Readonly<Record<string, string>>;
      readonly transformation?: { readonly templates?: Readonly<Record<string, { readonly text: string }>> };
    };
  };
}

const field = /\{\{ get \.Secrets "([^"]+)" \}\}/g;

/** The Secret that a VaultStaticSecret describes, with values filled in; pushes what is missing to `problems`. */
export function seededSecretObject(
  declaration: KubernetesObject,
  values: SeededValues,
  problems: string[],
): KubernetesObject {
  const { spec, metadata } = declaration as StaticSecret;
  const { path, destination } = spec;
  const name = `${metadata.namespace}/${destination.name}`;
  const fill = (key: string, text: string): string => {
    const filled = text.replaceAll(field, (_, wanted: string) => {
      const value = values[path]?.[wanted];
      if (value === undefined) problems.push(seededValueIsUnknown(name, path, wanted));
      return value ?? '';
    });
    // Only what the declaration itself holds is looked at: a value may hold anything.
    if (text.replaceAll(field, '').includes('{{')) problems.push(seededTemplateIsUnknown(name, key));
    return filled;
  };
  const templates = Object.entries(destination.transformation?.templates ?? {});
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: destination.name,
      ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
      ...(destination.labels === undefined ? {} : { labels: destination.labels }),
    },
    type: destination.type ?? 'Opaque',
    data: Object.fromEntries(
      templates.map(([key, { text }]) => [key, Buffer.from(fill(key, text), 'utf8').toString('base64')]),
    ),
  };
}
