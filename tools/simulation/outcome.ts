/** How a simulation ends. */
export interface Outcome {
  /**
   * - `healthy`: everything is as the tree says, and healthy.
   * - `stands still`: nothing will happen any more by itself.
   * - `still failing`: something would be tried again for ever.
   */
  readonly result: 'healthy' | 'stands still' | 'still failing';
  /** Seconds since the start. */
  readonly at: number;
  /** Applications that are as the tree says and healthy, in the order in which they came up. */
  readonly healthy: readonly string[];
  /** Applications that are there and not well for a reason of their own, with the reason. */
  readonly causes: readonly { readonly application: string; readonly reason: string }[];
  /** Applications that only wait for others, with those that they wait for. */
  readonly waiting: readonly { readonly application: string; readonly for: readonly string[] }[];
  /** Applications that the sync never came to, with their parent. */
  readonly notReached: readonly { readonly application: string; readonly parent: string }[];
}
