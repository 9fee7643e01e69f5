import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { hiddenPrompt } from './hidden-prompt.ts';

function terminal() {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  output.on('data', (chunk) => (shown += String(chunk)));
  return { input, ask: hiddenPrompt({ input, output }), shown: () => shown };
}

test('what is typed comes back, and is not shown', async () => {
  const { input, ask, shown } = terminal();

  const answer = ask('token: ');
  input.write('hidden\r');

  expect(await answer).toBe('hidden');
  expect(shown()).toBe('token: \n');
});

test('one question comes after the other, and a typing error can be taken back', async () => {
  const { input, ask } = terminal();

  const first = ask('one: ');
  input.write('hiddem\u007fn\r');
  expect(await first).toBe('hidden');
  const second = ask('two: ');
  input.write('\r');
  expect(await second).toBe('');
});

test.each([
  ['Ctrl-C', (input: PassThrough) => input.write('hid\u0003')],
  ['the end of the input', (input: PassThrough) => input.end()],
])('%s ends it', async (_, end) => {
  const { input, ask } = terminal();

  const answer = ask('token: ');
  end(input);

  await expect(answer).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Problems: interrupted; run this again, it goes on where it stopped]`,
  );
});

test('a real terminal does not show it either', async () => {
  const module = join(import.meta.dirname, 'hidden-prompt.ts');
  const program = `import { hiddenPrompt } from '${module}';
    const answer = await hiddenPrompt({ input: process.stdin, output: process.stdout })('token: ');
    process.stdout.write(String(answer.length));
    process.exit();`;
  const command = `'${process.execPath}' --conditions=@lumie-infra/source --input-type=module -e "$PROGRAM"`;
  const child = spawn('script', ['-qec', command, '/dev/null'], { env: { ...process.env, PROGRAM: program } });
  let shown = '';
  child.stdout.on('data', (chunk) => {
    shown += String(chunk);
    if (shown === 'token: ') child.stdin.write('hidden\r');
  });
  await new Promise((resolve) => child.on('close', resolve));

  expect(shown.replaceAll('\r', '')).toBe('token: \n6');
});
