import { type TaskSpec, containerSecurity, resourceRequirements } from '@lumie-infra/common-chart';
import { names } from './names.ts';

type Step = TaskSpec['steps'][number];
type Volume = NonNullable<TaskSpec['volumes']>[number];

/** The user of the Node image. */
export const nodeUser = 1000;

const folders = { scripts: '/ci', temporary: '/tmp', packageCache: '/cache' } as const;

/** A step that runs one script of the `ci` folder. */
export interface ScriptStep {
  readonly name: string;
  /** The Node image; it has git. */
  readonly image: string;
  /** The script's name without its ending. */
  readonly script: string;
  readonly args: Readonly<Record<string, string>>;
  readonly resources: { readonly cpu: string; readonly memory: string };
  /** The secret that git and GitHub take. @default - none */
  readonly github?: { readonly name: string; readonly username: string; readonly password: string } | undefined;
  /** Whether it installs packages. @default false */
  readonly installs?: boolean | undefined;
}

/** The step of a script. */
export function scriptStep(step: ScriptStep): Step {
  const { name, image, script, args, resources, github, installs = false } = step;
  return {
    name,
    image,
    command: ['node', `${folders.scripts}/${script}.ts`],
    args: Object.entries(args).map(([key, value]) => `--${key}=${value}`),
    env: [
      { name: 'HOME', value: folders.temporary },
      ...(installs
        ? [
            { name: 'npm_config_cache', value: folders.packageCache },
            // Nothing asks for a terminal, and nothing stays running.
            { name: 'CI', value: 'true' },
          ]
        : []),
      ...(github === undefined
        ? []
        : Object.entries({ GIT_USERNAME: github.username, GIT_PASSWORD: github.password }).map(([variable, key]) => ({
            name: variable,
            valueFrom: { secretKeyRef: { name: github.name, key } },
          }))),
    ],
    computeResources: resourceRequirements(resources) as NonNullable<Step['computeResources']>,
    securityContext: containerSecurity({ runAsUser: nodeUser, runAsGroup: nodeUser }) as NonNullable<
      Step['securityContext']
    >,
    volumeMounts: [
      { name: 'scripts', mountPath: folders.scripts, readOnly: true },
      { name: 'temporary', mountPath: folders.temporary },
      ...(installs ? [{ name: 'packages', mountPath: folders.packageCache }] : []),
    ],
  };
}

/** The volumes of a task whose steps run scripts. */
export function scriptVolumes({ installs = false }: Pick<ScriptStep, 'installs'> = {}): Volume[] {
  return [
    { name: 'scripts', configMap: { name: names.scripts } },
    { name: 'temporary', emptyDir: { sizeLimit: '1Gi' } },
    ...(installs ? [{ name: 'packages', persistentVolumeClaim: { claimName: names.packageCache } }] : []),
  ];
}
