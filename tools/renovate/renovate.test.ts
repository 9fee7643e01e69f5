import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  for (const file of ['renovate.json', 'package.json', ...new Set(listed.map((one) => one.file))]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(workspaceRoot, file), join(folder, file));
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

  expect(inOrder(extractedBy(stdout))).toEqual(withoutSlash(listed));
});

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

/** What Renovate's log says that its custom managers found. */
function extractedBy(log: string): ListedVersion[] {
  const lines = log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { readonly packageFiles?: { readonly regex?: readonly PackageFile[] } });
  const files = lines.find(({ packageFiles }) => packageFiles !== undefined)?.packageFiles?.regex ?? [];
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
