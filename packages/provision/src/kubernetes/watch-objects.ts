import type { Api } from './api.ts';
import { ApiRefusal, PassingFailure } from './failure.ts';
import type { Scope } from './kubernetes-client.ts';
import type { KubernetesObject } from './kubernetes-object.ts';
import { pauseAfter } from './patience.ts';

/** Objects, and the state of the cluster that they were read in. */
export interface ObjectList {
  readonly objects: readonly KubernetesObject[];
  readonly version: string;
}

/** What is watched. */
export interface WatchProps {
  readonly api: Api;
  /** Where the objects are served, or `undefined` while they are not. */
  readonly path: () => Promise<string | undefined>;
  readonly list: (path: string) => Promise<ObjectList>;
  readonly scope: Scope;
  /** @default - nothing ends it */
  readonly signal?: AbortSignal | undefined;
}

/** Seconds after which the server ends a watch, to be asked for again. */
const watchSeconds = 300;

interface WatchEvent {
  readonly type: 'ADDED' | 'BOOKMARK' | 'DELETED' | 'ERROR' | 'MODIFIED';
  readonly object: KubernetesObject & { readonly code?: number; readonly message?: string };
}

/**
 * Yields all objects of a scope, again after each change.
 *
 * It goes on where a connection broke off. When the server no longer knows that state, it begins again with a list, whose
 * difference to what was yielded is yielded in one.
 */
export async function* watchObjects(props: WatchProps): AsyncGenerator<readonly KubernetesObject[], void, undefined> {
  const { api, signal } = props;
  let known = new Map<string, KubernetesObject>();
  let version: string | undefined;
  let failures = 0;
  while (!isAborted(signal)) {
    try {
      const path = await props.path();
      if (path === undefined) {
        yield [];
        failures++;
      } else {
        if (version === undefined) {
          const list = await props.list(path);
          known = new Map(list.objects.map((object) => [idOf(object), object]));
          version = list.version;
          yield sorted(known);
        }
        let heard = false;
        for await (const line of api.stream(requestFor(path, props.scope, version), limitOf(api, signal))) {
          const event = eventOf(line);
          if (event === undefined) continue;
          if (event.type === 'ERROR') throw new ApiRefusal(event.object.code ?? 500, '', event.object.message ?? '');
          heard = true;
          failures = 0;
          version = event.object.metadata.resourceVersion ?? version;
          if (event.type === 'BOOKMARK') continue;
          if (event.type === 'DELETED') known.delete(idOf(event.object));
          else known.set(idOf(event.object), event.object);
          yield sorted(known);
        }
        // A server that ends a watch at once is not asked again at once.
        if (!heard) failures++;
      }
    } catch (error) {
      if (isAborted(signal)) return;
      failures++;
      if (error instanceof ApiRefusal && error.status === 410) version = undefined;
      else if (!isPassing(error)) throw error;
    }
    if (failures > 0) await pause(api, failures, signal);
  }
}

// A watch that ends in an error of the server is as good as one that is cut off.
function isPassing(error: unknown): boolean {
  return error instanceof PassingFailure || (error instanceof ApiRefusal && error.status >= 500);
}

async function pause({ clock, patience }: Api, failures: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await clock.sleep(pauseAfter(failures, patience), signal);
  } catch (error) {
    if (!isAborted(signal)) throw error;
  }
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

function limitOf({ clock, patience }: Api, signal: AbortSignal | undefined): AbortSignal {
  // A connection that is dead without knowing it ends nothing by itself.
  const limit = clock.timeout(watchSeconds * 1000 + patience.requestTimeout);
  return signal === undefined ? limit : AbortSignal.any([signal, limit]);
}

function requestFor(path: string, { labelSelector, fieldSelector }: Scope, resourceVersion: string) {
  return {
    method: 'GET',
    path,
    query: {
      watch: 'true',
      allowWatchBookmarks: 'true',
      timeoutSeconds: String(watchSeconds),
      resourceVersion,
      labelSelector,
      fieldSelector,
    },
  } as const;
}

function eventOf(line: string): WatchEvent | undefined {
  try {
    return JSON.parse(line) as WatchEvent;
  } catch {
    return undefined;
  }
}

function idOf({ metadata: { namespace = '', name } }: KubernetesObject): string {
  return `${namespace}/${name}`;
}

function sorted(objects: ReadonlyMap<string, KubernetesObject>): readonly KubernetesObject[] {
  return [...objects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, object]) => object);
}
