import { Type } from '@sinclair/typebox';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';

const spec = closedObject({}, { stripPrefix: closedObject({ prefixes: Type.Array(Type.String()) }) });

/** A Traefik middleware, which only the values contract still emits. */
export const middlewareSchema = customResource('traefik.io/v1alpha1', 'Middleware', spec);
