import { fieldDoesNotFit, fieldIsTooNew, keyIsUnknown } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { builtInKinds, builtInTypeSchema } from './built-in-kind.ts';
import { dotted } from './field-path.ts';
import type { FieldPath } from './field-path.ts';
import { explainSchemaErrors, shown } from './schema-error.ts';
import type { SchemaError } from './schema-error.ts';
import { isLostField, isNewerField, isNewerValue } from './schema-gap.ts';

interface CompiledValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** What is wrong with a value that stands at `base`. */
export type ValueCheck = (value: unknown, base: FieldPath) => string[];

/** One object that a validator looked at: the keys it asked for, and whether it took the object for a free map. */
interface Visit {
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: FieldPath;
  readonly asked: Set<string>;
  isMap: boolean;
}

/**
 * Wraps a value so that each object in it records which keys a validator asks for.
 *
 * The validators of kubernetes-models ask every object for every field that its type has, and never say a word about
 * others; so a key that was not asked for, in an object that was asked for some, is unknown.
 */
function recorded(value: object, path: FieldPath, visits: Visit[]): object {
  const children = new Map<string, object>();
  const child = (key: string, inner: object, step: string | number): object => {
    const before = children.get(key) ?? recorded(inner, [...path, step], visits);
    children.set(key, before);
    return before;
  };
  if (Array.isArray(value)) {
    return new Proxy<object>(value, {
      get(target, key) {
        const item = Reflect.get(target, key) as unknown;
        return typeof key === 'string' && isObject(item) ? child(key, item, Number(key)) : item;
      },
    });
  }
  const visit: Visit = { value: value as Visit['value'], path, asked: new Set(), isMap: false };
  visits.push(visit);
  return new Proxy(value, {
    get(target, key) {
      if (typeof key !== 'string') return Reflect.get(target, key) as unknown;
      visit.asked.add(key);
      const field = Object.hasOwn(target, key) ? (Reflect.get(target, key) as unknown) : undefined;
      return isObject(field) ? child(key, field, key) : field;
    },
    ownKeys(target) {
      visit.isMap = true;
      return Reflect.ownKeys(target);
    },
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function visitProblems({ value, path, asked, isMap }: Visit, base: FieldPath): string[] {
  if (isMap || asked.size === 0) return [];
  const problems: string[] = [];
  for (const [key, field] of Object.entries(value)) {
    const at = () => dotted([...base, ...path, key]);
    if (isLostField(key, asked)) {
      if (key === 'description' && typeof field !== 'string')
        problems.push(fieldDoesNotFit(at(), shown(field), 'give a string', undefined));
    } else if (!asked.has(key)) {
      problems.push(keyIsUnknown(at(), nearest(key, asked), [...asked]));
    } else if (isNewerField(key)) {
      problems.push(fieldIsTooNew(at()));
    } else if (isNewerValue(key, field, asked)) {
      problems.push(fieldDoesNotFit(at(), shown(field), "use 'Exists' or 'Equal'", undefined));
    }
  }
  return problems;
}

function strictCheck(validate: CompiledValidator): ValueCheck {
  return (value, base) => {
    const visits: Visit[] = [];
    const valid = validate(isObject(value) ? recorded(value, [], visits) : value);
    const problems = visits.flatMap((visit) => visitProblems(visit, base));
    return valid ? problems : [...explainSchemaErrors(validate.errors ?? [], value, base), ...problems];
  };
}

async function load(schema: string): Promise<ValueCheck> {
  const module = (await import(`kubernetes-models/_schemas/${schema}`)) as { validate: CompiledValidator };
  return strictCheck(module.validate);
}

/** The check of a built-in kind, loaded with what it needs; `undefined` when Kubernetes 1.34 has no such kind. */
export async function builtInKindCheck(id: string): Promise<ValueCheck | undefined> {
  const kind = builtInKinds.get(id);
  return kind === undefined ? undefined : load(kind.schema);
}

const pieces = new Map<string, Promise<ValueCheck>>();

/** The check of a Kubernetes type that is part of a custom resource, such as `v1/Affinity`. */
export function builtInTypeCheck(type: string): Promise<ValueCheck> {
  const known = pieces.get(type) ?? load(builtInTypeSchema(type));
  pieces.set(type, known);
  return known;
}
