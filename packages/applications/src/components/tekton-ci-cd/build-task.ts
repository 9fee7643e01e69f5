import { type ComponentScope, type TaskSpec, containerSecurity, resourceRequirements } from '@lumie-infra/common-chart';
import { names } from './names.ts';
import { scriptVolumes } from './script-step.ts';
import { type TaskProps, checkoutStep, task, texts, work, workspaces } from './task.ts';

type Step = TaskSpec['steps'][number];

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

/** The task that builds an image. */
export function buildTask(scope: ComponentScope, props: TaskProps): void {
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
