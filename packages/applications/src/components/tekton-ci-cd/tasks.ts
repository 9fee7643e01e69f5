import type { ComponentScope } from '@lumie-infra/common-chart';
import { buildTask } from './build-task.ts';
import { names } from './names.ts';
import { scriptStep, scriptVolumes } from './script-step.ts';
import { type TaskProps, checkoutStep, large, small, task, texts, work, workspaces } from './task.ts';

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
