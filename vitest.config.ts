import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const workspaceRoot = import.meta.dirname;

/** Tests import the source of a package, never what was last built of it. */
const source = '@lumie-infra/source';

/** One project a package, named after its folder: `vitest run --project bootstrap`. */
function project(folder: string): TestProjectInlineConfiguration {
  return {
    extends: true,
    root: join(workspaceRoot, folder),
    test: { name: folder.slice(folder.lastIndexOf('/') + 1) },
  };
}

export default defineConfig({
  resolve: { conditions: [source] },
  ssr: { resolve: { conditions: [source, 'node'], externalConditions: [source, 'node'] } },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Many tests wait for programs that they run; vitest's own number, one less, leaves a core idle.
    maxWorkers: availableParallelism(),
    // Some tests run real programs, on machines that do other things besides.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // A new layer has no tests of its own before it has components.
    passWithNoTests: true,
    projects: [
      ...readdirSync(join(workspaceRoot, 'packages'))
        .sort()
        .map((name) => project(`packages/${name}`)),
      project('tools'),
    ],
  },
});
