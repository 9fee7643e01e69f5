import { Ajv } from 'ajv';
import type { SchemaValidateFunction, ValidateFunction } from 'ajv';
import { closedResourceSchema } from './closed-schema.ts';
import { goRegExp } from './go-regexp.ts';
import { isPlainObject } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';
import { kubernetesFormats } from './kubernetes-formats.ts';

/** A list of type `map` or `set` whose keys repeat is refused by server-side apply. */
const noRepeatedItems: SchemaValidateFunction = (type: unknown, items: unknown, parent?: object): boolean => {
  if (!Array.isArray(items) || (type !== 'map' && type !== 'set')) return true;
  const keys = (parent as PlainObject | undefined)?.['x-kubernetes-list-map-keys'];
  const identities = items.map((item: unknown) =>
    type === 'map' && Array.isArray(keys) && isPlainObject(item)
      ? JSON.stringify(keys.map((key: unknown) => item[String(key)] ?? null))
      : JSON.stringify(item),
  );
  return new Set(identities).size === identities.length;
};

const regExp = Object.assign(goRegExp, { code: 'new RegExp' });

function newAjv(): Ajv {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    // Errors carry the schema around a field, which names the fields that are known there.
    verbose: true,
    logger: false,
    formats: kubernetesFormats,
    unicodeRegExp: false,
    code: { regExp },
  });
  ajv.addKeyword({
    keyword: 'x-kubernetes-list-type',
    schemaType: 'string',
    type: 'array',
    validate: noRepeatedItems,
    error: { message: 'must not repeat an item' },
  });
  return ajv;
}

let ajv: Ajv | undefined;
const compiled = new WeakMap<PlainObject, ValidateFunction>();

/** The validator of a definition's OpenAPI schema, compiled when it is first asked for. */
export function resourceValidator(schema: PlainObject): ValidateFunction {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  ajv ??= newAjv();
  const validate = ajv.compile(closedResourceSchema(schema));
  compiled.set(schema, validate);
  return validate;
}
