import { createHash } from 'node:crypto';

/**
 * The number that links to a panel use.
 *
 * It follows from the titles alone, so that a link stays good when panels are added or moved.
 */
export function panelId(rowTitle: string, panelTitle = ''): number {
  const hash = createHash('sha256').update(`${rowTitle}\n${panelTitle}`).digest();
  // Grafana keeps it in a signed number of 32 bits, and takes 0 for none.
  return (hash.readUInt32BE() >>> 1) | 1;
}
