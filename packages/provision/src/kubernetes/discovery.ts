import type { Api } from './api.ts';
import { ApiRefusal } from './failure.ts';
import type { ApiVersions } from './kubernetes-client.ts';
import type { ObjectKind } from './kubernetes-object.ts';

/** How a kind is addressed. */
export interface ApiResource {
  /** The plural in its path. */
  readonly name: string;
  readonly namespaced: boolean;
}

interface ResourceList {
  readonly resources?: readonly { readonly name: string; readonly kind: string; readonly namespaced: boolean }[];
}

interface GroupList {
  readonly groups: readonly { readonly versions: readonly { readonly groupVersion: string }[] }[];
}

/** What an API server serves; what it served once is remembered, what it did not is asked for again. */
export interface Discovery {
  readonly resource: (kind: ObjectKind) => Promise<ApiResource | undefined>;
  readonly versions: () => Promise<ApiVersions>;
}

/** Asks an API server what it serves. */
export function openDiscovery(api: Api): Discovery {
  const known = new Map<string, ApiResource>();
  const kindsOf = async (apiVersion: string): Promise<string[]> => {
    const list = await resourceList(api, apiVersion);
    return list.map(({ name, kind, namespaced }) => {
      known.set(`${apiVersion}/${kind}`, { name, namespaced });
      return kind;
    });
  };
  return {
    resource: async ({ apiVersion, kind }) => {
      const id = `${apiVersion}/${kind}`;
      if (!known.has(id)) await kindsOf(apiVersion);
      return known.get(id);
    },
    versions: async () => {
      const { gitVersion } = (await api.ask({ method: 'GET', path: '/version' }, { what: 'reading the version' })) as {
        readonly gitVersion: string;
      };
      const { groups } = (await api.ask(
        { method: 'GET', path: '/apis' },
        { what: 'reading the API groups' },
      )) as GroupList;
      const served = new Set<string>();
      for (const apiVersion of ['v1', ...groups.flatMap(({ versions }) => versions.map((one) => one.groupVersion))]) {
        served.add(apiVersion);
        for (const kind of await kindsOf(apiVersion)) served.add(`${apiVersion}/${kind}`);
      }
      return { kubernetes: /\d+\.\d+\.\d+/.exec(gitVersion)?.[0] ?? gitVersion, served: [...served].sort() };
    },
  };
}

async function resourceList(api: Api, apiVersion: string): Promise<NonNullable<ResourceList['resources']>> {
  try {
    const list = (await api.ask(
      { method: 'GET', path: versionPath(apiVersion) },
      { what: `reading the kinds of ${apiVersion}` },
    )) as ResourceList;
    // A subresource has a slash in its name.
    return (list.resources ?? []).filter(({ name }) => !name.includes('/'));
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 404) return [];
    throw error;
  }
}

/** Where the kinds of a version are served. */
export function versionPath(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}
