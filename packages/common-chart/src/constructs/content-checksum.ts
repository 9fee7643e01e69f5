import { createHash } from 'node:crypto';

/**
 * A fingerprint of what a pod reads at its start, for an annotation of the pod: new content then means new pods.
 *
 * The order of the keys does not count.
 *
 * @example
 * const podAnnotations = { 'checksum/config': contentChecksum({ 'app.conf': 'debug = off' }) };
 */
export function contentChecksum(data: Readonly<Record<string, string>>): string {
  const entries = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex');
}
