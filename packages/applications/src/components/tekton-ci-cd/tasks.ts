import {
  type ComponentScope,
  KubernetesObject,
  type TaskSpec,
  containerSecurity,
  resourceRequirements,
} from '@lumie-infra/common-chart';
import { names } from './names.ts';
import { type ScriptStep, scriptStep, scriptVolumes } from './script-step.ts';

type Step = TaskSpec['steps'][number];

/** What the tasks of a cluster have in common. */
export interface TaskProps {
  readonly images: { readonly node: string; readonly kaniko: string };
  /** The host of the cluster's registry. */
  readonly registry: string;
  readonly github: NonNullable<ScriptStep['github']>;
  /** The secret that Kaniko pushes with, and the key of its Docker configuration. */
  readonly push: { readonly name: string; readonly key: string };
  readonly buildMemory: string;
  /** The repository of the platform: what its own pipeline builds. */
  readonly platform: { readonly url: string; readonly branch: string };
  /** Where rendered manifests go. */
  readonly target: { readonly url: string; readonly branch: string };
  /** The address that commits are made with. */
  readonly email: string;
  /** Where people see runs; the name of one follows. */
  readonly runsUrl: string;
}

const work = `$(workspaces.${names.workspace}.path)`;
const small = { cpu: '50m', memory: '256Mi' };
// Renders and checks the whole platform.
const large = { cpu: '500m', memory: '2Gi' };

function task(scope: ComponentScope, name: string, spec: TaskSpec): void {
  new KubernetesObject(scope, name, { apiVersion: 'tekton.dev/v1', kind: 'Task', namespaced: true }, {}, { spec });
}

function texts(...given: readonly string[]): NonNullable<TaskSpec['params']> {
  return given.map((name) => ({ name, type: 'string' }));
}

function checkoutStep({ images, github }: TaskProps, args: Readonly<Record<string, string>>): Step {
  return scriptStep({
    name: 'checkout',
    image: images.node,
    script: 'checkout',
    args: { ...args, folder: work },
    resources: small,
    github,
  });
}

const workspaces: NonNullable<TaskSpec['workspaces']> = [{ name: names.workspace }];

function buildStep({ images, registry, buildMemory }: TaskProps): Step {
  const repository = `${registry}/$(params.repository)`;
  return {
    name: 'build',
    image: images.kaniko,
    args: [
      `--context=dir://${work}/$(params.context)`,
      '--dockerfile=$(params.dockerfile)',
      `--destination=${repository}:$(params.revision)`,
      '--digest-file=$(results.digest.path)',
      '--cache=true',
      `--cache-repo=${registry}/cache/$(params.repository)`,
      '--cache-ttl=168h',
      // Less memory for more time.
      '--compressed-caching=false',
      '--snapshot-mode=redo',
      '--use-new-run',
      '--push-retry=3',
      `--registry-mirror=${registry}`,
      '$(params.build-args[*])',
    ],
    computeResources: resourceRequirements({ cpu: '500m', memory: buildMemory }) as NonNullable<
      Step['computeResources']
    >,
    // It unpacks images of other users into its own file system, as root and without more rights than that takes.
    securityContext: containerSecurity({
      runAsUser: 0,
      runAsNonRoot: false,
      readOnlyRootFilesystem: false,
      capabilities: { add: ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'SETFCAP', 'SETGID', 'SETUID'] },
    }) as NonNullable<Step['securityContext']>,
    volumeMounts: [{ name: 'registry', mountPath: '/kaniko/.docker', readOnly: true }],
  };
}

function buildTask(scope: ComponentScope, props: TaskProps): void {
  task(scope, names.tasks.build, {
    description: 'Builds the image of one commit and pushes it under the name of that commit.',
    params: [
      ...texts('url', 'revision', 'repository', 'context', 'dockerfile'),
      { name: 'build-args', type: 'array', default: [] },
    ],
    results: [{ name: 'digest', type: 'string', description: 'What was pushed, as sha256:….' }],
    workspaces,
    steps: [checkoutStep(props, { url: '$(params.url)', revision: '$(params.revision)' }), buildStep(props)],
    volumes: [
      ...scriptVolumes(),
      {
        name: 'registry',
        secret: { secretName: props.push.name, items: [{ key: props.push.key, path: 'config.json' }] },
      },
    ],
  });
}

function updateTask(scope: ComponentScope, { images, github, platform, email }: TaskProps): void {
  task(scope, names.tasks.update, {
    description:
      'Makes one application run an image: changes its entry, renders what that affects, commits and pushes.',
    params: texts('app', 'repository', 'tag', 'digest', 'source-url', 'source-branch'),
    workspaces,
    steps: [
      scriptStep({
        name: 'update',
        image: images.node,
        script: 'update-image',
        args: {
          url: platform.url,
          branch: platform.branch,
          folder: work,
          app: '$(params.app)',
          repository: '$(params.repository)',
          tag: '$(params.tag)',
          digest: '$(params.digest)',
          email,
          'source-url': '$(params.source-url)',
          'source-branch': '$(params.source-branch)',
          'source-revision': '$(params.tag)',
        },
        resources: large,
        github,
        installs: true,
      }),
    ],
    volumes: scriptVolumes({ installs: true }),
  });
}

function platformTasks(scope: ComponentScope, props: TaskProps): void {
  const { images, github, platform, target } = props;
  const common = { image: images.node, resources: large, installs: true };
  task(scope, names.tasks.verify, {
    description: 'Renders and checks every layer that a commit of this platform affects.',
    params: texts('url', 'revision', 'base'),
    workspaces,
    steps: [
      checkoutStep(props, { url: '$(params.url)', revision: '$(params.revision)', base: '$(params.base)' }),
      // What a commit says runs here, so it gets no secret.
      scriptStep({
        ...common,
        name: 'verify',
        script: 'verify-platform',
        args: { folder: work, base: '$(params.base)' },
      }),
    ],
    volumes: scriptVolumes({ installs: true }),
  });
  task(scope, names.tasks.publish, {
    description: 'Renders this platform and publishes it to the branch that Argo CD follows.',
    params: texts('url', 'revision'),
    workspaces,
    steps: [
      checkoutStep(props, { url: '$(params.url)', revision: '$(params.revision)' }),
      scriptStep({
        ...common,
        name: 'publish',
        script: 'publish-platform',
        args: {
          folder: work,
          url: '$(params.url)',
          branch: platform.branch,
          revision: '$(params.revision)',
          'target-url': target.url,
          'target-branch': target.branch,
        },
        github,
      }),
    ],
    volumes: scriptVolumes({ installs: true }),
  });
}

function reportTask(scope: ComponentScope, { images, github, runsUrl }: TaskProps): void {
  task(scope, names.tasks.report, {
    description: 'Tells GitHub how a run ended.',
    params: texts('full-name', 'revision', 'result', 'check', 'run'),
    steps: [
      scriptStep({
        name: 'report',
        image: images.node,
        script: 'report-status',
        args: {
          api: 'https://api.github.com',
          repository: '$(params.full-name)',
          revision: '$(params.revision)',
          result: '$(params.result)',
          context: '$(params.check)',
          'target-url': `${runsUrl}/$(params.run)`,
        },
        resources: small,
        github,
      }),
    ],
    volumes: scriptVolumes(),
  });
}

/** The tasks that pipelines are made of. */
export function tasks(scope: ComponentScope, props: TaskProps): void {
  buildTask(scope, props);
  updateTask(scope, props);
  platformTasks(scope, props);
  reportTask(scope, props);
}
