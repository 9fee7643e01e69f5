import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { RepositoryClone } from '../test/repository-clone.ts';
import { tokenVariables } from './access-tokens.ts';

const [reader, writer] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
const folder = mkdtempSync(join(tmpdir(), 'remote-cache-'));
const rendered = 'dist/manifests/root/root.yaml';

let server: ChildProcess;
let address: string;
let repository: RepositoryClone;

beforeAll(async () => {
  const command = [join(import.meta.dirname, 'server.ts'), `--folder=${folder}`, '--port=0'];
  const env = { ...process.env, [tokenVariables.read]: reader, [tokenVariables.write]: writer };
  server = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(server.stdout!), 'line')) as [string];
  address = line.slice(line.indexOf('http'));
  repository = new RepositoryClone();
}, 90_000);
afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  repository.remove();
  rmSync(folder, { recursive: true });
});

/** Leaves a clone as another machine would find it, which has nothing but the commit and a token. */
function moveToAnotherMachine(token: string, { root } = repository): void {
  for (const path of ['.nx', 'dist']) rmSync(join(root, path), { recursive: true, force: true });
  const lines = [
    'NX_ISOLATE_PLUGINS=false',
    `NX_SELF_HOSTED_REMOTE_CACHE_SERVER=${address}`,
    `NX_SELF_HOSTED_REMOTE_CACHE_ACCESS_TOKEN=${token}`,
  ];
  writeFileSync(join(root, '.env'), `${lines.join('\n')}\n`);
}

interface Rendered {
  readonly status: number | null;
  readonly isRemote: boolean;
  readonly text: string;
}

/** Renders one layer with the real Nx. */
function render(flags: readonly string[] = [], clone = repository): Rendered {
  const { status, output } = clone.nx('run', 'provision:synth', '--output-style=static', ...flags);
  return {
    status,
    isRemote: output.includes('[remote cache]'),
    text: readFileSync(join(clone.root, rendered), 'utf8'),
  };
}

function forgetEverything(): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
}

/** What is stored of the one task, with its only file replaced by another. */
function poisoned(entry: Buffer, text: string): Buffer {
  const work = mkdtempSync(join(tmpdir(), 'poisoned-'));
  const tar = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync('tar', args, { cwd: work, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  mkdirSync(join(work, 'content'));
  writeFileSync(join(work, 'entry.tar.gz'), entry);
  tar('-xzf', 'entry.tar.gz', '-C', 'content');
  writeFileSync(join(work, 'content', rendered), text);
  tar('-czf', 'entry.tar.gz', '-C', 'content', ...readdirSync(join(work, 'content')));
  const content = readFileSync(join(work, 'entry.tar.gz'));
  rmSync(work, { recursive: true });
  return content;
}

describe('Nx on several machines', { timeout: 90_000 }, () => {
  beforeEach(forgetEverything);

  test('a second one takes what the first has rendered', () => {
    moveToAnotherMachine(writer);
    const first = render();
    const other = new RepositoryClone();
    onTestFinished(() => other.remove());
    moveToAnotherMachine(reader, other);
    const second = render([], other);

    expect(first).toMatchObject({ status: 0, isRemote: false });
    expect(second).toEqual({ status: 0, isRemote: true, text: first.text });
  });

  test('one that may only read renders what is missing, stores nothing, and is not failed for it', () => {
    moveToAnotherMachine(reader);

    expect(render()).toMatchObject({ status: 0, isRemote: false });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('one without a token of the server stops', () => {
    moveToAnotherMachine(randomBytes(32).toString('hex'));

    const { status, output } = repository.nx('run', 'provision:synth');

    expect(status).not.toBe(0);
    expect(output).toContain('Unauthorized');
  });

  test('a poisoned entry reaches whoever uses the cache, and no release, which uses none', async () => {
    moveToAnotherMachine(writer);
    const honest = render().text;
    const [hash] = readdirSync(folder);
    const entry = poisoned(readFileSync(join(folder, hash!)), '# poisoned\n');
    forgetEverything();
    const headers = { authorization: `Bearer ${writer}` };
    await fetch(`${address}/v1/cache/${hash}`, { method: 'PUT', headers, body: new Uint8Array(entry) });

    moveToAnotherMachine(reader);
    expect(render()).toEqual({ status: 0, isRemote: true, text: '# poisoned\n' });
    expect(render(['--skip-nx-cache'])).toEqual({ status: 0, isRemote: false, text: honest });
  });
});
