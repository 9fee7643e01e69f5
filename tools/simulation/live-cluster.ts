import { isDeepStrictEqual } from 'node:util';
import { type ApplicationManifest, type TreeObject, isApplication } from './tree.ts';

/** An object in the cluster. */
export interface LiveObject {
  readonly object: TreeObject;
  /** The Application that applied it. */
  readonly owner: string;
  /** Seconds since the start, of the last change. */
  readonly appliedAt: number;
}

/** One operation of an Application. */
export interface Operation {
  readonly startedAt: number;
  revision: string;
  /** Failed attempts so far. */
  attempts: number;
  /** Objects of this attempt that are applied: key → still waited for, or well. */
  readonly applied: Map<string, 'running' | 'done'>;
  /** Nothing happens before this second. */
  notBefore: number;
  message: string;
}

/** How the last operation ended, as `status.operationState` tells. */
export interface EndedOperation {
  readonly phase: 'Succeeded' | 'Failed';
  readonly revision: string;
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly message: string;
}

/** What Argo CD found when it last compared an Application with the cluster. */
export interface Comparison {
  readonly source: unknown;
  readonly revision: string;
  readonly status: 'Synced' | 'OutOfSync';
  readonly health: string;
  readonly at: number;
  readonly error?: string;
}

/** An Application in the cluster, with what its controller knows. */
export interface LiveApplication {
  readonly name: string;
  /** The Application that applied it; absent for one that was applied by hand. */
  owner: string | undefined;
  manifest: ApplicationManifest;
  /** When its spec last changed. */
  changedAt: number;
  operation: Operation | undefined;
  last: EndedOperation | undefined;
  comparison: Comparison | undefined;
  /** Syncs that were tried since the scenario began. */
  syncs: number;
  /** Whether anything of it changed since the scenario began. */
  moved: boolean;
  /** When it last became healthy. */
  healthySince: number | undefined;
  /** What it last said that it waits for, so that it is said once. */
  saidToWait: string;
}

/** Everything in the cluster. */
export class LiveCluster {
  readonly objects = new Map<string, LiveObject>();
  readonly applications = new Map<string, LiveApplication>();

  /** Sets the clock back: everything that is there was applied long ago. */
  rest(): void {
    const longAgo = -3600;
    for (const [key, live] of this.objects) this.objects.set(key, { ...live, appliedAt: longAgo });
    for (const application of this.applications.values()) {
      application.changedAt = longAgo;
      if (application.healthySince !== undefined) application.healthySince = longAgo;
      if (application.last !== undefined) {
        application.last = { ...application.last, startedAt: longAgo, finishedAt: longAgo };
      }
      if (application.comparison !== undefined) application.comparison = { ...application.comparison, at: longAgo };
    }
  }

  /** Applies an object; `true` when that changes anything. */
  apply(object: TreeObject, owner: string, at: number): boolean {
    const live = this.objects.get(object.key);
    if (live?.owner === owner && live.object.digest === object.digest) return false;
    this.objects.set(object.key, { object, owner, appliedAt: at });
    return true;
  }

  /** Puts an Application into the cluster, or its new spec in place of the old one. */
  applyApplication(manifest: ApplicationManifest, at: number, owner?: string): LiveApplication {
    const { name } = manifest.metadata;
    const known = this.applications.get(name);
    if (known !== undefined) {
      known.manifest = manifest;
      known.owner = owner ?? known.owner;
      known.changedAt = at;
      known.moved = true;
      return known;
    }
    const made: LiveApplication = {
      name,
      owner,
      manifest,
      changedAt: at,
      operation: undefined,
      last: undefined,
      comparison: undefined,
      syncs: 0,
      moved: true,
      healthySince: undefined,
      saidToWait: '',
    };
    this.applications.set(name, made);
    return made;
  }

  /** Removes an object, and with an Application everything that it owns. */
  remove({ object }: LiveObject): void {
    this.objects.delete(object.key);
    if (!isApplication(object)) return;
    this.applications.delete(object.name);
    for (const live of this.leftOver(object.name, [])) this.remove(live);
  }

  /** The objects that an Application owns and a content no longer holds. */
  leftOver(owner: string, content: readonly TreeObject[]): LiveObject[] {
    const keys = new Set(content.map(({ key }) => key));
    return [...this.objects.values()].filter((live) => live.owner === owner && !keys.has(live.object.key));
  }
}

/** Whether two comparisons say the same, their time aside. */
export function sameComparison(a: Comparison | undefined, b: Comparison): boolean {
  return a !== undefined && isDeepStrictEqual({ ...a, at: 0 }, { ...b, at: 0 });
}
