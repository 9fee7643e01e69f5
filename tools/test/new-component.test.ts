import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyWorkspace } from '../bench/workspace-copy.ts';
import { workspaceRoot } from '../workspace-layers.ts';

let copy: string;
beforeAll(() => {
  copy = join(mkdtempSync(join(tmpdir(), 'new-component-')), 'workspace');
  copyWorkspace(workspaceRoot, copy);
});
afterAll(() => {
  rmSync(join(copy, '..'), { recursive: true, force: true });
});

function run(script: string, ...given: readonly string[]): string {
  const args = ['--conditions=@lumie-infra/source', script, ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

/** The component that CONTRIBUTING.md shows to a newcomer. */
function shownComponent(): string {
  const page = readFileSync(join(workspaceRoot, 'CONTRIBUTING.md'), 'utf8');
  return page
    .split('```')
    .find((block) => block.startsWith('ts\n') && block.includes("name: 'hello'"))!
    .slice('ts\n'.length);
}

test('the file that CONTRIBUTING.md shows is all that a new component takes', () => {
  writeFileSync(join(copy, 'packages/platform/src/components/hello.ts'), shownComponent());

  run('tools/generate.ts');
  const out = run('tools/synth.ts', 'platform');

  expect(out).toMatch(/^platform +0 +6 /m);
  expect(readFileSync(join(copy, 'dist/manifests/platform/applications/hello.yaml'), 'utf8')).toContain('name: hello');
  expect(readFileSync(join(copy, 'dist/manifests/platform/hello/configmap-hello.yaml'), 'utf8')).toContain(
    'greeting: hello from lumie-infra.com',
  );
});
