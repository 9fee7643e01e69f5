import type { CreateMetadata, CreateNodes } from '@nx/devkit';
import { layerWaves } from './layer-waves.ts';
import { packageProblems } from './package-rules.ts';
import { targetsFor } from './targets.ts';
import { undeclaredImports } from './undeclared-imports.ts';
import {
  packageFiles,
  readWorkspacePackage,
  readWorkspacePackages,
  type WorkspacePackage,
} from './workspace-package.ts';

/** What Nx calls the plugin in its messages. */
export const name = 'lumie-infra';

/** Infers the targets of every package from its package.json, and refuses packages whose edges are wrong. */
export const createNodes: CreateNodes = [
  packageFiles,
  (files, _options, { workspaceRoot }) => {
    const packages = [...files].sort().map((file) => readWorkspacePackage(workspaceRoot, file));
    refuse(packageProblems(packages));
    return packages.map((one) => [
      `${one.root}/package.json`,
      {
        projects: {
          [one.root]: {
            name: one.folder,
            projectType: 'library',
            tags: one.layer === undefined ? [] : [`layer:${one.layer}`],
            targets: targetsFor(one, packages, workspaceRoot),
          },
        },
      },
    ]);
  },
];

/** Describes every layer by its wave, and refuses an import that no package.json declares. */
export const createMetadata: CreateMetadata = (graph, _options, { workspaceRoot }) => {
  const packages = readWorkspacePackages(workspaceRoot);
  // Nx asks for metadata even after createNodes has failed; what that said is enough.
  if (packageProblems(packages).length > 0) return {};
  refuse(undeclaredImports(graph, packages, workspaceRoot));
  const waves = layerWaves(packages);
  return Object.fromEntries(
    packages.map((one) => [one.folder, { metadata: { description: describe(one, waves.get(one.folder)) } }]),
  );
};

function describe({ description }: WorkspacePackage, wave: number | undefined): string {
  return wave === undefined ? description : `Wave ${wave}. ${description}`;
}

/** Most Nx commands show no more of a failed graph than that it failed, so the problems are also printed here. */
function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const message = problems.join('\n');
  process.stderr.write(`\n${message}\n`);
  throw new Error(message);
}
