import {
  Problems,
  type SecretMaking,
  type StoredField,
  describeMaking,
  ingredientsOf,
} from '@lumie-infra/common-chart';
import type { ContractValue } from '@lumie-infra/common-chart/verify';
import { type CertificateParts, ValueCannotBeMade, type ValueMaker } from '../secrets/index.ts';
import {
  certificateIsPartial,
  valueIsAbsent,
  valueCannotBeMade,
  valueNeedsAPerson,
  valueNeedsAnother,
  valuesKeepChanging,
} from './errors.ts';
import { type Known, type Origin, keyOf, knownValues, nameOf } from './known-values.ts';
import { type KvPath, addFields, readPath } from './kv-path.ts';
import { Unsettled, type VaultApi } from './vault-api.ts';
import type { Step } from './world.ts';

/** A value that is about to be written. */
interface Pending extends StoredField {
  readonly text: string;
  readonly from: Exclude<Origin, 'the store'> | 'making' | 'a person';
  readonly parts: readonly StoredField[];
}

/** What is to be written, in an order that can be interrupted, and what cannot be. */
interface Fill {
  readonly pending: readonly Pending[];
  readonly lacking: readonly string[];
  readonly paths: Map<string, KvPath>;
}

/** What this run has, and no other one would have again. */
interface Own {
  /** Of people, by `path#field`. */
  readonly answers: Map<string, string>;
  /** By the name of the certificate. */
  readonly certificates: Map<string, CertificateParts>;
}

/** How often somebody else may write the same path at the same time. */
const mostConflicts = 5;

/**
 * Writes every value that the store lacks, and changes none that it has, other than what is to be made anew.
 *
 * What is made of another value is written after it. So whenever this is interrupted, what is there fits together.
 */
export async function fillValues(step: Step, api: VaultApi): Promise<void> {
  const { ledger, spec, world } = step;
  const { values } = spec.contract;
  const own: Own = { answers: new Map(), certificates: new Map() };
  let fill = await fillAgain(step, api, own);
  // Everything else is safe in the store before a person has to look for something.
  const asked = values.filter(({ making }) => making.kind === 'person').filter((value) => isLacking(fill, value));
  if (ledger.mayChange && world.ask !== undefined && asked.length > 0) {
    for (const value of asked) {
      const what = value.making.kind === 'person' ? value.making.what : '';
      const answer = await world.ask(`${nameOf(value)}, ${what} (empty to leave it): `);
      if (answer === '') continue;
      own.answers.set(keyOf(value), answer);
      fill = await fillAgain(step, api, own);
    }
  }
  for (const lacking of fill.lacking) ledger.lacks(lacking);
  const held = values.filter((value) => storedIn(fill.paths)(value) !== undefined);
  ledger.note(`${held.length} of ${values.length} values are in the store`);
}

async function fillAgain(step: Step, api: VaultApi, own: Own): Promise<Fill> {
  const { firstPause, wait } = api.patience;
  for (let conflicts = 0; ; conflicts++) {
    const fill = await planFill(step, api, own);
    if (!step.ledger.mayChange || fill.pending.length === 0) return fill;
    if (await writeAll(step, api, fill)) return fill;
    if (conflicts === mostConflicts) throw new Problems(undefined, [valuesKeepChanging()]);
    await wait(firstPause * 2 ** conflicts);
  }
}

async function planFill(step: Step, api: VaultApi, own: Own): Promise<Fill> {
  const { ledger, settings, spec, world } = step;
  const { store, values } = spec.contract;
  const paths = new Map<string, KvPath>();
  for (const path of new Set(values.map((value) => value.path)))
    paths.set(path, await readPath(api, store.mount, path));
  const cluster = ledger.mayChange ? world.cluster : undefined;
  const known = await knownValues(values, {
    stored: storedIn(paths),
    supplied: settings.supplied,
    cluster,
    maker: world.maker,
    remake: settings.remake && ledger.mayChange,
  });
  const made = await makeRest(step, known, own);
  return { ...made, lacking: [...known.problems, ...made.lacking], paths };
}

async function makeRest(
  { ledger, spec, world }: Step,
  known: Known,
  own: Own,
): Promise<Pick<Fill, 'lacking' | 'pending'>> {
  const absent = spec.contract.values.filter(
    (value) => !known.blocked.has(keyOf(value)) && known.values.get(keyOf(value))?.origin !== 'the store',
  );
  if (!ledger.mayChange) {
    return { pending: [], lacking: absent.map((value) => valueIsAbsent(nameOf(value), describeMaking(value.making))) };
  }
  const texts = new Map([...known.values].map(([key, { text }]) => [key, text]));
  const pending: Pending[] = [];
  const lacking: string[] = [];
  const certificates = await makeCertificates(spec.contract.values, known, { maker: world.maker, own, lacking });
  for (const value of absent) {
    const found = await valueFor(value, { known, texts, certificates, answers: own.answers, maker: world.maker });
    if (found === undefined) continue;
    if (typeof found === 'string') lacking.push(found);
    else {
      texts.set(keyOf(value), found.text);
      pending.push(found);
    }
  }
  return { pending, lacking };
}

interface Sources {
  readonly known: Known;
  /** What is there and what is about to be written. */
  readonly texts: ReadonlyMap<string, string>;
  readonly certificates: ReadonlyMap<string, string>;
  readonly answers: ReadonlyMap<string, string>;
  readonly maker: ValueMaker;
}

/** What to write for one value, or why nothing can be; `undefined` when that is said elsewhere. */
async function valueFor(value: ContractValue, sources: Sources): Promise<Pending | string | undefined> {
  const key = keyOf(value);
  const { making, path, field } = value;
  const parts = ingredientsOf(making);
  const pendingOf = (text: string, from: Pending['from']): Pending => ({ path, field, text, from, parts });
  const known = sources.known.values.get(key);
  if (known !== undefined && known.origin !== 'the store') return pendingOf(known.text, known.origin);
  if (making.kind === 'person') {
    const answer = sources.answers.get(key);
    return answer === undefined ? valueNeedsAPerson(nameOf(value), making.what) : pendingOf(answer, 'a person');
  }
  if (making.kind === 'certificate') {
    const text = sources.certificates.get(key);
    return text === undefined ? undefined : pendingOf(text, 'making');
  }
  const absent = parts.find((part) => !sources.texts.has(keyOf(part)));
  if (absent !== undefined) return valueNeedsAnother(nameOf(value), nameOf(absent));
  try {
    return pendingOf(await sources.maker.make(making, (part) => sources.texts.get(keyOf(part))!), 'making');
  } catch (error) {
    if (error instanceof ValueCannotBeMade) return valueCannotBeMade(nameOf(value), error.message);
    throw error;
  }
}

/** The certificates of which no part is there; one that is there in part is named among what is lacking. */
async function makeCertificates(
  values: readonly ContractValue[],
  known: Known,
  { maker, own, lacking }: { readonly maker: ValueMaker; readonly own: Own; readonly lacking: string[] },
): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  const byName = Map.groupBy(values, ({ making }) => (making.kind === 'certificate' ? making.name : undefined));
  for (const [name, parts] of byName) {
    if (name === undefined) continue;
    const [there, gone] = [true, false].map((isThere) =>
      parts.filter((part) => known.values.has(keyOf(part)) === isThere),
    ) as [ContractValue[], ContractValue[]];
    if (gone.length === 0) continue;
    const begun = own.certificates.get(name);
    const isBegun =
      begun !== undefined && there.every((part) => textIn(begun, part) === known.values.get(keyOf(part))?.text);
    if ((there.length > 0 && !isBegun) || gone.some((part) => known.blocked.has(keyOf(part)))) {
      lacking.push(certificateIsPartial(name, there.map(nameOf), gone.map(nameOf)));
      continue;
    }
    const whole = isBegun ? begun : await maker.makeCertificate(name, yearsOf(gone[0]!.making));
    own.certificates.set(name, whole);
    for (const part of gone) made.set(keyOf(part), textIn(whole, part)!);
  }
  return made;
}

function textIn(certificate: CertificateParts, { making }: ContractValue): string | undefined {
  return making.kind === 'certificate' ? certificate[making.part] : undefined;
}

function yearsOf(making: SecretMaking): number {
  return making.kind === 'certificate' ? making.years : 0;
}

/** Writes everything; false when somebody else got in between, or nobody knows. */
async function writeAll({ ledger, spec }: Step, api: VaultApi, { paths, pending }: Fill): Promise<boolean> {
  const open = new Set(pending);
  while (open.size > 0) {
    const batch = nextBatch([...open]);
    const { path } = batch[0]!;
    const added = Object.fromEntries(batch.map(({ field, text }) => [field, text]));
    try {
      const now = await addFields(api, spec.contract.store.mount, path, paths.get(path)!, added);
      if (now === undefined) return false;
      paths.set(path, now);
    } catch (error) {
      if (error instanceof Unsettled) return false;
      throw error;
    }
    for (const one of batch) {
      open.delete(one);
      ledger.changed(`${nameOf(one)}, from ${one.from}`);
    }
  }
  return true;
}

/** The fields of the path that comes first that can be written at once: all that they are made of is there or among them. */
function nextBatch(open: readonly Pending[]): Pending[] {
  const { path } = open[0]!;
  const waiting = new Set(open.map(keyOf));
  const batch: Pending[] = [];
  for (const one of open) {
    if (one.path !== path || one.parts.some((part) => waiting.has(keyOf(part)))) continue;
    batch.push(one);
    waiting.delete(keyOf(one));
  }
  return batch;
}

function storedIn(paths: ReadonlyMap<string, KvPath>): (value: StoredField) => string | undefined {
  return ({ path, field }) => {
    const text = paths.get(path)?.fields[field];
    return typeof text === 'string' && text !== '' ? text : undefined;
  };
}

function isLacking({ paths, pending }: Fill, value: StoredField): boolean {
  return storedIn(paths)(value) === undefined && !pending.some((one) => keyOf(one) === keyOf(value));
}
