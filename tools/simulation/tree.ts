/** One object of a rendered tree, or a chart or release whose objects the tree does not hold. */
export interface TreeObject {
  /** What makes it one and the same from one tree to the next. */
  readonly key: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** Its `sync-wave`. */
  readonly wave: number;
  /** Of its content. */
  readonly digest: string;
  readonly manifest: KubernetesObject;
}

/** A Kubernetes object, as far as the simulation reads it. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

/** An Application, as far as the simulation reads it. */
export interface ApplicationManifest extends KubernetesObject {
  readonly spec: {
    readonly source: {
      readonly repoURL: string;
      readonly targetRevision: string;
      readonly path: string;
      readonly directory?: { readonly recurse?: boolean; readonly include?: string };
      readonly [field: string]: unknown;
    };
    readonly destination: Readonly<Record<string, unknown>>;
    readonly syncPolicy?: SyncPolicy;
    readonly [field: string]: unknown;
  };
}

/** The part of a sync policy that decides when an operation begins and is tried again. */
export interface SyncPolicy {
  readonly automated?: { readonly enabled?: boolean; readonly selfHeal?: boolean };
  readonly retry?: {
    readonly limit?: number;
    readonly refresh?: boolean;
    readonly backoff?: { readonly duration?: string; readonly factor?: number; readonly maxDuration?: string };
  };
}

/** An Application and what its source holds. */
export interface TreeApplication {
  readonly name: string;
  readonly manifest: ApplicationManifest;
  /** The Application that owns it; absent for the root. */
  readonly parent?: string;
  readonly objects: readonly TreeObject[];
}

/** A rendered tree: every Application that can be reached from the root. */
export interface Tree {
  readonly root: string;
  readonly applications: ReadonlyMap<string, TreeApplication>;
  /** Whether its Applications follow a branch, so that pins by content stand in for those of publishing. */
  readonly followsBranch: boolean;
}

/** Whether an object is an Application. */
export function isApplication(object: Pick<TreeObject, 'apiVersion' | 'kind'>): boolean {
  return object.kind === 'Application' && object.apiVersion.startsWith('argoproj.io/');
}

/** The names of the components of a tree: the Applications of its layers. */
export function componentNames({ applications }: Tree): string[] {
  return [...applications.values()]
    .filter(({ parent }) => parent !== undefined && applications.get(parent)?.parent !== undefined)
    .map(({ name }) => name)
    .sort();
}
