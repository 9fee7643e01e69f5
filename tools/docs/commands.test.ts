import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCommands } from './check-commands.ts';
import { scriptIsMalformed } from './errors.ts';
import { pageCode } from './page.ts';
import { pageCommands, shellLanguages, withExamples } from './page-commands.ts';
import { pages } from './pages.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documented-commands-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function commandsOf(text: string): ReturnType<typeof pageCommands> {
  return pageCommands(pageCode('page.md', text));
}

test('every command on every page works, or says why nothing here can run it', async () => {
  const commands = pages().flatMap(({ path, text }) => pageCommands(pageCode(path, text)));
  const { counts, problems } = await checkCommands(commands, folder);
  for (const [how, count] of Object.entries(counts)) console.log(`${count} commands of the documentation: ${how}`);

  expect(problems).toEqual([]);
  expect(counts['run']).toBeGreaterThan(0);
  expect(counts['arguments taken']).toBeGreaterThan(0);
}, 120_000);

test('the shell can read every script on every page', () => {
  const scripts = pages()
    .flatMap(({ path, text }) => pageCode(path, text).blocks)
    .filter(({ language }) => shellLanguages.includes(language));
  const problems = scripts.flatMap(({ page, line, text }) => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: withExamples(text), encoding: 'utf8' });
    return status === 0 ? [] : [`${page}:${line} ${scriptIsMalformed(stderr)}`];
  });

  expect(scripts.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

describe('a command that is wrong is found', () => {
  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['a script that there is not', 'npm run sinth', /npm run sinth: package\.json has no such script/],
    ['an option that there is not', 'npm run simulate -- --stucked vault', /Unknown option '--stucked'/],
    ['a layer that there is not', 'npm run synth -- platfrom', /platfrom is not a layer/],
    ['a rule that there is not', 'npm run verify -- --explain secretz', /secretz is not a rule/],
    ['a component that there is not', 'npx nx run platform:explain --component rabbit', /rabbit is not a component/],
    ['a target that there is not', 'npx nx run platform:explane', /platform has no target explane/],
    ['a target in a list', 'npx nx affected -t synth validat', /no project has no target validat/],
    ['a project that there is not', 'npx vitest run --project plattform', /plattform is no project/],
    ['an option of a program', 'npx prettier --chek .', /--chek is not in what npx prettier --chek \. says/],
    ['an option of Git', 'git diff --exit-kode', /--exit-kode is not in what/],
    ['a folder', 'cd packages/plattform', /folder packages\/plattform does not exist/],
    ['a program', 'frobnicate now', /frobnicate is no command that is known here/],
    ['an account that is needed', 'pulumi preview', /pulumi cannot be run .*; say so before the block/],
    ['a generator', 'npx nx g @lumie-infra/tools:komponent web', /komponent is none of our generators/],
    ['what a generator asks for', 'npx nx g @lumie-infra/tools:component platform web', /needs the option description/],
  ];

  let found: readonly string[];
  beforeAll(async () => {
    const page = wrong.map(([, command]) => `\`\`\`sh\n${command}\n\`\`\``).join('\n');
    found = (await checkCommands(commandsOf(page), folder)).problems;
  });

  test.each(wrong.map(([what, command, problem], index) => ({ what, command, problem, line: 3 * index + 1 })))(
    '$what: $command',
    ({ line, problem }) => {
      const own = found.filter((one) => one.startsWith(`page.md:${line} `));

      expect(own).toHaveLength(1);
      expect(own[0]).toMatch(problem);
    },
  );

  test('an option of kubectl in a sentence', async () => {
    const { counts, problems } = await checkCommands(commandsOf('See `kubectl get pods --al`.'), folder);

    if (counts['not run, kubectl is not here'] === undefined) expect(problems.join()).toContain('unknown flag: --al');
  });

  test('a remark about a block that needs none', async () => {
    const commands = commandsOf('<!-- not run: it takes long -->\n\n```sh\nnpm ci\n```');

    expect((await checkCommands(commands, folder)).problems).toEqual([
      'page.md:3 says why it is not run, but everything in it is checked; take the remark away',
    ]);
  });
});
