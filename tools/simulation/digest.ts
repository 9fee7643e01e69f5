import { createHash } from 'node:crypto';

/** A short name for a content. */
export function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
