/** The kinds of object that a component can claim of its chart. */
export type ClaimedKind = 'service' | 'service account' | 'secret' | 'config map';

/** An object that a chart or its program makes, though no recorded render of the chart shows it. */
export interface UnrecordedObject {
  /** The chart, or for release files the app's name in `chart-facts.json`. */
  readonly chart: string;
  readonly kind: ClaimedKind;
  /** The name, as the component claims it. */
  readonly name: string;
  /** Which values bring it about, or what makes it at run time. */
  readonly reason: string;
}

/** Claims that hold although the recorded renders cannot show it, each reviewed. */
export const unrecordedObjects: readonly UnrecordedObject[] = [];
