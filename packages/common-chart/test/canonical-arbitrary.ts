import fc from 'fast-check';
import type { Manifest } from '../src/model/plan.ts';
import { canonicalRules } from '../src/render/canonical/canonical-object.ts';

/** Values that the rules for some field may find, tidy and untidy. */
const values = fc.oneof(
  fc.constantFrom<unknown>('', 'http', '80', '8080', 'tcp', 'UDP', true, false, 0, 1, 20, 0.5, null),
  fc.constantFrom<unknown>('1000m', '1024Mi', '1.5Gi', '2k', '1', '100m', '0', '90m', '1h', '2160h0m0s'),
  fc.constantFrom<unknown>([], {}, ['a'], { a: 'b' }, [{}], [{ name: 'a' }]),
  fc.array(
    fc.constantFrom<unknown>(
      { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization' } } },
      { type: 'Resource', resource: { name: 'memory', target: { type: 'Utilization' } } },
    ),
    { maxLength: 3 },
  ),
);

/** An object of a kind, with any values at some of the places that its rules are about, and others beside them. */
export function canonicalArbitrary(apiVersion: string, kind: string): fc.Arbitrary<Manifest> {
  const paths = canonicalRules(`${apiVersion}/${kind}`).flatMap(({ at }) => at);
  const entry = fc.record({ path: fc.constantFrom(...paths), value: values, beside: fc.boolean() });
  return fc.array(entry, { maxLength: 12 }).map((entries) => {
    const object: Record<string, unknown> = { apiVersion, kind, metadata: { name: 'web' } };
    for (const { path, value, beside } of entries) place(object, path.split('.'), value, beside);
    return object as Manifest;
  });
}

type Holder = Record<string, unknown>;

function place(holder: Holder, [step, ...rest]: readonly string[], value: unknown, beside: boolean): void {
  const name = /^[^[{]+/.exec(step!)![0];
  const marks = step!.slice(name.length).match(/\[\]|\{\}/g) ?? [];
  let at = holder;
  let key = name;
  for (const mark of marks) {
    const inner = isHolder(at[key], mark) ? (at[key] as Holder) : ((mark === '[]' ? [] : {}) as Holder);
    at[key] = inner;
    at = inner;
    key = mark === '[]' ? '0' : 'some';
  }
  if (rest.length === 0) {
    at[key] = structuredClone(value);
    if (beside && !Array.isArray(at)) at['untouched'] = structuredClone(value);
    return;
  }
  if (!isHolder(at[key], '{}')) at[key] = {};
  place(at[key] as Holder, rest, value, beside);
}

function isHolder(value: unknown, mark: string): boolean {
  return typeof value === 'object' && value !== null && Array.isArray(value) === (mark === '[]');
}
