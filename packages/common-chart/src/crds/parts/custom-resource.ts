import { Type } from '@sinclair/typebox';
import type { ObjectOptions, TLiteral, TObject, TProperties, TSchema } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';
import type { ClosedProperties } from './closed-object.ts';
import { objectMetadata } from './object-metadata.ts';

type Envelope<ApiVersion extends string, Kind extends string> = {
  apiVersion: TLiteral<ApiVersion>;
  kind: TLiteral<Kind>;
  metadata: typeof objectMetadata;
};

/** A custom resource whose fields are all in `spec`. */
export function customResource<ApiVersion extends string, Kind extends string, Spec extends TSchema>(
  apiVersion: ApiVersion,
  kind: Kind,
  spec: Spec,
): TObject<Envelope<ApiVersion, Kind> & { spec: Spec }> {
  const properties = { apiVersion: Type.Literal(apiVersion), kind: Type.Literal(kind), metadata: objectMetadata, spec };
  return Type.Object(properties, { additionalProperties: false });
}

/** A custom resource whose fields stand beside `metadata`, without a `spec`. */
export function flatCustomResource<
  ApiVersion extends string,
  Kind extends string,
  Required extends TProperties,
  Others extends TProperties,
>(
  apiVersion: ApiVersion,
  kind: Kind,
  required: Required,
  others: Others,
  options?: ObjectOptions,
): TObject<ClosedProperties<Envelope<ApiVersion, Kind> & Required, Others>> {
  const envelope = { apiVersion: Type.Literal(apiVersion), kind: Type.Literal(kind), metadata: objectMetadata };
  return closedObject({ ...envelope, ...required }, others, options);
}
