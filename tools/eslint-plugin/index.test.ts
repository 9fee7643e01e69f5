import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from './index.ts';

const files = readdirSync(join(import.meta.dirname, 'rules'));
const page = readFileSync(join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8').replaceAll(/ +/g, ' ');
const config = readFileSync(join(import.meta.dirname, '../../eslint.config.js'), 'utf8');

describe('house rules', () => {
  it('are all in the plugin under the name of their file', () => {
    const names = files.filter((file) => !file.endsWith('.test.ts')).map((file) => file.replace('.ts', ''));

    expect(Object.keys(plugin.rules).sort()).toEqual(names.sort());
  });

  it.each(Object.keys(plugin.rules))('%s is tested and switched on', (name) => {
    expect(files).toContain(`${name}.test.ts`);
    expect(config).toContain(`'lumie-infra/${name}': 'error'`);
  });

  it.each(Object.entries(plugin.rules))('%s is explained in CONTRIBUTING.md as the linter does', (name, { meta }) => {
    expect(page).toContain(`| \`${name}\` | ${meta?.docs?.description} |`);
  });

  it.each(Object.keys(plugin.rules))('every mistake that %s finds has a name', (name) => {
    const text = readFileSync(join(import.meta.dirname, 'rules', `${name}.test.ts`), 'utf8');
    const [, invalid = ''] = text.split('  invalid: [');

    expect(invalid.match(/\bname: '/g)?.length).toBeGreaterThanOrEqual(invalid.match(/\berrors: \[/g)!.length);
  });
});
