import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One step of a job or of a composite action. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** One job of a workflow. */
export interface Job {
  readonly if?: string;
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

/** The part of a workflow that the rules are about. */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A composite action of this repository. */
export interface Action {
  readonly runs: { readonly steps: readonly Step[] };
}

/** A file of GitHub's that was read, with its text, because what is in comments counts as well. */
export interface GithubFile<T> {
  readonly path: string;
  readonly text: string;
  readonly content: T;
}

/** The workflows of a repository, sorted by path. */
export function readWorkflows(root: string): GithubFile<Workflow>[] {
  return readAll(root, '.github/workflows/*.yaml', parseWorkflow);
}

/** The composite actions of a repository, sorted by path. */
export function readActions(root: string): GithubFile<Action>[] {
  return readAll(root, '.github/actions/*/action.yaml', (text) => parse(text) as Action);
}

/** A workflow of one text. */
export function parseWorkflow(text: string): Workflow {
  const { on, ...rest } = parse(text) as Omit<Workflow, 'on'> & { readonly on: string | readonly string[] | object };
  const triggers = typeof on === 'string' ? [on] : on;
  return {
    ...rest,
    on: Array.isArray(triggers)
      ? Object.fromEntries(triggers.map((name: string) => [name, undefined]))
      : (triggers as Workflow['on']),
  };
}

function readAll<T>(root: string, pattern: string, parseText: (text: string) => T): GithubFile<T>[] {
  return globSync(pattern, { cwd: root })
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, content: parseText(text) };
    });
}
