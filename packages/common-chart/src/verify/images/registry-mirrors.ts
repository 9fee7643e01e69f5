import { imageRegistry } from '../../capabilities/image-registry.ts';
import type { ClusterModel } from '../cluster-model.ts';
import { isJsonMap, labelsAt, listAt } from '../json-value.ts';

/** A registry that the cluster's own one fetches from, as its configuration has it. */
export interface RegistryMirror {
  readonly url: string;
  /** Patterns of repositories, such as `library/**`. */
  readonly patterns: readonly string[];
}

/**
 * What the cluster's registry mirrors, read from the configuration that it is given; `undefined` when the cluster runs none
 * that keeps it in a ConfigMap as Zot does.
 */
export function registryMirrors(model: ClusterModel): RegistryMirror[] | undefined {
  const provider = model.components.find(
    ({ definition }) => definition.provides?.capability?.name === imageRegistry.name,
  );
  const configurations = (provider?.objects ?? [])
    .filter(({ kind }) => kind === 'ConfigMap')
    .flatMap((object) => Object.values(labelsAt(object, 'data')))
    .map(parsed)
    .filter((configuration) => listAt(configuration, 'extensions', 'sync', 'registries').length > 0);
  if (configurations.length === 0) return undefined;
  return configurations.flatMap((configuration) =>
    listAt(configuration, 'extensions', 'sync', 'registries')
      .filter(isJsonMap)
      .flatMap((registry) =>
        texts(registry['urls']).map((url) => ({
          url,
          patterns: listAt(registry, 'content')
            .filter(isJsonMap)
            .flatMap(({ prefix }) => texts([prefix])),
        })),
      ),
  );
}

/** Whether a mirror fetches a repository. */
export function mirrors({ patterns }: RegistryMirror, repository: string): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith('/**') ? repository.startsWith(pattern.slice(0, -2)) : pattern === repository || pattern === '**',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? (value as unknown[]).filter((item) => typeof item === 'string') : [];
}
