import { type StoredField, ingredientsOf } from '@lumie-infra/common-chart';
import type { ContractValue } from '@lumie-infra/common-chart/verify';
import type { ValueMaker } from '../secrets/index.ts';
import type { ClusterSecrets } from './cluster-secrets.ts';
import { secretsDisagree, valueCannotBeInvented, valueContradicts, valueIsStale } from './errors.ts';

/** Where a value comes from that nobody has to make. */
export type Origin = 'the cluster' | 'the store' | '--from';

/** A value that is known before anything is made. */
export interface KnownValue {
  readonly text: string;
  readonly origin: Origin;
}

/** What is known, and what must not be made although it is not. */
export interface Known {
  /** By `path#field`. */
  readonly values: Map<string, KnownValue>;
  readonly blocked: Set<string>;
  readonly problems: string[];
}

/** Where values may be. */
export interface KnownSources {
  readonly stored: (value: StoredField) => string | undefined;
  /** By `path#field`. */
  readonly supplied: ReadonlyMap<string, string>;
  readonly cluster: ClusterSecrets | undefined;
  readonly maker: ValueMaker;
  /** Whether what the store has, but is not made of what it has now, counts as missing. */
  readonly remake: boolean;
}

/** A field of the store as one text. */
export function keyOf({ path, field }: StoredField): string {
  return `${path}#${field}`;
}

/** A field of the store as a message names it. */
export function nameOf({ path, field }: StoredField): string {
  return `${path} ${field}`;
}

/**
 * What values there are: those of the store, then those that people supply, then those that Secrets of the cluster hold.
 *
 * What does not fit together is neither written nor made, and is named among the problems.
 */
export async function knownValues(values: readonly ContractValue[], sources: KnownSources): Promise<Known> {
  const { cluster, stored, supplied } = sources;
  const known: Known = { values: new Map(), blocked: new Set(), problems: [] };
  const secrets = cluster === undefined ? undefined : remembering(cluster);
  for (const value of values) {
    const key = keyOf(value);
    const kept = stored(value);
    const given = supplied.get(key);
    if (kept !== undefined) known.values.set(key, { text: kept, origin: 'the store' });
    else if (given !== undefined) known.values.set(key, { text: given, origin: '--from' });
    else if (secrets !== undefined) await takeOver(value, secrets, known);
  }
  for (const value of values) if (ingredientsOf(value.making).length > 0) await fit(value, known, sources);
  return known;
}

async function takeOver(value: ContractValue, secrets: ClusterSecrets['secret'], known: Known): Promise<void> {
  const found = new Map<string, string>();
  for (const { namespace, secret, key, whole } of value.uses) {
    const text = whole ? (await secrets(namespace, secret))?.[key] : undefined;
    if (text !== undefined && text !== '' && !found.has(text)) found.set(text, `${namespace}/${secret}`);
  }
  const [text] = found.keys();
  if (found.size > 1) {
    known.blocked.add(keyOf(value));
    known.problems.push(secretsDisagree(nameOf(value), [...found.values()]));
  } else if (text !== undefined) known.values.set(keyOf(value), { text, origin: 'the cluster' });
}

/** Holds a value that is made of others against them. */
async function fit(value: ContractValue, known: Known, { maker, remake }: KnownSources): Promise<void> {
  const key = keyOf(value);
  const whole = known.values.get(key);
  if (whole === undefined) return;
  const parts = ingredientsOf(value.making);
  const unknown = parts.filter((part) => !known.values.has(keyOf(part)));
  for (const part of unknown) {
    known.blocked.add(keyOf(part));
    known.problems.push(valueCannotBeInvented(nameOf(part), nameOf(value)));
  }
  if (unknown.length > 0) return;
  const valueOf = (part: StoredField): string => known.values.get(keyOf(part))!.text;
  if (await maker.isMadeOf(whole.text, value.making, valueOf)) return;
  const newer = parts.filter((part) => known.values.get(keyOf(part))!.origin !== 'the store');
  if (newer.length > 0) {
    for (const part of newer) {
      const { origin } = known.values.get(keyOf(part))!;
      known.values.delete(keyOf(part));
      known.blocked.add(keyOf(part));
      known.problems.push(valueContradicts(nameOf(part), origin, nameOf(value)));
    }
  } else if (whole.origin === 'the cluster' || (whole.origin === 'the store' && remake)) {
    // Somebody has changed a part in the store; what was made of the old one is made anew.
    known.values.delete(key);
  } else if (whole.origin === '--from') {
    known.values.delete(key);
    known.blocked.add(key);
    known.problems.push(valueContradicts(nameOf(value), whole.origin, parts.map(nameOf).join(', ')));
  } else known.problems.push(valueIsStale(nameOf(value), parts.map(nameOf)));
}

function remembering({ secret }: ClusterSecrets): ClusterSecrets['secret'] {
  const asked = new Map<string, ReturnType<ClusterSecrets['secret']>>();
  return (namespace, name) => {
    const key = `${namespace}/${name}`;
    const answer = asked.get(key) ?? secret(namespace, name);
    asked.set(key, answer);
    return answer;
  };
}
