import type { SecretMaking, StoredField } from '@lumie-infra/common-chart';
import { generateKeyPair as generateKeyPairOf } from 'node:crypto';
import { promisify } from 'node:util';
import { type CertificateParts, makeCertificate } from './certificate.ts';
import { hashOf, isHashOf } from './hash.ts';
import { type MakingTools, systemTools } from './making-tools.ts';
import { isPasswordFileOf, passwordFile } from './password-file.ts';

const generateKeyPair = promisify(generateKeyPairOf);

/** A making whose value comes alone and from nobody. */
export type MadeAlone = Exclude<SecretMaking, { readonly kind: 'certificate' | 'person' }>;

/** Finds the value of a field that another is made of. */
export type ValueOf = (field: StoredField) => string;

/** Makes the values of a secret store. */
export interface ValueMaker {
  readonly make: (making: MadeAlone, valueOf: ValueOf) => Promise<string>;
  /** All parts of a certificate at once. */
  readonly makeCertificate: (name: string, years: number) => Promise<CertificateParts>;
  /** Whether a value could come from this making; true for what is made of nothing else. */
  readonly isMadeOf: (value: string, making: SecretMaking, valueOf: ValueOf) => Promise<boolean>;
}

/**
 * Makes values as the programs that read them expect.
 *
 * @example await valueMaker().make({ kind: 'random', bytes: 24 }, () => '') // 32 letters, digits, `-` and `_`
 */
export function valueMaker(tools: MakingTools = systemTools): ValueMaker {
  return {
    make: async (making, valueOf) => {
      switch (making.kind) {
        case 'random':
          return Buffer.from(tools.randomBytes(making.bytes)).toString('base64url');
        case 'text':
          return making.text;
        case 'rsa-key':
          return rsaKey(making.bits);
        case 'htpasswd':
          return passwordFile(passwordsOf(making.users, valueOf), tools);
        case 'hash':
          return hashOf(making.algorithm, valueOf(making.of), tools);
      }
    },
    makeCertificate: (name, years) => makeCertificate(name, years, tools),
    isMadeOf: async (value, making, valueOf) => {
      if (making.kind === 'htpasswd') return isPasswordFileOf(value, passwordsOf(making.users, valueOf));
      return making.kind !== 'hash' || isHashOf(making.algorithm, value, valueOf(making.of));
    },
  };
}

async function rsaKey(bits: number): Promise<string> {
  const { privateKey } = await generateKeyPair('rsa', { modulusLength: bits });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
}

function passwordsOf(users: Readonly<Record<string, StoredField>>, valueOf: ValueOf): Record<string, string> {
  return Object.fromEntries(Object.entries(users).map(([user, field]) => [user, valueOf(field)]));
}
