import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workspaceRoot } from './workspace-layers.ts';

function bench(...given: readonly string[]) {
  const script = ['--conditions=@lumie-infra/source', 'tools/bench.ts', ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { cwd: workspaceRoot, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a quick run compares what two tools rendered and measures both', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'result.json');
  const { status, stdout } = bench('--quick', '--json', file);
  const { render } = JSON.parse(readFileSync(file, 'utf8')) as { render: Record<string, unknown>[] };
  rmSync(folder, { recursive: true });

  expect(status).toBe(0);
  expect(stdout).toMatch(/^cdk8s App\.synth +50 +\d+ /m);
  expect(render).toMatchObject([
    { tool: 'ours', components: 50, runs: 1 },
    { tool: 'cdk8s', components: 50, runs: 1 },
  ]);
}, 60_000);

test('--help explains itself, and a part that does not exist is refused in one line', () => {
  expect(bench('--help').stdout).toContain('Usage: npm run bench');
  expect(bench('--only', 'helm')).toEqual({ status: 1, stdout: '', stderr: "--only is 'helm'; give render or nx\n" });
});
