import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The file in which Oracle's own tools keep who somebody is in which account. */
export function ociConfigFile(): string {
  return join(homedir(), '.oci', 'config');
}

/** The profiles that the text of such a file holds. */
export function profilesOf(text: string): string[] {
  return [...text.matchAll(/^\s*\[([^\]]+)\]\s*$/gm)].map(([, name]) => name!.trim());
}

/** The profiles of a file; none where there is no file. */
export function readProfiles(file: string = ociConfigFile()): string[] {
  try {
    return profilesOf(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
