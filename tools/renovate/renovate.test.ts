import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { workspaceRoot } from '../workspace-layers.ts';
import { type RenovateConfig, foundVersions } from './custom-managers.ts';
import { type ListedVersion, inOrder, listedVersions } from './listed-versions.ts';
import { renovateProgram } from './renovate-install.ts';

const configFile = join(workspaceRoot, 'renovate.json');
const config = JSON.parse(readFileSync(configFile, 'utf8')) as RenovateConfig;
const renovate = renovateProgram('renovate');
const validator = renovateProgram('renovate-config-validator');

/** Renovate writes addresses with a slash at their end where there is no path. */
const withoutSlash = (versions: readonly ListedVersion[]): ListedVersion[] =>
  versions.map(({ registryUrl, ...rest }) =>
    registryUrl === undefined ? rest : { ...rest, registryUrl: registryUrl.replace(/\/$/, '') },
  );

test('the patterns find every listed version once, with its datasource and registry, and nothing else', () => {
  const listed = listedVersions(workspaceRoot);

  expect(listed.length).toBeGreaterThan(100);
  expect(listed.filter(({ datasource }) => datasource === 'unknown')).toEqual([]);
  expect(inOrder(foundVersions(workspaceRoot, config))).toEqual(listed);
});

test('groups hold the versions that must move together', () => {
  const groups = config.packageRules.flatMap(({ groupName }) => (typeof groupName === 'string' ? [groupName] : []));

  expect(groups).toEqual(expect.arrayContaining(['PostgreSQL', 'Grafana Stack', 'Prometheus Stack', 'Tekton']));
});

test('the checksum of K3s is found beside its version, so that both move', () => {
  const { matchStrings } = config.customManagers.find(({ depNameTemplate }) => depNameTemplate === 'k3s-io/k3s')!;
  const sha256 = '0123456789abcdef'.repeat(4);

  const found = new RegExp(matchStrings[0]!).exec(`cloud:\n  k3s: { version: v1.34.3+k3s1, sha256: ${sha256} }\n`);

  expect(found?.groups).toEqual({ currentValue: 'v1.34.3+k3s1', currentDigest: sha256 });
});

test('K3s may move from what the nodes run', () => {
  const [node] = listedVersions(workspaceRoot).filter(({ packageName }) => packageName === 'k3s-io/k3s');
  const rule = config.packageRules.find(({ allowedVersions }) => allowedVersions !== undefined);

  expect(rule?.['matchPackageNames']).toEqual(['k3s-io/k3s']);
  expect(node?.currentValue).toMatch(new RegExp(String(rule?.['allowedVersions']).slice(1, -1)));
});

test.skipIf(validator === undefined)('Renovate accepts the configuration as it stands', () => {
  const { status, stdout } = spawnSync(process.execPath, [validator!, '--strict', '--no-global', configFile], {
    encoding: 'utf8',
  });

  expect(stdout).toContain('Config validated successfully');
  expect(status).toBe(0);
});

test.skipIf(renovate === undefined)('Renovate itself finds the same versions', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'renovate-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const listed = listedVersions(workspaceRoot);
  const files = ['renovate.json', 'package.json', '.github', ...Object.values(otherFiles).flat()];
  for (const file of [...files, ...new Set(listed.map((one) => one.file))]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(workspaceRoot, file), join(folder, file), { recursive: true });
  }
  // It asks Git which files there are.
  const git = (...args: readonly string[]): void => void execFileSync('git', args, { cwd: folder });
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'all');

  const { stdout } = spawnSync(
    process.execPath,
    [renovate!, '--platform=local', '--dry-run=extract', '--onboarding=false'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, LOG_LEVEL: 'debug', LOG_FORMAT: 'json' },
    },
  );

  const found = packageFilesIn(stdout);
  expect(inOrder(extractedFrom(found.regex ?? []))).toEqual(withoutSlash(listed));
  for (const [manager, expected] of Object.entries(otherFiles)) {
    expect(found[manager]?.map(({ packageFile }) => packageFile).sort()).toEqual(expected);
  }
});

/** What Renovate finds by itself, besides the packages of npm. */
const otherFiles: Readonly<Record<string, readonly string[]>> = {
  dockerfile: ['tools/remote-cache/Dockerfile'],
  'github-actions': globSync('.github/**/*.yaml', { cwd: workspaceRoot }).sort(),
};

interface Dependency {
  readonly datasource: string;
  readonly packageName: string;
  readonly currentValue: string;
  readonly registryUrls?: readonly string[];
}

interface PackageFile {
  readonly packageFile: string;
  readonly deps: readonly Dependency[];
}

/** What Renovate's log says that it found, by manager. */
function packageFilesIn(log: string): Readonly<Partial<Record<string, readonly PackageFile[]>>> {
  const lines = log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { readonly packageFiles?: Record<string, readonly PackageFile[]> });
  return lines.find(({ packageFiles }) => packageFiles !== undefined)?.packageFiles ?? {};
}

function extractedFrom(files: readonly PackageFile[]): ListedVersion[] {
  return withoutSlash(
    files.flatMap(({ packageFile, deps }) =>
      deps.map(({ datasource, packageName, currentValue, registryUrls }) => ({
        file: packageFile,
        datasource,
        packageName,
        currentValue,
        ...(registryUrls === undefined ? {} : { registryUrl: registryUrls[0]! }),
      })),
    ),
  );
}
