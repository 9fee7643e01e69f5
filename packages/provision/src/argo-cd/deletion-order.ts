import type { KubernetesObject } from '../kubernetes/index.ts';
import { trackedBy } from './tracked-object.ts';

/** Applications that go at the same time: with all that they brought, or alone. */
export interface DeletionStep {
  readonly kind: 'delete' | 'release';
  readonly applications: readonly KubernetesObject[];
}

/** In which order Applications go. */
export interface DeletionOrder {
  /** Those that would make others again, the uppermost first. */
  readonly parents: readonly KubernetesObject[];
  /** Each begins when the one before has ended. */
  readonly steps: readonly DeletionStep[];
  /** Released when nothing else is left. */
  readonly root: KubernetesObject | undefined;
}

/** Applications that must not take along what they brought, as long as anything else is deleted. */
export interface LastApplications {
  readonly argoCd: string | undefined;
  readonly dns: string | undefined;
}

const waveAnnotation = 'argocd.argoproj.io/sync-wave';
const rootName = 'root';

/**
 * The reverse of the order in which Applications came up: later waves first, children before parents.
 *
 * What must run to the end is let go before its parent takes it along; so is the root: its project goes with it, and without
 * a project Argo CD deletes nothing any more. What an ApplicationSet made is deleted with that.
 */
export function deletionOrder(applications: readonly KubernetesObject[], last: LastApplications): DeletionOrder {
  const family = new Family(applications);
  const steps: DeletionStep[] = [];
  const isKept = ({ metadata: { name } }: KubernetesObject): boolean => name === last.argoCd || name === last.dns;
  const add = (kind: DeletionStep['kind'], group: readonly KubernetesObject[]): void => {
    if (group.length > 0) steps.push({ kind, applications: group });
  };
  const deleteAll = (siblings: readonly KubernetesObject[]): void => {
    for (const wave of byWave(siblings)) {
      for (const application of wave) deleteAll(family.childrenOf(application));
      add('release', wave.filter(isKept));
      add(
        'delete',
        wave.filter((application) => !isKept(application)),
      );
    }
  };
  const eldest = family.eldest();
  const root = eldest.find(({ metadata }) => metadata.name === rootName);
  // What somebody put beside the root may stand on what the root brought.
  deleteAll(eldest.filter((application) => application !== root));
  if (root !== undefined) deleteAll(family.childrenOf(root));
  const parents = applications
    .filter((application) => family.childrenOf(application).length > 0)
    .sort((a, b) => family.depthOf(a) - family.depthOf(b));
  return { parents, steps, root };
}

/** Which Application made which. */
class Family {
  readonly #byName: ReadonlyMap<string, KubernetesObject>;
  readonly #children: ReadonlyMap<KubernetesObject | undefined, readonly KubernetesObject[]>;

  constructor(applications: readonly KubernetesObject[]) {
    this.#byName = new Map(applications.map((application) => [application.metadata.name, application]));
    this.#children = Map.groupBy(applications, (application) => this.#parentOf(application));
  }

  childrenOf(application: KubernetesObject): readonly KubernetesObject[] {
    return this.#children.get(application) ?? [];
  }

  eldest(): readonly KubernetesObject[] {
    return (this.#children.get(undefined) ?? []).filter((application) => !isGenerated(application));
  }

  depthOf(application: KubernetesObject): number {
    const parent = this.#parentOf(application);
    return parent === undefined ? 0 : 1 + this.depthOf(parent);
  }

  #parentOf(application: KubernetesObject): KubernetesObject | undefined {
    const owner = this.#byName.get(trackedBy(application) ?? '');
    // One that manages itself has no parent.
    return owner === application ? undefined : owner;
  }
}

function isGenerated({ metadata }: KubernetesObject): boolean {
  const { ownerReferences = [] } = metadata as { readonly ownerReferences?: readonly { readonly kind: string }[] };
  return ownerReferences.some(({ kind }) => kind === 'ApplicationSet');
}

function byWave(applications: readonly KubernetesObject[]): KubernetesObject[][] {
  const waves = Map.groupBy(applications, ({ metadata }) => Number(metadata.annotations?.[waveAnnotation] ?? 0));
  return [...waves].sort(([a], [b]) => b - a).map(([, wave]) => wave);
}
