import { ignoredPointerIsBad, ignoredWithoutField, ignoredWithoutReason } from './errors.ts';

/** A field that a controller writes and Argo CD must not revert. */
export interface IgnoredDifference {
  /** Which controller writes the field, and why it may. It stays in the code: Argo CD knows no reasons. */
  readonly reason: string;
  /** @default - the core group */
  readonly group?: string;
  readonly kind: string;
  /** @default - every object of the kind */
  readonly name?: string;
  /** Paths such as `/spec/replicas`, of this and of {@link jqPathExpressions} at least one. */
  readonly jsonPointers?: readonly string[];
  readonly jqPathExpressions?: readonly string[];
}

/** What is wrong with the fields that a component has Argo CD ignore. */
export function ignoredDifferenceProblems(component: string, ignored: readonly IgnoredDifference[]): string[] {
  return ignored.flatMap(({ reason, kind, jsonPointers = [], jqPathExpressions = [] }) => [
    ...(reason.trim() === '' ? [ignoredWithoutReason(component, kind)] : []),
    ...(jsonPointers.length + jqPathExpressions.length === 0 ? [ignoredWithoutField(component, kind)] : []),
    ...jsonPointers
      .filter((pointer) => !/^(?:\/(?:[^~/]|~[01])+)+$/.test(pointer))
      .map((pointer) => ignoredPointerIsBad(component, kind, pointer)),
  ]);
}
