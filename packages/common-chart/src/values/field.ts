import { Type } from '@sinclair/typebox';
import type { Static, TObject, TProperties, TSchema, TUnsafe } from '@sinclair/typebox';
import { closedObject } from '../crds/parts/closed-object.ts';
import type { ClosedProperties } from '../crds/parts/closed-object.ts';

/** Marks a text that may be written as a number, and then keeps its digits. */
export const numberToo = 'x-number-too';

/** Marks a map that, given empty, stands for "none" instead of "nothing to add to the defaults". */
export const emptyIsNone = 'x-empty-is-none';

/** Marks a key that is accepted and changes nothing; its value says what to use instead. */
export const noEffect = 'x-no-effect';

/** A map of names or labels to single values. */
export type ScalarMap = Readonly<Record<string, string | number | boolean>>;

function annotated(description: string, standard: unknown): { description: string; default?: unknown } {
  return standard === undefined ? { description } : { description, default: standard };
}

/** A field that is true or false. */
export const flag = (description: string, standard?: boolean) => Type.Boolean(annotated(description, standard));

/** A whole number of at least 0. */
export const whole = (description: string, standard?: number) =>
  Type.Integer({ ...annotated(description, standard), minimum: 0 });

/** A text. */
export const text = (description: string, standard?: string) => Type.String(annotated(description, standard));

/** A text that is often written without quotes although it looks like a number: a tag, a version. */
export const writtenText = (description: string, standard?: string): TUnsafe<string | number> =>
  Type.Unsafe({ ...annotated(description, standard), type: 'string', [numberToo]: true });

/** A number, or a text such as a port's name or a percentage. */
export const wholeOrText = (description: string, standard?: number | string): TUnsafe<number | string> =>
  Type.Unsafe({ ...annotated(description, standard), type: ['integer', 'string'] });

/** An amount of storage, `1Gi`. */
export const quantity = (description: string, standard?: string): TUnsafe<number | string> =>
  Type.Unsafe({ ...annotated(description, standard), type: ['string', 'number'] });

/** A map that goes into the object as it is written. */
export const openMap = (description: string, standard?: Readonly<Record<string, unknown>>) =>
  Type.Unsafe<Readonly<Record<string, unknown>>>({ ...annotated(description, standard), type: 'object' });

/** A list that goes into the object as it is written. */
export const openList = (description: string, standard?: readonly unknown[]) =>
  Type.Unsafe<readonly unknown[]>({ ...annotated(description, standard), type: 'array' });

/** A map whose values become texts. */
export const scalarMap = (description: string): TUnsafe<ScalarMap> =>
  Type.Unsafe({ description, type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } });

/** A map of known keys, all of them optional. */
export function group<P extends TProperties>(
  description: string,
  properties: P,
  options: Readonly<Record<string, unknown>> = {},
): TObject<ClosedProperties<Record<never, never>, P>> {
  return closedObject<Record<never, never>, P>({}, properties, { description, ...options });
}

/** A list of one kind of entry. */
export const listOf = <T extends TSchema>(description: string, entry: T, standard?: Static<T>[]) =>
  Type.Array(entry, annotated(description, standard));

/** A key that is accepted, because value files carry it, and changes nothing. */
export const ignored = (advice: string) =>
  Type.Unknown({ description: `Has no effect: ${advice}.`, [noEffect]: advice });
