import { appendFileSync, globSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { readWorkspacePackages, workspaceDependencies } from '../nx-plugin/workspace-package.ts';
import { type MeasuredProcess, measureProcess } from './measured-process.ts';
import { median } from './measurement.ts';
import { copyWorkspace } from './workspace-copy.ts';

/** What rendering a workspace with Nx takes, in seconds of whole processes. */
export interface NxMeasurement {
  /** An empty program in Node. */
  readonly nodeStart: number;
  /** `npm run synth`: all layers in one process. */
  readonly oneProcess: number;
  /** `nx run-many -t synth` with nothing in its cache. */
  readonly cold: number;
  /** The same with everything in its cache. */
  readonly cached: number;
  /** The component file that was touched, relative to the workspace. */
  readonly touched: string;
  /** The layers that then ran again. */
  readonly ran: readonly string[];
  /** The layer of the file and the layers above it. */
  readonly expected: readonly string[];
}

/** How the workspace is measured. */
export interface NxBenchSettings {
  readonly workspaceRoot: string;
  /** The folder that a copy of the workspace goes to; it does not exist yet. */
  readonly folder: string;
  /** Rounds, of which the median counts. */
  readonly runs: number;
  /** Told of each measurement when it begins. */
  readonly onStart: (what: string) => void;
}

/** Measures Nx in a copy of the workspace, without a daemon. */
export async function benchNx({ workspaceRoot, folder, runs, onStart }: NxBenchSettings): Promise<NxMeasurement> {
  copyWorkspace(workspaceRoot, folder);
  const env = {
    NX_DAEMON: 'false',
    NO_COLOR: '1',
    // Commands of targets are run by the same Node as this one.
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
  };
  const run = (...given: readonly string[]): Promise<MeasuredProcess> =>
    measureProcess(process.execPath, given, { cwd: folder, env });
  const secondsOf = async (...given: readonly string[]): Promise<number> => (await run(...given)).seconds;
  const synth = ['--conditions=@lumie-infra/source', 'tools/synth.ts'];
  const nx = [nxProgram(), 'run-many', '-t', 'synth'];
  const emptyCache = (): void => {
    for (const made of ['.nx', 'dist']) rmSync(join(folder, made), { recursive: true, force: true });
  };

  const rounds: Pick<NxMeasurement, 'nodeStart' | 'oneProcess' | 'cold' | 'cached'>[] = [];
  for (let round = 1; round <= runs; round++) {
    onStart(`round ${round}: this workspace, without Nx and with it`);
    const nodeStart = await secondsOf('-e', '0');
    const oneProcess = await secondsOf(...synth);
    emptyCache();
    rounds.push({ nodeStart, oneProcess, cold: await secondsOf(...nx), cached: await secondsOf(...nx) });
  }
  onStart('nx run-many -t synth after a change to one component');
  const { file, expected } = componentToTouch(folder);
  appendFileSync(join(folder, file), '\n// Touched.\n');
  return {
    nodeStart: median(rounds.map(({ nodeStart }) => nodeStart)),
    oneProcess: median(rounds.map(({ oneProcess }) => oneProcess)),
    cold: median(rounds.map(({ cold }) => cold)),
    cached: median(rounds.map(({ cached }) => cached)),
    touched: file,
    ran: layersThatRan((await run(...nx)).output),
    expected,
  };
}

function nxProgram(): string {
  const require = createRequire(import.meta.url);
  const { bin } = require('nx/package.json') as { bin: { nx: string } };
  return join(dirname(require.resolve('nx/package.json')), bin.nx);
}

/** The layers that Nx ran, from what it printed: what it took from its cache is marked. */
export function layersThatRan(output: string): string[] {
  return [...output.matchAll(/nx run ([\w-]+):synth(.*)$/gm)]
    .filter(([, , mark]) => !/\[.*cache.*\]/.test(mark!))
    .map(([, layer]) => layer!)
    .sort();
}

// A layer with layers above and below it shows both what runs again and what does not.
function componentToTouch(workspaceRoot: string): { readonly file: string; readonly expected: readonly string[] } {
  const layers = readWorkspacePackages(workspaceRoot).filter(({ layer }) => layer !== undefined);
  const candidates = layers.flatMap((layer) => {
    const above = layers.filter((other) => reaches(other, layer));
    const [file] = globSync('src/components/**/*.ts', { cwd: join(workspaceRoot, layer.root) })
      .filter((path) => !/\bindex\.ts$|\.test\.ts$/.test(path))
      .sort();
    if (file === undefined) return [];
    const expected = [layer, ...above].map(({ folder }) => folder).sort();
    return [{ file: join(layer.root, file), expected }];
  });
  return candidates.sort((a, b) => score(a.expected.length) - score(b.expected.length))[0]!;

  function reaches(from: (typeof layers)[number], to: (typeof layers)[number]): boolean {
    return workspaceDependencies(from, layers).some((next) => next === to || reaches(next, to));
  }
  function score(count: number): number {
    return Math.abs(count - layers.length / 2);
  }
}
