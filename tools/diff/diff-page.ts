import { spawnSync } from 'node:child_process';
import type { RepositoryClone } from '../test/repository-clone.ts';
import { sampleChanges } from './sample-changes.ts';

const begin = '<!-- samples:begin -->';
const end = '<!-- samples:end -->';

/** A page with its samples anew, each made in a clone and compared there by the command itself. */
export function withSamples(page: string, clone: RepositoryClone): string {
  const samples = sampleChanges.map(({ name, title, told, make }) => {
    clone.startBranch(name);
    make(clone);
    clone.commit(title);
    const { status, stdout, stderr } = runDiff(clone.root, ['--base', 'main', '--head', name]);
    if (status !== 0) throw new Error(`the sample '${name}' cannot be compared: ${stderr}`);
    // The commits are other ones each time.
    const output = stdout.replaceAll(/ \([0-9a-f]{12}\)/g, '').trimEnd();
    return `### ${title}\n\n${told}\n\n\`\`\`text\n${output}\n\`\`\``;
  });
  const [before, rest = ''] = page.split(begin);
  const [, after = ''] = rest.split(end);
  return `${before}${begin}\n\n${samples.join('\n\n')}\n\n${end}${after}`;
}

/** Runs `npm run diff` in a clone; a summary goes nowhere unless `summary` says where to. */
export function runDiff(
  root: string,
  given: readonly string[],
  summary?: string,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { GITHUB_STEP_SUMMARY: _, ...outside } = process.env;
  const env = { ...outside, ...(summary === undefined ? {} : { GITHUB_STEP_SUMMARY: summary }) };
  const script = ['--conditions=@lumie-infra/source', 'tools/diff.ts', ...given];
  return spawnSync(process.execPath, script, { cwd: root, encoding: 'utf8', env });
}
