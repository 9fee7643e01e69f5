import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layerNames, workspaceRoot } from './workspace-layers.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'synth-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function synth(...given: readonly string[]) {
  const script = ['--conditions=@lumie-infra/source', 'tools/synth.ts', ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { cwd: workspaceRoot, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function filesIn(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

describe('npm run synth', () => {
  test('renders every layer with a line each and a table', () => {
    const out = join(folder, 'whole');
    const { status, stdout } = synth('--out', out);

    expect(status).toBe(0);
    for (const layer of ['root', ...layerNames()]) {
      expect(stdout).toContain(`rendered ${layer}`);
      expect(readdirSync(out)).toContain(layer);
    }
    expect(stdout).toMatch(/^layer +wave +components +objects +files +time$/m);
  });

  test('a layer rendered alone has the same bytes as in the whole cluster', () => {
    const whole = join(folder, 'all');
    const alone = join(folder, 'alone');
    synth('--out', whole);
    for (const layer of layerNames()) synth(layer, '--out', alone);
    synth('provision', '--out', alone);

    expect(filesIn(alone)).toEqual(filesIn(whole));
  });

  test('a bad cluster file is told once, with exit code 1, and leaves the previous render alone', () => {
    const out = join(folder, 'kept');
    synth('--out', out);
    const before = filesIn(out);
    const file = join(folder, 'cluster.yaml');
    cpSync(join(workspaceRoot, 'cluster.yaml'), file);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^domain: .*$/m, 'domain: nowhere'));

    const { status, stdout, stderr } = synth('--cluster', file, '--out', out);

    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/cluster\.yaml:\d+ domain is "nowhere"; give a DNS name, such as example\.com/);
    expect(filesIn(out)).toEqual(before);
  });

  test('a layer that does not exist and a flag that does not exist are each refused in one line', () => {
    expect(synth('plattform').stderr).toMatch(/^plattform is not a layer; layers are applications, bootstrap, .*\n$/);
    expect(synth('--outt', 'x')).toMatchObject({ status: 1, stdout: '' });
  });

  test('--help explains itself', () => {
    expect(synth('--help').stdout).toContain('Usage: npm run synth');
  });
});
