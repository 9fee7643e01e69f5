import { Ajv } from 'ajv';
import type { AnySchema, ValidateFunction } from 'ajv';
import { customResources } from '../crds/index.ts';
import { builtInKeyword } from '../crds/parts/built-in.ts';
import { builtInTypeCheck } from './built-in-check.ts';
import type { ValueCheck } from './built-in-check.ts';
import { pathOfPointer } from './field-path.ts';
import { explainSchemaErrors } from './schema-error.ts';

interface Piece {
  readonly type: string;
  readonly value: unknown;
  readonly pointer: string;
}

/** The types that a schema being compiled holds, and the pieces of an object being validated. */
const compiling = new Set<string>();
let pieces: Piece[] = [];

// A test holds the schemas against the metaschema; each is used for few objects, so compiling matters more than running.
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: false,
  validateFormats: false,
  validateSchema: false,
  code: { optimize: false },
});
ajv.addKeyword({
  keyword: builtInKeyword,
  errors: false,
  compile(type: string) {
    compiling.add(type);
    return (value: unknown, context) => {
      pieces.push({ type, value, pointer: context?.instancePath ?? '' });
      return true;
    };
  },
});

function compile(schema: AnySchema): { validate: ValidateFunction; types: readonly string[] } {
  compiling.clear();
  const validate = ajv.compile(schema);
  return { validate, types: [...compiling] };
}

/** The check of a custom resource, compiled at first use; `undefined` when we have no schema for it. */
export async function customKindCheck(id: string): Promise<ValueCheck | undefined> {
  if (!Object.hasOwn(customResources, id)) return undefined;
  const { validate, types } = compile(customResources[id]!.schema);
  const checks = new Map<string, ValueCheck>();
  for (const type of types) checks.set(type, await builtInTypeCheck(type));

  return (object, base) => {
    pieces = [];
    const valid = validate(object);
    const problems = valid ? [] : explainSchemaErrors(validate.errors ?? [], object, base);
    for (const { type, value, pointer } of pieces) {
      problems.push(...(checks.get(type)?.(value, [...base, ...pathOfPointer(pointer, object)]) ?? []));
    }
    return problems;
  };
}
