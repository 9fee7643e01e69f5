import type { Tree } from '@nx/devkit';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type WorkspacePackage, readWorkspacePackages, scope } from '../../nx-plugin/workspace-package.ts';
import { writeComponentIndex } from '../component-index/generator.ts';
import { fileIsThere, nameIsTaken } from '../errors.ts';
import { componentsIn } from '../existing-component.ts';
import { generateFiles, runFollowUps } from '../follow-up.ts';
import { nameProblems } from '../identifier.ts';
import { layerProblems, layersUpTo } from '../layers.ts';
import { changesetProblems, writeChangeset } from '../new-changeset.ts';
import { refuse } from '../refuse.ts';
import { sentenceProblems } from '../sentence.ts';
import { writeFormatted } from '../write-formatted.ts';
import { type Pattern, layerFiles } from './layer-files.ts';
import { writeLock } from './lock-file.ts';

/** What the user says about a new layer. */
export interface LayerGeneratorOptions {
  readonly name: string;
  readonly description: string;
  /** Layers, separated by commas. @default 'platform' */
  readonly on?: string;
}

/** Adds a layer without components; returns what is left to do once its files are written. */
export default async function layerGenerator(tree: Tree, options: LayerGeneratorOptions): Promise<() => void> {
  const { name, description } = options;
  const on = (options.on ?? 'platform').split(',').map((one) => one.trim());
  refuse(problemsOf(tree, options, on));
  const vocabulary = readWorkspacePackages(tree.root).filter(({ folder }) => folder === 'common-chart');
  const below: WorkspacePackage[] = [...vocabulary, ...layersUpTo(tree, on)];
  const highest = below.at(-1)!.root;
  const pattern = JSON.parse(tree.read(`${highest}/package.json`, 'utf8')!) as Pattern;
  for (const [file, content] of layerFiles(name, description, below, pattern)) {
    await writeFormatted(tree, `packages/${name}/${file}`, content);
  }
  tree.write(`packages/${name}/LICENSE`, tree.read(`${highest}/LICENSE`)!);
  await writeComponentIndex(tree, name);
  writeLock(tree, name);
  writeChangeset(tree, changesetId(name), `${scope}${name}`, `Adds the layer \`${name}\`. ${description}`);
  return () => {
    linkPackage(tree.root, name);
    const sync = { title: 'writing the references of TypeScript', command: ['nx', 'sync'] } as const;
    runFollowUps(tree.root, [sync, generateFiles]);
  };
}

function problemsOf(tree: Tree, { name, description }: LayerGeneratorOptions, on: readonly string[]): string[] {
  const malformed = [
    ...nameProblems('layer', name),
    ...sentenceProblems(description),
    ...on.flatMap((one) => layerProblems(tree, one)),
  ];
  if (malformed.length > 0) return malformed;
  const owner = componentsIn(tree).find((one) => one.name === name);
  return [
    ...(tree.exists(`packages/${name}`) ? [fileIsThere(`packages/${name}`)] : []),
    ...(owner === undefined ? [] : [nameIsTaken('layer', name, `that of a component of ${owner.layer}`)]),
    ...changesetProblems(tree, changesetId(name)),
  ];
}

/** Does what `npm install` would do for a package of this workspace, without asking a registry for the others. */
function linkPackage(root: string, name: string): void {
  const link = join(root, 'node_modules', `${scope}${name}`);
  if (existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join('../../packages', name), link);
}

function changesetId(name: string): string {
  return `layer-${name}`;
}
