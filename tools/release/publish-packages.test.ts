import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workspaceRoot } from '../workspace-layers.ts';
import { formatChangeset } from './changesets.ts';
import { publishPackages } from './publish-packages.ts';

const root = mkdtempSync(join(tmpdir(), 'publish-packages-'));
/** What the registry has: name → versions, in the order in which they came. */
const published: string[] = [];
let registry: Server;

beforeAll(async () => {
  registry = await startRegistry();
  const { port } = registry.address() as AddressInfo;
  write('.npmrc', `registry=http://127.0.0.1:${port}/\n//127.0.0.1:${port}/:_authToken=${randomUUID()}\n`);
  write('package.json', JSON.stringify({ name: 'fixture', private: true, workspaces: ['packages/*'] }));
  write('.changeset/config.json', JSON.stringify({ access: 'restricted' }));
  writePackage('above', { '@lumie-infra/below': '0.1.0' });
  writePackage('below', {});
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(join(workspaceRoot, 'node_modules/typescript7'), join(root, 'node_modules/typescript7'));
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'as it stands');
});
afterAll(() => {
  registry.close();
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function writePackage(folder: string, dependencies: Readonly<Record<string, string>>): void {
  const json = {
    name: `@lumie-infra/${folder}`,
    version: '0.1.0',
    type: 'module',
    files: ['dist/**/*.js'],
    dependencies,
  };
  write(`packages/${folder}/package.json`, JSON.stringify(json));
  write(`packages/${folder}/src/index.ts`, `export const name: string = '${folder}';\n`);
  const options = { rootDir: 'src', outDir: 'dist', composite: true, module: 'nodenext', types: [] };
  write(`packages/${folder}/tsconfig.lib.json`, JSON.stringify({ compilerOptions: options, include: ['src/**/*.ts'] }));
}

function git(...given: readonly string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...given], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** A registry that knows what it was sent, and no more than npm asks of it to publish. */
async function startRegistry(): Promise<Server> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url!.slice(1).split('?')[0]!);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      if (request.method === 'PUT') {
        const { versions } = JSON.parse(Buffer.concat(chunks).toString()) as { readonly versions: object };
        published.push(...Object.keys(versions).map((version) => `${name}@${version}`));
        return response.end('{}');
      }
      const versions = published.filter((one) => one.startsWith(`${name}@`)).map((one) => one.slice(name.length + 1));
      if (versions.length === 0) response.statusCode = 404;
      const known = Object.fromEntries(versions.map((version) => [version, { name, version, dist: {} }]));
      return response.end(JSON.stringify({ name, 'dist-tags': { latest: versions.at(-1) }, versions: known }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('a release', () => {
  test('that is only tried says what would be published, those below first, and asks no registry', async () => {
    const releases = await publishPackages({ root, dryRun: true });

    expect(releases.map(({ name, version, state }) => `${name} ${version} ${state}`)).toEqual([
      '@lumie-infra/below 0.1.0 ready',
      '@lumie-infra/above 0.1.0 ready',
    ]);
    expect(releases[0]!.packed!.files.toSorted()).toEqual(['dist/index.js', 'package.json']);
    expect(published).toEqual([]);
    expect(git('tag', '--list')).toBe('');
  });

  test('publishes and tags, and goes on where it was interrupted', async () => {
    published.push('@lumie-infra/below@0.1.0');
    const identity = { GIT_COMMITTER_NAME: 'test', GIT_COMMITTER_EMAIL: 'test@example.com' };
    Object.assign(process.env, identity);
    const releases = await publishPackages({ root, dryRun: false });
    for (const name of Object.keys(identity)) delete process.env[name];

    expect(releases.map(({ name, state }) => `${name} ${state}`)).toEqual([
      '@lumie-infra/below known',
      '@lumie-infra/above published',
    ]);
    expect(published).toEqual(['@lumie-infra/below@0.1.0', '@lumie-infra/above@0.1.0']);
    expect(git('tag', '--list').split('\n')).toEqual(['@lumie-infra/above@0.1.0', '@lumie-infra/below@0.1.0']);
    expect(await publishPackages({ root, dryRun: false })).toEqual([]);
  });

  test('that waits for its versions says which they will be, and is not published', async () => {
    write('.changeset/more.md', formatChangeset({ releases: { '@lumie-infra/below': 'minor' }, summary: 'More.' }));

    expect(await publishPackages({ root, dryRun: true })).toEqual([
      { name: '@lumie-infra/below', version: '0.2.0', state: 'waiting' },
      { name: '@lumie-infra/above', version: '0.1.1', state: 'waiting' },
    ]);
    await expect(publishPackages({ root, dryRun: false })).rejects.toThrow(
      'changesets wait to become versions (more); run npm run version and commit, then release',
    );
    rmSync(join(root, '.changeset/more.md'));
  });
});
