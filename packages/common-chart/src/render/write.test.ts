import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFolder } from './write.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const files = (version: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: `layer/part-${index % 7}/file-${index}.yaml`,
    content: version,
  }));

function versionsIn(folder: string): { versions: string[]; count: number } {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return { versions: [...new Set(found.map((file) => readFileSync(join(folder, file), 'utf8')))], count: found.length };
}

describe('writeFolder', () => {
  test('what an earlier render left behind is gone', () => {
    writeFolder(parent, 'layer', files('old', 20));
    writeFolder(parent, 'layer', files('new', 3));

    expect(versionsIn(join(parent, 'layer'))).toEqual({ versions: ['new'], count: 3 });
    expect(readdirSync(parent)).toEqual(['layer']);
  });

  test('a render that died between its two renames is put right by the next', () => {
    writeFolder(parent, 'layer', files('old', 20));
    renameSync(join(parent, 'layer'), join(parent, '.layer.previous'));
    mkdirSync(join(parent, '.layer.next'));
    writeFileSync(join(parent, '.layer.next/half.yaml'), 'half');

    writeFolder(parent, 'layer', files('new', 5));

    expect(versionsIn(join(parent, 'layer'))).toEqual({ versions: ['new'], count: 5 });
    expect(readdirSync(parent)).toEqual(['layer']);
  });

  test('a render that fails leaves the previous one', () => {
    writeFolder(parent, 'layer', files('old', 20));
    const impossible = [...files('new', 3), { path: 'layer/part-0/file-0.yaml/below-a-file.yaml', content: 'x' }];

    expect(() => writeFolder(parent, 'layer', impossible)).toThrow();
    expect(versionsIn(join(parent, 'layer'))).toEqual({ versions: ['old'], count: 20 });
  });

  test.each([2, 5, 9, 14, 20, 27, 35, 60])('killed %i ms into its writing, nothing is torn', async (milliseconds) => {
    writeFolder(parent, 'layer', files('old', 700));
    const module = fileURLToPath(new URL('./write.ts', import.meta.url));
    const program = `
      import { writeFolder } from ${JSON.stringify(module)};
      const files = Array.from({ length: 700 }, (_, i) => ({ path: 'layer/part-' + (i % 7) + '/file-' + i + '.yaml', content: 'new' }));
      process.stdout.write('ready');
      for (;;) writeFolder(${JSON.stringify(parent)}, 'layer', files);`;
    const child = spawn(process.execPath, ['--conditions=@lumie-infra/source', '--input-type=module', '-e', program]);
    const ended = new Promise((resolve) => child.on('close', resolve));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    child.kill('SIGKILL');
    await ended;

    // Between the two renames the previous render stands whole under its hidden name.
    const target = join(parent, 'layer');
    const whole = versionsIn(existsSync(target) ? target : join(parent, '.layer.previous'));
    expect(whole.count).toBe(700);
    expect(whole.versions).toHaveLength(1);

    writeFolder(parent, 'layer', files('after', 4));
    expect(versionsIn(target)).toEqual({ versions: ['after'], count: 4 });
  });
});
