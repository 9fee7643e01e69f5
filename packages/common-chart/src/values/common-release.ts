/** Under which name, and where, values are rendered: what Helm calls a release. */
export interface CommonRelease {
  /** The release's name: the name of everything that the values do not name, and the instance label. */
  readonly release: string;
  /** The namespace that the objects are applied to. They do not carry it; a ClusterRoleBinding's subject needs it. */
  readonly namespace: string;
  /**
   * The host of the registry that the cluster pulls its images from.
   *
   * @default 'zot.lumie-infra.com'
   */
  readonly registry?: string;
}
