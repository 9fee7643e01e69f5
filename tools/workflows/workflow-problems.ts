import {
  actionIsNotPinned,
  cacheIsUsed,
  cacheIsWritten,
  codeIsRun,
  concurrencyIsMissing,
  credentialsStay,
  defaultPermissionsAreOpen,
  expressionIsPasted,
  nxMayUseCache,
  permissionIsUnexpected,
  permissionsAreMissing,
  runnerFloats,
  scriptIsUnknown,
  secretIsInReach,
  targetIsUnknown,
  timeoutIsMissing,
  triggerIsDangerous,
} from './errors.ts';
import { npmScriptsIn, nxCommandsIn, nxTargetsIn } from './shell-commands.ts';
import type { Action, GithubFile, Job, Step, Workflow } from './workflow-files.ts';

/** What a repository has that its workflows may run. */
export interface Runnable {
  readonly scripts: readonly string[];
  readonly targets: readonly string[];
}

/** Everything that jobs are granted beyond reading what they check out, by file and job. */
const grants: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '.github/workflows/comment.yaml': { comment: ['actions: read', 'pull-requests: write'] },
  '.github/workflows/main.yaml': {
    manifests: ['contents: write'],
    versions: ['contents: write', 'pull-requests: write'],
    release: ['contents: write', 'id-token: write'],
  },
};

/** What is wrong with a workflow; empty when nothing is. */
export function workflowProblems(file: GithubFile<Workflow>, runnable: Runnable): string[] {
  const { on, permissions, concurrency, jobs } = file.content;
  const isClosed = typeof permissions === 'object' && Object.keys(permissions).length === 0;
  return [
    ...pinProblems(file.text),
    ...('pull_request_target' in on ? [triggerIsDangerous('pull_request_target')] : []),
    ...(isClosed ? [] : [defaultPermissionsAreOpen()]),
    ...(concurrency === undefined ? [concurrencyIsMissing()] : []),
    ...('pull_request' in on ? secretProblems(file.text) : []),
    ...Object.entries(jobs).flatMap(([name, job]) => [
      ...permissionProblems(file.path, name, job),
      ...machineProblems(name, job),
      ...cacheProblems(file.content, name, job),
      ...('workflow_run' in on && (job.steps ?? []).some(takesCode) ? [codeIsRun(name)] : []),
      ...stepProblems(name, job.steps ?? [], runnable),
    ]),
  ];
}

/** What is wrong with a composite action; empty when nothing is. */
export function actionProblems({ text, path, content }: GithubFile<Action>, runnable: Runnable): string[] {
  const { steps } = content.runs;
  return [
    ...pinProblems(text),
    // Whoever may use the action may be a pull request.
    ...secretProblems(text),
    ...(steps.some(savesCache) ? [cacheIsWritten(path)] : []),
    ...stepProblems(path, steps, runnable),
  ];
}

function pinProblems(text: string): string[] {
  const isPinned = /^(\.\/\S+|[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
  return [...text.matchAll(/^\s*(?:- )?uses:\s*(.+?)\s*$/gm)]
    .map(([, uses]) => uses!)
    .filter((uses) => !isPinned.test(uses))
    .map(actionIsNotPinned);
}

function secretProblems(text: string): string[] {
  return [...new Set(text.match(/\bsecrets\.\w+|\bgithub\.token\b|\bsecrets: inherit\b/g))].map(secretIsInReach);
}

function permissionProblems(path: string, name: string, { permissions }: Job): string[] {
  if (typeof permissions !== 'object') return [permissionsAreMissing(name)];
  const known = ['contents: read', ...(grants[path]?.[name] ?? [])];
  return Object.entries(permissions)
    .map(([scope, access]) => `${scope}: ${access}`)
    .filter((grant) => !known.includes(grant))
    .map((grant) => permissionIsUnexpected(name, grant));
}

function machineProblems(
  name: string,
  { 'runs-on': runner = '', 'timeout-minutes': minutes = Infinity }: Job,
): string[] {
  return [
    ...(/^[a-z]+-\d+(\.\d+)?$/.test(runner) ? [] : [runnerFloats(name, runner)]),
    ...(minutes <= 60 ? [] : [timeoutIsMissing(name)]),
  ];
}

function cacheProblems({ on }: Workflow, name: string, { if: condition, permissions, env, steps = [] }: Job): string[] {
  const saves = steps.some(savesCache);
  const uses =
    saves || steps.some((step) => isAction(step, 'actions/cache') || step.uses === './.github/actions/nx-cache');
  const mayWrite = typeof permissions === 'object' && Object.values(permissions).includes('write');
  const isOfMain = condition === "github.ref == 'refs/heads/main'" && !('pull_request' in on);
  const isSkipped = env?.['NX_SKIP_NX_CACHE'] === 'true';
  return [
    ...(saves && (!isOfMain || mayWrite) ? [cacheIsWritten(name)] : []),
    ...(uses && mayWrite ? [cacheIsUsed(name)] : []),
    ...(mayWrite ? steps.flatMap(({ run = '' }) => nxCommandsIn(run)) : [])
      .filter((command) => !isSkipped || !command.includes(' --skip-nx-cache'))
      .map((command) => nxMayUseCache(name, command)),
  ];
}

function stepProblems(name: string, steps: readonly Step[], { scripts, targets }: Runnable): string[] {
  return steps.flatMap((step) => {
    const { run = '' } = step;
    return [
      ...(isAction(step, 'actions/checkout') && step.with?.['persist-credentials'] !== false
        ? [credentialsStay(name)]
        : []),
      ...(run.match(/\$\{\{.*?\}\}/g) ?? []).map((expression) => expressionIsPasted(name, expression)),
      ...npmScriptsIn(run)
        .filter((script) => !scripts.includes(script))
        .map((script) => scriptIsUnknown(name, script)),
      ...nxCommandsIn(run)
        .flatMap(nxTargetsIn)
        .filter((target) => !targets.includes(target))
        .map((target) => targetIsUnknown(name, target)),
    ];
  });
}

/** Whether a step leaves something behind for later runs. */
function savesCache(step: Step): boolean {
  const { with: given = {} } = step;
  return (
    (isAction(step, 'actions/cache') && !isAction(step, 'actions/cache/restore')) ||
    (isAction(step, 'actions/setup-node') && given['cache'] !== undefined) ||
    (step.uses === './.github/actions/nx-cache' && (given['access'] ?? 'read') !== 'read')
  );
}

/** Whether a step brings in something to run besides what stands in the workflow. */
function takesCode(step: Step): boolean {
  return (
    isAction(step, 'actions/checkout') ||
    step.uses?.startsWith('./') === true ||
    /\bgit\b|\bnpm\b|\bnode\b/.test(step.run ?? '')
  );
}

function isAction({ uses = '' }: Step, name: string): boolean {
  return uses.startsWith(`${name}@`) || uses.startsWith(`${name}/`);
}
