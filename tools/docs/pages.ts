import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace-layers.ts';

/** A page of Markdown for people. */
export interface Page {
  /** Relative to the workspace. */
  readonly path: string;
  readonly text: string;
}

/** Every page that people read, sorted; what changesets write is not among them. */
export function pages(): Page[] {
  const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '*.md'], {
    cwd: workspaceRoot,
    encoding: 'utf8',
  });
  return listed.stdout
    .split('\n')
    .filter((path) => path !== '' && !path.startsWith('.changeset/') && !path.endsWith('CHANGELOG.md'))
    .sort()
    .flatMap((path) => {
      const text = textOf(path);
      return text === undefined ? [] : [{ path, text }];
    });
}

// Git lists what is deleted but not yet committed.
function textOf(path: string): string | undefined {
  try {
    return readFileSync(join(workspaceRoot, path), 'utf8');
  } catch {
    return undefined;
  }
}
