import { Problems } from '@lumie-infra/common-chart';
import { seededValuesAreNone } from '../errors.ts';

/** Values by path and field of the secret store. */
export type SuppliedValues = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What the configuration of a stack supplies for the secret store, checked; no message shows any of it.
 *
 * @throws {Problems} when it is not text by path and field.
 */
export function suppliedValues(given: unknown = {}): SuppliedValues {
  const fits =
    isMap(given) && Object.values(given).every((fields) => isMap(fields) && Object.values(fields).every(isText));
  if (!fits) throw new Problems(undefined, [seededValuesAreNone()]);
  return given as SuppliedValues;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
