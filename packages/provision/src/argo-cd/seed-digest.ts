import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedCluster } from './rendered-cluster.ts';

/** One text for everything that a seed applies, so that it runs again when any of it changes. */
export function seedDigest(cluster: RenderedCluster): string {
  const { root, project, argoCd, priorityClasses, namespaces, seededSecrets, dns } = cluster;
  const objects = [...priorityClasses, ...namespaces, ...seededSecrets, ...dns].map(({ object, component }) => [
    component.name,
    object,
  ]);
  const files = readdirSync(argoCd.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const digest = createHash('sha256').update(JSON.stringify([root, project, objects]));
  for (const file of files) digest.update(file.slice(argoCd.folder.length)).update('\0').update(readFileSync(file));
  return digest.digest('hex');
}
