import { expect, test } from 'vitest';
import { shellCommands } from './shell-commands.ts';

function commands(script: string): string[] {
  return shellCommands(script).map((words) => words.join(' · '));
}

test('lists, pipes and background are commands of their own', () => {
  expect(commands('npm ci && npm test; a | b\nc &')).toEqual(['npm · ci', 'npm · test', 'a', 'b', 'c']);
});

test('quotes keep words together, and comments are none', () => {
  expect(commands(`echo 'a b' "c # d" # e\n# f`)).toEqual(['echo · a b · c # d']);
});

test('a line goes on after a backslash', () => {
  expect(commands('oci compute \\\n  list')).toEqual(['oci · compute · list']);
});

test('redirections, assignments and loops are no words of a command', () => {
  expect(commands('for a in x y; do\n  A=1 run $a < in > out 2>/dev/null\ndone')).toEqual(['run · $a']);
});

test('what another command prints stays a word', () => {
  expect(commands('set "$(curl -s x | y)/32" $(a | b) c')).toEqual(['set · $(curl -s x | y)/32 · $(a | b) · c']);
});
