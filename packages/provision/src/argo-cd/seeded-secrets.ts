import { type SecretMaking, type StoredField, throwProblems } from '@lumie-infra/common-chart';
import type { ContractValue, SecretsContract } from '@lumie-infra/common-chart/verify';
import {
  ComponentResource,
  type ComponentResourceOptions,
  type Input,
  type Output,
  all,
  output,
  secret,
} from '@pulumi/pulumi';
import { RandomBytes } from '@pulumi/random';
import { hkdfSync } from 'node:crypto';
import { type MakingTools, valueMaker } from '../secrets/index.ts';
import { makingIsUnknown, seededValueIsNotSupplied } from './errors.ts';
import type { SeededValues } from './seeded-secret-object.ts';

/** What {@link SeededSecrets} takes. */
export interface SeededSecretsArgs {
  /** What the cluster's secrets are made of. */
  readonly contract: SecretsContract;
  /** What only a person has, by path and field. @default - nothing */
  readonly supplied?: Readonly<Record<string, Readonly<Record<string, Input<string>>>>>;
}

/**
 * The values that the cluster needs before its secret store runs: made once, kept in the encrypted state.
 *
 * Everything random is a resource, so that a value is the same in every run; what is made of other values, such as a
 * password file, is computed from them with a salt of the state.
 */
export class SeededSecrets extends ComponentResource {
  /** By path and field of the secret store; a secret. */
  readonly values: Output<SeededValues>;

  /** @throws {Problems} when a value cannot be made, or is not supplied. */
  constructor(name: string, { contract, supplied = {} }: SeededSecretsArgs, options?: ComponentResourceOptions) {
    super('lumie-infra:provision:SeededSecrets', name, {}, options);
    const wanted = contract.values.filter(({ seeded }) => seeded);
    throwProblems(undefined, problemsOf(wanted, supplied));
    const made = new Map<string, Output<string>>();
    // In this order a value comes after those that it is made of.
    for (const value of wanted) {
      const given = supplied[value.path]?.[value.field];
      made.set(keyOf(value), given === undefined ? this.#made(name, value, made) : output(given));
    }
    this.values = secret(byPath(wanted, made));
    this.registerOutputs({ values: this.values });
  }

  #made(name: string, value: ContractValue, made: ReadonlyMap<string, Output<string>>): Output<string> {
    const { making } = value;
    if (!isKept(making)) throw new Error(makingIsUnknown(value.path, value.field, making.kind));
    if (making.kind === 'text') return output(making.text);
    const bytes = making.kind === 'random' ? making.bytes : saltBytes;
    const random = new RandomBytes(
      `${name}-${value.path}-${value.field}`.replaceAll('/', '-'),
      { length: bytes },
      { parent: this, additionalSecretOutputs: ['base64', 'hex'] },
    );
    if (making.kind === 'random') {
      return random.base64.apply((text) => Buffer.from(text, 'base64').toString('base64url'));
    }
    return all([random.base64, all(Object.fromEntries(made))]).apply(([salt, known]) =>
      madeOf(making, Buffer.from(salt, 'base64'), (field) => known[keyOf(field)]!),
    );
  }
}

/** From which as many bytes are drawn as a making needs. */
const saltBytes = 32;

type KeptMaking = Exclude<SecretMaking, { readonly kind: 'certificate' | 'person' | 'rsa-key' }>;

/** A value made of others, the same for the same salt. */
async function madeOf(making: KeptMaking, salt: Uint8Array, valueOf: (field: StoredField) => string): Promise<string> {
  let drawn = 0;
  const tools: MakingTools = {
    randomBytes: (count) => new Uint8Array(hkdfSync('sha256', salt, '', `${drawn++}`, count)),
    now: () => new Date(0),
  };
  return valueMaker(tools).make(making, valueOf);
}

// A key pair comes anew from each run, and would differ from what the cluster has.
function isKept(making: SecretMaking): making is KeptMaking {
  return making.kind !== 'certificate' && making.kind !== 'person' && making.kind !== 'rsa-key';
}

function problemsOf(values: readonly ContractValue[], supplied: NonNullable<SeededSecretsArgs['supplied']>): string[] {
  return values
    .filter(({ path, field }) => supplied[path]?.[field] === undefined)
    .flatMap(({ path, field, making }) => {
      if (making.kind === 'person') return [seededValueIsNotSupplied(path, field, making.what)];
      return isKept(making) ? [] : [makingIsUnknown(path, field, making.kind)];
    });
}

function byPath(values: readonly ContractValue[], made: ReadonlyMap<string, Output<string>>): Output<SeededValues> {
  const paths = Map.groupBy(values, ({ path }) => path);
  return all(
    Object.fromEntries(
      [...paths].map(([path, fields]) => [
        path,
        all(Object.fromEntries(fields.map((value) => [value.field, made.get(keyOf(value))!]))),
      ]),
    ),
  );
}

function keyOf({ path, field }: StoredField): string {
  return `${path}#${field}`;
}
