import type { KubernetesObject, ObjectKind, ObjectReference } from './kubernetes-object.ts';
import type { PortForward } from './port-forward.ts';

/** Which objects of a kind. */
export interface Scope {
  /** @default - all namespaces */
  readonly namespace?: string;
  /** As in `app=web,tier!=db`. @default - every label */
  readonly labelSelector?: string;
  /** As in `metadata.name=web`. @default - every object */
  readonly fieldSelector?: string;
}

/** How an object is applied. */
export interface ApplySettings {
  /** Who owns the fields that are given. */
  readonly fieldManager: string;
  /** Whether fields are taken from whoever else owns them. @default false */
  readonly force?: boolean;
}

/** How an object is deleted. */
export interface DeleteSettings {
  /** What becomes of what it owns. @default - as its kind has it */
  readonly propagation?: 'Background' | 'Foreground' | 'Orphan';
  /** Deletes this very object, not one that was made in its place. @default - whichever has the name */
  readonly uid?: string;
}

/** How long to wait, and who hears of it. */
export interface WaitSettings {
  /** Milliseconds. @default - without end */
  readonly timeout?: number;
  /** @default - nothing ends it early */
  readonly signal?: AbortSignal;
}

/** What a wait ends with: a value, or `undefined` as long as there is none. */
export type Condition<T, Result> = (objects: readonly T[]) => Result | undefined;

/** The versions of a cluster's API. */
export interface ApiVersions {
  /** Such as `1.34.3`. */
  readonly kubernetes: string;
  /** Every `group/version` and `group/version/Kind`, sorted. */
  readonly served: readonly string[];
}

/**
 * One cluster's API.
 *
 * Every call is repeated when the server is busy, broken, slow or gone for the moment; none is done twice by that.
 * All throw `Problems` when patience ends or the server refuses.
 */
export interface KubernetesClient {
  /** The cluster's name in the kubeconfig. */
  readonly cluster: string;
  readonly server: string;
  readonly versions: () => Promise<ApiVersions>;
  /** Whether the server serves a kind. */
  readonly serves: (kind: ObjectKind) => Promise<boolean>;
  /** Whether objects of a kind are in namespaces; `undefined` for a kind that is not served. */
  readonly isNamespaced: (kind: ObjectKind) => Promise<boolean | undefined>;
  readonly get: <T extends KubernetesObject>(reference: ObjectReference) => Promise<T | undefined>;
  /** Sorted by namespace and name; none for a kind that is not served. */
  readonly list: <T extends KubernetesObject>(kind: ObjectKind, scope?: Scope) => Promise<readonly T[]>;
  /** Server-side apply. */
  readonly apply: (object: KubernetesObject, settings: ApplySettings) => Promise<KubernetesObject>;
  /** Creates what is not there, and leaves alone what is. */
  readonly createOnce: (object: KubernetesObject, fieldManager: string) => Promise<'created' | 'exists'>;
  /** A JSON merge patch; `undefined` when there is no such object. */
  readonly patch: (
    reference: ObjectReference,
    change: object,
    fieldManager: string,
  ) => Promise<KubernetesObject | undefined>;
  /** Whether there was something to delete. */
  readonly delete: (reference: ObjectReference, settings?: DeleteSettings) => Promise<boolean>;
  /** All objects of a scope, again after each change, without end; survives what ends a connection. */
  readonly watch: <T extends KubernetesObject>(
    kind: ObjectKind,
    scope?: Scope,
    signal?: AbortSignal,
  ) => AsyncGenerator<readonly T[], void, undefined>;
  /** Watches until a condition has a value; `undefined` when the time is over. */
  readonly until: <T extends KubernetesObject, Result>(
    kind: ObjectKind,
    scope: Scope,
    condition: Condition<T, Result>,
    settings?: WaitSettings,
  ) => Promise<Result | undefined>;
  /** A token of a service account for one audience; `undefined` when there is no such account. */
  readonly token: (
    account: { readonly namespace: string; readonly name: string },
    audience: string,
    seconds?: number,
  ) => Promise<string | undefined>;
  /** A port on loopback that leads to a port of a pod. */
  readonly forward: (pod: { readonly namespace: string; readonly name: string }, port: number) => Promise<PortForward>;
  /** Ends its connections. */
  readonly close: () => Promise<void>;
}
