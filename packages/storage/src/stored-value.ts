/** Where the secret store keeps one value. */
export interface StoredValue {
  /** The path below the store's mount. */
  readonly path: string;
  readonly field: string;
}
