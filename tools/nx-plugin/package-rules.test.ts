import { describe, expect, it } from 'vitest';
import { packageProblems } from './package-rules.ts';
import type { WorkspacePackage } from './workspace-package.ts';

const version = '0.1.0';

function library(folder: string, needs: string[], changes: Partial<WorkspacePackage> = {}): WorkspacePackage {
  return {
    root: `packages/${folder}`,
    folder,
    name: `@lumie-infra/${folder}`,
    version,
    description: '',
    projectName: folder,
    layer: undefined,
    declared: needs.map((name) => ({ kind: 'dependencies', name: `@lumie-infra/${name}`, range: version })),
    ...changes,
  };
}

const layer = (folder: string, needs: string[], changes: Partial<WorkspacePackage> = {}): WorkspacePackage =>
  library(folder, needs, { layer: folder, ...changes });

const problemsOf = (...packages: WorkspacePackage[]): string => packageProblems(packages).join('\n');

describe('packageProblems', () => {
  it('finds none where dependencies point down', () => {
    expect(problemsOf(library('common-chart', []), layer('bootstrap', ['common-chart']))).toBe('');
  });

  it('refuses a layer that is not called like its folder', () => {
    expect(problemsOf(layer('bootstrap', [], { layer: 'boot' }))).toMatchInlineSnapshot(
      `"packages/bootstrap/package.json calls its layer 'boot'; a layer has the name of its folder, so write "lumie-infra": { "layer": "bootstrap" }"`,
    );
  });

  it('refuses a package that is not called like its folder', () => {
    expect(problemsOf(layer('bootstrap', [], { name: '@lumie-infra/boot' }))).toMatchInlineSnapshot(
      `"packages/bootstrap/package.json has the name '@lumie-infra/boot'; a package has the name of its folder, so write "name": "@lumie-infra/bootstrap""`,
    );
  });

  it('refuses a package without a short project name', () => {
    expect(problemsOf(layer('bootstrap', [], { projectName: undefined }))).toMatchInlineSnapshot(
      `"packages/bootstrap/package.json does not name its project; write "nx": { "name": "bootstrap" }, which commands such as \`nx run bootstrap:test\` use"`,
    );
  });

  it('refuses a dependency that no folder holds', () => {
    expect(problemsOf(layer('platform', ['boostrap']))).toMatchInlineSnapshot(
      `"packages/platform/package.json lists @lumie-infra/boostrap in dependencies, which no folder of this workspace holds; correct the name or remove the line"`,
    );
  });

  it('refuses a version that Nx would drop the edge for', () => {
    const declared = [{ kind: 'dependencies' as const, name: '@lumie-infra/bootstrap', range: '^2.0.0' }];

    expect(problemsOf(layer('bootstrap', []), layer('platform', [], { declared }))).toMatchInlineSnapshot(
      `"packages/platform/package.json asks for @lumie-infra/bootstrap '^2.0.0' but this workspace holds 0.1.0; write the exact version "0.1.0""`,
    );
  });

  it('names the route of a cycle', () => {
    expect(problemsOf(layer('platform', ['storage']), layer('storage', ['platform']))).toMatchInlineSnapshot(
      `"layer cycle: platform -> storage -> platform; dependencies point down, so remove one of these from its package.json"`,
    );
  });

  it('names the one dependency that points upward', () => {
    const chain = [layer('platform', ['bootstrap']), layer('storage', ['bootstrap', 'platform'])];

    expect(problemsOf(layer('bootstrap', ['storage']), ...chain)).toMatchInlineSnapshot(
      `"bootstrap depends on storage, which is above it (bootstrap -> storage -> bootstrap); dependencies point down, so remove it from the package.json of bootstrap and use a capability for an address or a labelled object for something to be collected"`,
    );
  });

  it('refuses a layer below the layers, in development too', () => {
    const declared = [{ kind: 'devDependencies' as const, name: '@lumie-infra/bootstrap', range: version }];

    expect(
      problemsOf(library('common-chart', [], { declared }), layer('bootstrap', ['common-chart'])),
    ).toMatchInlineSnapshot(
      `"common-chart depends on bootstrap, which is above it (common-chart -> bootstrap -> common-chart); dependencies point down, so remove it from the package.json of common-chart and use a capability for an address or a labelled object for something to be collected"`,
    );
  });
});
