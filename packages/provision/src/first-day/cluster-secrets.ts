/** What of the Kubernetes API the first day needs. */
export interface ClusterSecrets {
  /** The keys of a Secret as texts, or `undefined` when there is none. */
  readonly secret: (namespace: string, name: string) => Promise<Readonly<Record<string, string>> | undefined>;
  /** A short-lived token of a service account for an audience, or `undefined` when there is no such account. */
  readonly token: (namespace: string, account: string, audience: string) => Promise<string | undefined>;
}
