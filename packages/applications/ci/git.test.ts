import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { scratchFolder } from '../test/git-remote.ts';
import { gitIn } from './git.ts';

const commit = 'a'.repeat(40);

/** A repository behind a name and a password, as far as `git ls-remote` asks. */
async function guardedRepository(name: string, word: string): Promise<string> {
  const expected = `Basic ${Buffer.from(`${name}:${word}`).toString('base64')}`;
  const server = createServer((request, response) => {
    if (request.headers.authorization !== expected) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    } else {
      const refs = request.url?.startsWith('/app.git/info/refs') === true;
      response.end(refs ? `${commit}\trefs/heads/main\n` : 'ref: refs/heads/main\n');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/app.git`;
}

test('git signs in with what the environment says, and keeps none of it', async () => {
  const word = 'w'.repeat(8);
  const url = await guardedRepository('builder', word);
  const folder = scratchFolder();
  const git = gitIn(folder, { ...process.env, GIT_USERNAME: 'builder', GIT_PASSWORD: word });
  await git.run('init', '--quiet');
  await git.run('remote', 'add', 'origin', url);

  expect(await git.run('ls-remote', 'origin', 'refs/heads/main')).toBe(`${commit}\trefs/heads/main`);
  expect(await git.run('config', '--local', '--list')).not.toContain(word);
});

test('without credentials it fails at once instead of asking', async () => {
  const url = await guardedRepository('builder', 'w'.repeat(8));
  const { GIT_USERNAME: _name, GIT_PASSWORD: _word, ...environment } = process.env;

  await expect(gitIn(scratchFolder(), environment).run('ls-remote', url)).rejects.toThrow('could not read Username');
});

test('settings of the machine and its users do not count', async () => {
  const folder = scratchFolder();
  const git = gitIn(folder, { ...process.env, HOME: folder, GIT_CONFIG_GLOBAL: '/etc/passwd' });

  expect(await git.run('config', '--get', 'init.defaultBranch')).toBe('main');
});
