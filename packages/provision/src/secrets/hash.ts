import type { HashAlgorithm } from '@lumie-infra/common-chart';
import { pbkdf2 as pbkdf2Of, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { adaptedBase64 } from './base64.ts';
import { ValueCannotBeMade, passwordIsTooLong } from './errors.ts';
import type { MakingTools } from './making-tools.ts';

const pbkdf2 = promisify(pbkdf2Of);

/** The defaults of Authelia, which the others accept too; `memorySize` is in KiB, `cost` an exponent. */
const costs = {
  argon2id: { memorySize: 65_536, iterations: 3, parallelism: 4, hashLength: 32, saltLength: 16 },
  bcrypt: { cost: 10, saltLength: 16, mostBytes: 72 },
  'pbkdf2-sha512': { iterations: 310_000, hashLength: 64, saltLength: 16 },
} as const;

const pbkdf2Hash = /^\$pbkdf2-sha512\$(\d+)\$([A-Za-z0-9./]+)\$([A-Za-z0-9./]+)$/;

/**
 * The hash of a password, as one text that says how it was made.
 *
 * @throws {ValueCannotBeMade} when bcrypt would not read all of the password.
 * @example await hashOf('bcrypt', 'the password', systemTools) // '$2a$12$…'
 */
export async function hashOf(algorithm: HashAlgorithm, password: string, tools: MakingTools): Promise<string> {
  const salt = tools.randomBytes(costs[algorithm].saltLength);
  switch (algorithm) {
    case 'argon2id': {
      const { argon2id } = await import('hash-wasm');
      const { memorySize, iterations, parallelism, hashLength } = costs.argon2id;
      return argon2id({ password, salt, memorySize, iterations, parallelism, hashLength, outputType: 'encoded' });
    }
    case 'bcrypt': {
      const { bcrypt } = await import('hash-wasm');
      const bytes = Buffer.byteLength(password);
      if (bytes > costs.bcrypt.mostBytes) {
        throw new ValueCannotBeMade(passwordIsTooLong('the password', bytes, costs.bcrypt.mostBytes));
      }
      return bcrypt({ password, salt, costFactor: costs.bcrypt.cost, outputType: 'encoded' });
    }
    case 'pbkdf2-sha512': {
      const { iterations, hashLength } = costs['pbkdf2-sha512'];
      const key = await pbkdf2(password, salt, iterations, hashLength, 'sha512');
      return `$pbkdf2-sha512$${iterations}$${adaptedBase64.encode(salt)}$${adaptedBase64.encode(key)}`;
    }
  }
}

/** Whether a text is the hash of a password; a text that is no hash of that algorithm is not. */
export async function isHashOf(algorithm: HashAlgorithm, hash: string, password: string): Promise<boolean> {
  switch (algorithm) {
    case 'argon2id': {
      const { argon2Verify } = await import('hash-wasm');
      return argon2Verify({ password, hash }).catch(() => false);
    }
    case 'bcrypt': {
      const { bcryptVerify } = await import('hash-wasm');
      return bcryptVerify({ password, hash }).catch(() => false);
    }
    case 'pbkdf2-sha512': {
      const [, iterations, salt, key] = pbkdf2Hash.exec(hash) ?? [];
      if (iterations === undefined || salt === undefined || key === undefined) return false;
      const expected = adaptedBase64.decode(key);
      const bytes = adaptedBase64.decode(salt);
      const found = await pbkdf2(password, bytes, Number(iterations), expected.length, 'sha512');
      return timingSafeEqual(found, expected);
    }
  }
}
