import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { scriptCommand } from './script-command.ts';

describe('scriptCommand', () => {
  it('reaches the script with every argument as it is', () => {
    const command = scriptCommand('uninstall-k3s', ["it's", '$HOME `id` "x"', 'a=b']);
    const withoutRoot = command
      .replace(/^sudo -n /, '')
      .replace(/'#!.*?' uninstall-k3s/s, `'printf "%s\\n" "$@"' uninstall-k3s`);

    expect(spawnSync('sh', ['-c', withoutRoot], { encoding: 'utf8' }).stdout).toBe('it\'s\n$HOME `id` "x"\na=b\n');
  });
});
