import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedVersion } from './listed-versions.ts';

interface CustomManager {
  readonly managerFilePatterns: readonly string[];
  readonly matchStrings: readonly string[];
  readonly depNameTemplate: string;
  readonly packageNameTemplate?: string;
  readonly datasourceTemplate: string;
}

/** The part of `renovate.json` that says where versions are. */
export interface RenovateConfig {
  readonly customManagers: readonly CustomManager[];
  readonly packageRules: readonly Readonly<Record<string, unknown>>[];
}

/** Everything that the patterns of `renovate.json` find in the files of a workspace, as often as they find it. */
export function foundVersions(workspaceRoot: string, { customManagers }: RenovateConfig): ListedVersion[] {
  const inPackages = readdirSync(join(workspaceRoot, 'packages')).flatMap((name) =>
    readdirSync(join(workspaceRoot, 'packages', name)).map((file) => `packages/${name}/${file}`),
  );
  const files = [...readdirSync(workspaceRoot), ...inPackages];
  return customManagers.flatMap((manager) =>
    files
      .filter((file) => manager.managerFilePatterns.some((pattern) => new RegExp(pattern.slice(1, -1)).test(file)))
      .flatMap((file) => matchesIn(file, readFileSync(join(workspaceRoot, file), 'utf8'), manager)),
  );
}

function matchesIn(file: string, text: string, manager: CustomManager): ListedVersion[] {
  return manager.matchStrings
    .flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'g'))])
    .map(({ groups = {} }) => {
      const filled = (template: string): string =>
        template.replaceAll(/\{\{\{(\w+)\}\}\}/g, (_, name: string) => groups[name] ?? '');
      const { packageName, currentValue = '', registryUrl } = groups;
      return {
        file,
        datasource: manager.datasourceTemplate,
        packageName: filled(manager.packageNameTemplate ?? packageName ?? manager.depNameTemplate),
        currentValue,
        ...(registryUrl === undefined ? {} : { registryUrl }),
      };
    });
}
