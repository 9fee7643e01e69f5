import type { RequestUser } from './request-user.ts';
import type { MatchedRequest } from './match-constraints.ts';

/** An object that somebody will ask the API server to take, as it will be by then. */
export interface AdmissionRequest extends MatchedRequest {
  readonly component: string;
  /** The rendered object that it is, or that it comes of, as problems name it. */
  readonly source: string;
  readonly kind: string;
  /** `undefined` when nobody knows who asks. */
  readonly user: RequestUser | undefined;
  /** The object; of its containers only the one that is numbered, or none of them for -1. @default - all */
  readonly object: (container?: number) => unknown;
  /** Where each of its containers stands in the rendered object. */
  readonly containers: readonly string[];
  /** Where a field of the object stands in the rendered one. */
  readonly placeOf: (field: string) => string;
}
