import { type ComponentScope, KubernetesObject, type PipelineSpec } from '@lumie-infra/common-chart';
import { type Language, languageTable } from './languages.ts';
import { names } from './names.ts';

type PipelineTask = PipelineSpec['tasks'][number];

/** The name of the pipeline of this platform itself. */
export const platformPipeline = 'platform';

const workspaces: NonNullable<PipelineSpec['workspaces']> = [{ name: names.workspace }];

function pipeline(scope: ComponentScope, name: string, spec: PipelineSpec): void {
  new KubernetesObject(scope, name, { apiVersion: 'tekton.dev/v1', kind: 'Pipeline', namespaced: true }, {}, { spec });
}

// With the kind, which Tekton would add: a difference that Argo CD would never see go.
function taskRef(name: string): NonNullable<PipelineTask['taskRef']> {
  return { name, kind: 'Task' };
}

function params(given: Readonly<Record<string, string>>): NonNullable<PipelineTask['params']> {
  return Object.entries(given).map(([name, value]) => ({ name, value }));
}

/** A parameter of the pipeline, as its tasks refer to it. */
function param(name: string): string {
  return `$(params.${name})`;
}

function required(...given: readonly string[]): NonNullable<PipelineSpec['params']> {
  return given.map((name) => ({ name, type: 'string' }));
}

// Ends every pipeline, however it went.
function report(check: string): PipelineTask {
  return {
    name: 'report',
    taskRef: taskRef(names.tasks.report),
    params: params({
      'full-name': param('full-name'),
      revision: param('revision'),
      check,
      result: '$(tasks.status)',
      run: '$(context.pipelineRun.name)',
    }),
  };
}

/** The pipeline of one language: the image of the pushed commit, then the one entry of the application. */
export function pipelineFor(scope: ComponentScope, language: Language): void {
  pipeline(scope, language.pipeline, {
    description: language.description,
    params: [
      ...required('url', 'full-name', 'revision', 'branch', 'app'),
      { name: 'context', type: 'string', default: language.context },
      { name: 'dockerfile', type: 'string', default: 'Dockerfile' },
      { name: 'repository', type: 'string', default: `${language.prefix}${param('app')}` },
      { name: 'build-args', type: 'array', default: [] },
      { name: 'deploy', type: 'string', default: 'true' },
    ],
    workspaces,
    results: [{ name: 'digest', value: '$(tasks.build.results.digest)' }],
    tasks: [
      {
        name: 'build',
        taskRef: taskRef(names.tasks.build),
        params: [
          ...params({
            url: param('url'),
            revision: param('revision'),
            repository: param('repository'),
            context: param('context'),
            dockerfile: param('dockerfile'),
          }),
          { name: 'build-args', value: ['$(params.build-args[*])'] },
        ],
        workspaces: [{ name: names.workspace }],
      },
      {
        name: 'update',
        taskRef: taskRef(names.tasks.update),
        when: [{ input: param('deploy'), operator: 'in', values: ['true'] }],
        params: params({
          app: param('app'),
          repository: param('repository'),
          tag: param('revision'),
          digest: '$(tasks.build.results.digest)',
          'source-url': param('url'),
          'source-branch': param('branch'),
        }),
        workspaces: [{ name: names.workspace }],
      },
    ],
    finally: [report(`ci/${param('app')}`)],
  });
}

/** The pipeline of this platform: what a commit affects is rendered and checked, and what is on the main branch published. */
function ownPipeline(scope: ComponentScope): void {
  const source = { url: param('url'), revision: param('revision') };
  pipeline(scope, platformPipeline, {
    description: 'Renders and checks what a commit of this platform affects; publishes the main branch.',
    params: [
      ...required('url', 'full-name', 'revision', 'base'),
      { name: 'publish', type: 'string', default: 'false' },
    ],
    workspaces,
    tasks: [
      {
        name: 'verify',
        taskRef: taskRef(names.tasks.verify),
        params: params({ ...source, base: param('base') }),
        workspaces: [{ name: names.workspace }],
      },
      {
        name: 'publish',
        taskRef: taskRef(names.tasks.publish),
        runAfter: ['verify'],
        when: [{ input: param('publish'), operator: 'in', values: ['true'] }],
        params: params(source),
        workspaces: [{ name: names.workspace }],
      },
    ],
    finally: [report('ci/platform')],
  });
}

/** Every pipeline: one a language, and that of this platform. */
export function pipelines(scope: ComponentScope): void {
  for (const language of Object.values(languageTable)) pipelineFor(scope, language);
  ownPipeline(scope);
}
