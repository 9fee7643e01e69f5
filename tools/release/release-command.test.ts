import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleChanges } from '../diff/sample-changes.ts';
import { RepositoryClone } from '../test/repository-clone.ts';
import { changesetFolder, formatChangeset, readChangesets } from './changesets.ts';

let clone: RepositoryClone;

beforeAll(() => {
  clone = new RepositoryClone();
  // What waits in this repository for its next release is no part of what is tried here.
  const waiting = readChangesets(clone.root);
  for (const { id } of waiting) rmSync(join(clone.root, changesetFolder, `${id}.md`));
  if (waiting.length > 0) clone.commit('nothing waits');
}, 60_000);
afterAll(() => clone.remove());

function run(script: string, ...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@lumie-infra/source', `tools/${script}.ts`, ...given],
    { cwd: clone.root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

function writeChangeset(name: string, bump: 'patch' | 'minor' | 'major', summary: string): void {
  mkdirSync(join(clone.root, '.changeset'), { recursive: true });
  writeFileSync(
    join(clone.root, '.changeset', 'sample.md'),
    formatChangeset({ releases: { [`@lumie-infra/${name}`]: bump }, summary }),
  );
}

describe('npm run release:check', () => {
  const renamed = sampleChanges.find(({ name }) => name === 'another-name')!;

  test('refuses a patch for a renamed Service and a field that cannot change, and proves it', () => {
    clone.startBranch('too-small');
    renamed.make(clone);
    writeChangeset('storage', 'patch', 'The Service of the Sentinels has another name.');
    const { status, stdout, stderr } = run('release-check', '--base', 'main');

    expect(status).toBe(1);
    expect(stderr).toContain('@lumie-infra/storage: no changeset says as much as changes');
    expect(stdout).toMatch(/^@lumie-infra\/storage +major +patch +too small$/m);
    // What is above storage is rendered with another address, and gets the patch that it needs from exact versions.
    expect(stdout).toMatch(/^@lumie-infra\/applications +patch +patch +ok$/m);
    expect(stdout).not.toMatch(/^@lumie-infra\/(platform|observability) .*too small/m);
    expect(stdout).toContain('Service lumie-cache/redis-sentinel of redis is removed, and Argo CD deletes it');
    expect(stdout).toContain(
      'StatefulSet lumie-cache/redis of redis changes spec.serviceName: Kubernetes makes it immutable',
    );
    expect(stdout).toContain("---\n'@lumie-infra/storage': major\n---");
  }, 120_000);

  test('begins the changeset that is missing', () => {
    clone.startBranch('begun');
    renamed.make(clone);
    expect(run('release-check', '--base', 'main', '--write').status).toBe(0);
    expect(readFileSync(join(clone.root, '.changeset/storage-major.md'), 'utf8')).toContain(
      '- Service lumie-cache/redis-sentinel of redis is removed, and Argo CD deletes it',
    );
  }, 120_000);

  test('asks for nothing where nothing that is released changes', () => {
    clone.startBranch('words');
    clone.append('packages/storage/README.md', 'Words.');
    clone.append('packages/storage/src/example.test.ts', 'export {};');
    const { status, stdout } = run('release-check', '--base', 'main');

    expect(status).toBe(0);
    expect(stdout.trim()).toBe('no package changes, nothing needs a changeset');
  }, 60_000);
});

describe('npm run version', () => {
  interface PackageJson {
    readonly name: string;
    readonly version: string;
    readonly dependencies?: Readonly<Record<string, string>>;
  }
  const packageOf = (folder: string): PackageJson =>
    JSON.parse(readFileSync(join(clone.root, 'packages', folder, 'package.json'), 'utf8')) as PackageJson;
  const versions = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(clone.root, 'packages')).map((folder) => [folder, packageOf(folder).version] as const),
    );

  test('releases observability and, as patches, what stands on it, and nothing else', () => {
    clone.startBranch('release');
    const before = versions();
    writeChangeset('observability', 'minor', 'Grafana keeps its sessions for a week.\n\n- `grafana` restarts once.');
    const { status } = run('version');

    expect(status).toBe(0);
    const after = versions();
    const moved = Object.keys(after).filter((folder) => after[folder] !== before[folder]);
    expect(moved.sort()).toEqual(['applications', 'observability', 'web-apps']);
    expect(packageOf('web-apps').dependencies).toMatchObject({
      '@lumie-infra/observability': after['observability'],
      '@lumie-infra/applications': after['applications'],
    });
    expect(existsSync(join(clone.root, '.changeset/sample.md'))).toBe(false);

    const changelog = (folder: string): string =>
      readFileSync(join(clone.root, 'packages', folder, 'CHANGELOG.md'), 'utf8');
    expect(changelog('observability')).toContain(
      '### Minor Changes\n\n- Grafana keeps its sessions for a week.\n\n  - `grafana` restarts once.',
    );
    expect(changelog('applications')).toContain(`- Stands on @lumie-infra/observability ${after['observability']};`);

    const lock = JSON.parse(readFileSync(join(clone.root, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, PackageJson>>;
    };
    for (const folder of Object.keys(after)) expect(lock.packages[`packages/${folder}`]!.version).toBe(after[folder]);
  }, 60_000);

  test('says that there is nothing to do without a changeset', () => {
    clone.startBranch('nothing');

    expect(run('version')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no changeset waits') as string,
    });
  });
});
