import { Type } from '@sinclair/typebox';
import { expect, test } from 'vitest';
import { choice } from '../src/crds/parts/choice.ts';
import { closedObject } from '../src/crds/parts/closed-object.ts';
import { schemaDifferences } from './schema-difference.ts';
import type { JsonSchema } from './schema-difference.ts';

const differences = (ours: unknown, upstream: JsonSchema) => schemaDifferences(ours as JsonSchema, upstream, 'spec');

test('a field that upstream lacks is a difference', () => {
  const upstream = { type: 'object', properties: { port: { type: 'string' } } };
  expect(differences(closedObject({}, { prot: Type.String() }), upstream)).toEqual([
    'spec.prot does not exist upstream',
  ]);
});

test('a field that upstream requires must be required', () => {
  const upstream = { type: 'object', properties: { port: { type: 'string' } }, required: ['port'] };
  expect(differences(closedObject({}, { port: Type.String() }), upstream)).toEqual(['spec.port is required upstream']);
});

test('a required field with a default may be left out', () => {
  const upstream = { type: 'object', properties: { port: { type: 'string', default: 'http' } }, required: ['port'] };
  expect(differences(closedObject({}), upstream)).toEqual([]);
});

test('another type is a difference, inside lists and maps too', () => {
  const upstream = { type: 'array', items: { type: 'object', additionalProperties: { type: 'string' } } };
  expect(differences(Type.Array(Type.Record(Type.String(), Type.Integer())), upstream)).toEqual([
    'spec[].* is integer, upstream string',
  ]);
});

test('a choice that upstream does not offer is a difference', () => {
  const upstream = { type: 'string', enum: ['http', 'https'] };
  expect(differences(choice(['http', 'ftp']), upstream)).toEqual(['spec may not be ftp upstream']);
});

test('an open string where upstream offers choices is a difference', () => {
  expect(differences(Type.String(), { type: 'string', enum: ['a'] })).toEqual(['spec is one of a upstream']);
});

test('anything fits where upstream is free', () => {
  const upstream = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  expect(differences(closedObject({}, { a: closedObject({ b: Type.String() }) }), upstream)).toEqual([]);
});
