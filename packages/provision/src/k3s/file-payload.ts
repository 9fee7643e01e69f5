import { createHash } from 'node:crypto';
import type { NodeFile } from './node-file.ts';

/** Files as `deploy-files.sh` reads them: one a line, and at the end how many there are. */
export function filePayload(files: readonly NodeFile[]): string {
  const lines = files.map(
    ({ mode, owner, path, content }) => `${mode} ${owner} ${path} ${Buffer.from(content).toString('base64')}`,
  );
  return [...lines, `end ${lines.length}`, ''].join('\n');
}

/** What changes when any of the files does. */
export function filesDigest(files: readonly NodeFile[]): string {
  return createHash('sha256').update(filePayload(files)).digest('hex');
}
