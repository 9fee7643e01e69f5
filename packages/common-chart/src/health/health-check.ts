/** A health rule of ours for one kind. */
export interface HealthCheck {
  /** Empty for the core group. */
  readonly group: string;
  readonly kind: string;
  /**
   * A script for Argo CD's `argocd-cm`: reads the global `obj`, returns a table with `status` and `message`.
   *
   * Argo CD runs it in gopher-lua: Lua 5.1, with the base library, `table`, and a part of `os`. There is no `string`, no
   * `math`, no `goto`, no integer division and no bit operator; `..` and `==` are all that can be done with text.
   *
   * In the middle of a sync, Healthy lets the next wave start, Degraded fails the operation of the parent, which then tries
   * again with backoff, and anything else waits. So Progressing and Suspended are for what ends without a change in Git,
   * Degraded for what its controller reports as wrong: a parent that waits takes no newer revision in.
   */
  readonly lua: string;
}

/** How waivers, checks and Argo CD's own rules name a kind: `group/Kind`, or the kind alone for the core group. */
export function kindKey({ group, kind }: Pick<HealthCheck, 'group' | 'kind'>): string {
  return group === '' ? kind : `${group}/${kind}`;
}
