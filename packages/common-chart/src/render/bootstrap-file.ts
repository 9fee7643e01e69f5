import type { PlannedLayer } from '../model/plan.ts';

/** What a layer needs from outside before the registry and the secret store run, for the step that brings it. */
export interface BootstrapFile {
  /** Images that nodes pull from their publishers. */
  readonly upstreamImages: readonly {
    readonly component: string;
    readonly namespace: string | undefined;
    readonly reason: string;
    readonly images: readonly string[];
  }[];
  /** Secrets that are created once, each key from a field of a path that the store serves later. */
  readonly seededSecrets: readonly {
    readonly component: string;
    readonly namespace: string | undefined;
    readonly name: string;
    readonly type: string;
    readonly path: string;
    /** Key of the Secret → a field of the path, or a text with `{{ get .Secrets "FIELD" }}` in it. */
    readonly keys: Readonly<Record<string, string>>;
  }[];
}

/** The bootstrap exceptions of one layer, or `undefined` when it has none. */
export function bootstrapFile({ components }: PlannedLayer): BootstrapFile | undefined {
  const upstreamImages = components.flatMap(({ name, namespace, definition, images }) =>
    definition.bootstrapException === undefined
      ? []
      : [
          {
            component: name,
            namespace,
            reason: definition.bootstrapException.upstreamImages,
            images: Object.values(images)
              .map(({ reference }) => reference)
              .sort(),
          },
        ],
  );
  const seededSecrets = components.flatMap(({ name: component, namespace, secrets }) =>
    secrets
      .filter(({ seeded }) => seeded)
      .map(({ name, type = 'Opaque', path, fields }) => ({
        component,
        namespace,
        name,
        type,
        path,
        keys: Object.fromEntries(
          Object.entries(fields).map(([key, field]) => [key, typeof field === 'string' ? field : field.template]),
        ),
      })),
  );
  return upstreamImages.length + seededSecrets.length === 0 ? undefined : { upstreamImages, seededSecrets };
}
