import type { IContainer } from 'kubernetes-models/v1/Container';
import type { ILifecycle } from 'kubernetes-models/v1/Lifecycle';
import type { IPodSecurityContext } from 'kubernetes-models/v1/PodSecurityContext';
import type { ISecurityContext } from 'kubernetes-models/v1/SecurityContext';
import { badContainerName, unpinnedImage } from '../model/errors.ts';
import { type ContainerPorts, containerPortProblems, containerPorts } from './container-port.ts';
import { type ContainerProbe, containerProbe, containerProbeProblems } from './container-probe.ts';
import { containerSecurity, containerSecurityProblems } from './container-security.ts';
import type { Fields } from './defined.ts';
import { type EnvSource, type EnvValue, environment, environmentProblems, environmentSources } from './environment.ts';
import { type ResourcesProps, resourceProblems, resourceRequirements } from './resources.ts';
import { type VolumeMounts, volumeMountProblems, volumeMounts } from './volume-mount.ts';

/** One container of a pod; its name is its key in `containers`. */
export interface ContainerProps {
  /** A whole image reference, with a tag other than `latest` or a digest. */
  readonly image: string;
  /** @default - Kubernetes' own: a tag is pulled when the node lacks it */
  readonly imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | undefined;
  /** @default - what the image says */
  readonly command?: readonly string[] | undefined;
  /** @default - what the image says */
  readonly args?: readonly string[] | undefined;
  /** @default - what the image says */
  readonly workingDir?: string | undefined;
  /** @default - none */
  readonly env?: Readonly<Record<string, EnvValue | undefined>> | undefined;
  /** @default - none */
  readonly envFrom?: readonly EnvSource[] | undefined;
  /** @default - none */
  readonly ports?: ContainerPorts | undefined;
  readonly resources: ResourcesProps;
  /** @default - it lives while its process does */
  readonly liveness?: ContainerProbe | undefined;
  /** @default - it is ready once it has started */
  readonly readiness?: ContainerProbe | undefined;
  /** @default - none */
  readonly startup?: ContainerProbe | undefined;
  /** @default - none */
  readonly volumeMounts?: VolumeMounts | undefined;
  /** @default - no root, no privileges, no capabilities, a read-only root file system, the runtime's seccomp filter */
  readonly securityContext?: Fields<ISecurityContext> | undefined;
  /** @default - no hooks */
  readonly lifecycle?: Fields<ILifecycle> | undefined;
}

/** A container that runs before the others, or beside them when it restarts always. */
export interface InitContainerProps extends ContainerProps {
  /** `Always` makes it a sidecar, which starts before the containers and ends after them. @default - it must end first */
  readonly restartPolicy?: 'Always' | undefined;
}

/** A container of a pod spec. */
export function container(name: string, props: InitContainerProps): Fields<IContainer> {
  return {
    name,
    image: props.image,
    imagePullPolicy: props.imagePullPolicy,
    restartPolicy: props.restartPolicy,
    command: props.command,
    args: props.args,
    workingDir: props.workingDir,
    ports: containerPorts(props.ports),
    env: environment(props.env),
    envFrom: environmentSources(props.envFrom),
    resources: resourceRequirements(props.resources),
    livenessProbe: containerProbe(props.liveness, props.ports),
    readinessProbe: containerProbe(props.readiness, props.ports),
    startupProbe: containerProbe(props.startup, props.ports),
    lifecycle: props.lifecycle,
    volumeMounts: volumeMounts(props.volumeMounts),
    securityContext: containerSecurity(props.securityContext),
  };
}

function isPinned(image: string): boolean {
  return /^[^\s@:/]+(:\d+)?(\/[^\s@:/]+)*(:(?!latest$)[\w.-]+|(:[\w.-]+)?@sha256:[0-9a-f]{64})$/.test(image);
}

/** What a container does not have, but names, and what the API server would refuse of it. */
export function containerProblems(
  name: string,
  props: ContainerProps,
  volumes: readonly string[],
  pod?: Fields<IPodSecurityContext>,
): string[] {
  return [
    ...(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name) ? [] : [badContainerName(name)]),
    ...(isPinned(props.image) ? [] : [unpinnedImage(name, props.image)]),
    ...environmentProblems(name, props.env),
    ...containerPortProblems(name, props.ports),
    ...resourceProblems(`container '${name}'`, props.resources),
    ...containerProbeProblems(name, 'liveness', props.liveness, props.ports),
    ...containerProbeProblems(name, 'readiness', props.readiness, props.ports),
    ...containerProbeProblems(name, 'startup', props.startup, props.ports),
    ...volumeMountProblems(name, props.volumeMounts, volumes),
    ...containerSecurityProblems(name, props.securityContext, pod),
  ];
}
