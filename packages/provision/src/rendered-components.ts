import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the components that a folder of rendered layers holds. */
export function renderedComponents(folder: string): Set<string> {
  const files = readdirSync(folder)
    .map((layer) => join(folder, layer, 'applications'))
    .filter(existsSync)
    .flatMap((applications) => readdirSync(applications));
  return new Set(files.map((file) => file.replace(/\.yaml$/, '')));
}
