import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkspacePackage } from '../nx-plugin/workspace-package.ts';
import { readWorkspacePackages } from '../nx-plugin/workspace-package.ts';
import { type Consumer, consumersOf } from '../release/consumer-renders.ts';

/** The `package.json` of an example, as it is when its packages are those of this workspace. */
export function pinnedExample({ folder }: Consumer, packages: readonly WorkspacePackage[]): string {
  const json = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  const versions = new Map(packages.map(({ name, version }) => [name, version]));
  const dependencies = Object.entries(json.dependencies ?? {}).map(([name, range]) => [
    name,
    versions.get(name) ?? range,
  ]);
  return `${JSON.stringify({ ...json, dependencies: Object.fromEntries(dependencies) as object }, undefined, 2)}\n`;
}

/** Gives every example the versions that the packages of the workspace have now. */
export function pinExamples(workspace: string): void {
  const packages = readWorkspacePackages(workspace);
  for (const example of consumersOf(workspace)) {
    writeFileSync(join(example.folder, 'package.json'), pinnedExample(example, packages));
  }
}
