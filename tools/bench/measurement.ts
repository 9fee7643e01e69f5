/** What renders the applications of the benchmark. */
export type RenderTool = 'ours' | 'ours-compiled' | 'cdk8s' | 'helm-each' | 'helm-all' | 'kustomize';

/** What a reader knows each of them as. */
export const toolNames: Readonly<Record<RenderTool, string>> = {
  ours: 'lumie-infra, model to files',
  'ours-compiled': 'the same, compiled code kept',
  cdk8s: 'cdk8s App.synth',
  'helm-each': 'helm template, one process per app',
  'helm-all': 'helm template, one process for all',
  kustomize: 'kubectl kustomize',
};

/** What one render took. */
export interface RenderRun {
  /** Of the whole process, or of all processes one after another. */
  readonly seconds: number;
  /** Of the render alone, where the process can tell. */
  readonly renderSeconds?: number;
  /** The highest memory of any process; absent where the system does not tell. */
  readonly megabytes?: number;
  /** Whether it was stopped for taking too long. */
  readonly stopped?: boolean;
  /** Processes that stand for all of them, when not all were run. */
  readonly sampled?: number;
}

/** What rendering a number of components takes with one tool. */
export interface Measurement extends RenderRun {
  readonly tool: RenderTool;
  readonly components: number;
  readonly objects: number;
  /** How many runs this is the median of. */
  readonly runs: number;
}

/** The median of each number of some runs. */
export function medianRun(runs: readonly RenderRun[]): RenderRun {
  const [first] = runs;
  const numbers = (key: 'seconds' | 'renderSeconds' | 'megabytes') =>
    first?.[key] === undefined ? {} : { [key]: median(runs.map((run) => run[key]!)) };
  return { ...first!, ...numbers('seconds'), ...numbers('renderSeconds'), ...numbers('megabytes') };
}

/** The value in the middle, in order of size. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
