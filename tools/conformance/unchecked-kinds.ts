/** A custom kind whose definition is not upstream, so that nothing proves its fields. */
export interface UncheckedKind {
  readonly apiVersion: string;
  readonly kind: string;
  /** Where its definition comes from, and what checks the objects instead. */
  readonly reason: string;
}

/** The custom kinds that we emit although no upstream definition is at hand, each reviewed. */
export const uncheckedKinds: readonly UncheckedKind[] = [
  {
    apiVersion: 'barmancloud.cnpg.io/v1',
    kind: 'ObjectStore',
    reason:
      'Its definition comes with the release file of the Barman Cloud plugin, which is no chart. The closed schema in common-chart checks the objects.',
  },
];
