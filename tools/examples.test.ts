import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkspacePackages } from './nx-plugin/workspace-package.ts';
import { committedRender, renderExample } from './packaging/example-render.ts';
import { pinnedExample } from './packaging/pinned-example.ts';
import { consumersOf } from './release/consumer-renders.ts';
import { workspaceRoot } from './workspace-layers.ts';

const examples = consumersOf(workspaceRoot);

test('there is an example of another repository', () => {
  expect(examples.map(({ name }) => name)).toContain('examples/edge');
});

describe.each(examples)('$name', (example) => {
  test('has committed what it renders; npm run examples renders it anew', async () => {
    const [committed, rendered] = [committedRender(example), await renderExample(example, workspaceRoot)];
    const differing = [...new Set([...committed.keys(), ...rendered.keys()])]
      .filter((path) => committed.get(path) !== rendered.get(path))
      .sort();

    expect(rendered.size).toBeGreaterThan(2);
    expect(differing).toEqual([]);
  });

  test('takes the packages at the versions that they have', () => {
    const json = readFileSync(join(example.folder, 'package.json'), 'utf8');

    expect(json).toBe(pinnedExample(example, readWorkspacePackages(workspaceRoot)));
  });
});
