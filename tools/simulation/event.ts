/** Something that happens in a simulation. */
export type SimulationEvent = {
  /** Seconds since the start. */
  readonly at: number;
  /** The Application that it happens to. */
  readonly application: string;
} & (
  | {
      readonly kind: 'applies';
      readonly wave: number;
      /** How many waves the Application has. */
      readonly waves: number;
      /** What is new or changed, in the order in which it is applied. */
      readonly objects: readonly AppliedObject[];
    }
  | { readonly kind: 'prunes'; readonly objects: readonly AppliedObject[] }
  | {
      readonly kind: 'waits';
      readonly wave: number;
      readonly for: readonly { readonly name: string; readonly status: string; readonly reason: string }[];
    }
  | { readonly kind: 'fails'; readonly attempt: number; readonly reason: string; readonly retryAt: number | undefined }
  | { readonly kind: 'becomes healthy' }
);

/** An object in an event. */
export interface AppliedObject {
  readonly kind: string;
  readonly name: string;
}
