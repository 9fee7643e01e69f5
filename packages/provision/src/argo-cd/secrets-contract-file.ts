import { Problems } from '@lumie-infra/common-chart';
import type { SecretsContract } from '@lumie-infra/common-chart/verify';
import { existsSync, readFileSync } from 'node:fs';
import { contractIsMissing } from './errors.ts';

/**
 * The contract of secrets that `npm run verify -- --write <folder>` writes.
 *
 * @throws {Problems} when the file is none.
 */
export function readSecretsContract(file: string): SecretsContract {
  if (!existsSync(file)) throw new Problems(undefined, [contractIsMissing(file)]);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    value = undefined;
  }
  if (typeof value === 'object' && value !== null && 'values' in value && Array.isArray(value.values)) {
    return value as SecretsContract;
  }
  throw new Problems(undefined, [contractIsMissing(file)]);
}
