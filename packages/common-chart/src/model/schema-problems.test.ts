import { Type } from '@sinclair/typebox';
import { expect, test } from 'vitest';
import { schemaProblems } from './schema-problems.ts';

test('a number that is none does not fit', () => {
  expect(schemaProblems(Type.Object({ ratio: Type.Number() }), { ratio: NaN }).map(({ message }) => message)).toEqual([
    'ratio is NaN; give a number',
  ]);
});
