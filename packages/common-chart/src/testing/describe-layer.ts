import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TSchema } from '@sinclair/typebox';
import { describe, expect, test } from 'vitest';
import { planCluster } from '../model/cluster.ts';
import type { Layer } from '../model/layer.ts';
import { withDefaults } from '../model/options.ts';
import { schemaProblems } from '../model/schema-problems.ts';
import type { UpstreamVersionsFile } from '../model/upstream-versions.ts';
import { golden } from './golden.ts';
import { referenceSite } from './reference-site.ts';
import { versionProblems } from './version-problems.ts';
import { workloadProblems } from './workload-problems.ts';

/** What the tests of a layer need to know. */
export interface DescribeLayerSettings {
  readonly layer: Layer;
  /** The layers that it builds on. */
  readonly below: readonly Layer[];
  /** `import.meta.url` of a test in the package's `test` folder. */
  readonly moduleUrl: string;
}

/**
 * The tests that every layer passes: golden renders, nothing forgotten, and the house rules.
 *
 * @example describeLayer({ layer: platform, below: [bootstrap], moduleUrl: import.meta.url });
 */
export function describeLayer({ layer, below, moduleUrl }: DescribeLayerSettings): void {
  const root = fileURLToPath(new URL('..', moduleUrl));
  const planned = () => planCluster({ ...referenceSite, layers: [...below, layer] }, { partial: true });
  const own = () => planned().layers.find(({ name }) => name === layer.name)!;

  describe(`layer ${layer.name}`, () => {
    test.each(layer.components.map(({ name }) => name))('%s renders its golden file', async (name) => {
      const plan = planned();
      const component = plan.layers
        .flatMap(({ components }) => components)
        .find((candidate) => candidate.name === name)!;

      await expect(golden(plan, component)).toMatchFileSnapshot(join(root, 'test/golden', `${name}.yaml`));
    });

    test('every golden file belongs to a component', () => {
      const names = layer.components.map(({ name }) => `${name}.yaml`);

      expect(filesIn(join(root, 'test/golden')).filter((file) => !names.includes(file))).toEqual([]);
    });

    test('every component has a file of its name, and every file a component', () => {
      const files = filesIn(join(root, 'src/components'))
        .filter((file) => file !== 'index.ts' && !file.endsWith('.test.ts'))
        .map((file) => file.replace(/\.ts$/, ''))
        .sort();

      expect(files).toEqual(layer.components.map(({ name }) => name).sort());
    });

    test('the README describes every component', () => {
      const page = readFileSync(join(root, 'README.md'), 'utf8');
      // Tables that are generated name every component by themselves.
      const readme = page.replaceAll(/<!-- (\w+):begin -->[^]*?<!-- \1:end -->/g, '');

      expect(layer.components.map(({ name }) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
    });

    test('defaults fit their own schema, and every option is described', () => {
      const problems = layer.components.flatMap(({ name, definition }) => {
        const schema = definition.options as TSchema | undefined;
        if (schema === undefined) return [];
        const undescribed = Object.entries(schema['properties'] as Record<string, TSchema>)
          .filter(([, property]) => property.description === undefined)
          .map(([key]) => `${name}.${key} has no description`);
        return [
          ...undescribed,
          ...schemaProblems(schema, withDefaults(schema, {}), { prefix: [name] }).map(({ message }) => message),
        ];
      });

      expect(problems).toEqual([]);
    });

    test('versions stand in upstream-versions.json only, each used, pinned and mirrored', () => {
      const file = JSON.parse(readFileSync(join(root, 'upstream-versions.json'), 'utf8')) as UpstreamVersionsFile;

      expect(versionProblems(file, sourcesBelow(join(root, 'src')))).toEqual([]);
    });

    test('workloads keep the house rules', () => {
      expect(own().components.flatMap(({ objects }) => objects.flatMap(workloadProblems))).toEqual([]);
    });

    test('two renders are the same, byte for byte', () => {
      const [first, second] = [planned(), planned()].map((plan) =>
        plan.layers.flatMap(({ components }) => components.map((component) => golden(plan, component))),
      );

      expect(first).toEqual(second);
    });
  });
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function sourcesBelow(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    files
      .filter((file) => file.endsWith('.ts') && !/\.(test|gen)\.ts$/.test(file))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}
