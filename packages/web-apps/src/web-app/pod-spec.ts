import type { Manifest } from '@lumie-infra/common-chart';

/** A container as far as web apps look at it. */
export interface Container {
  readonly name: string;
  readonly image: string;
  readonly resources?: { readonly requests?: Readonly<Record<string, string | number>> };
  readonly securityContext?: SecurityContext;
}

/** What a pod or container may do. */
export interface SecurityContext {
  readonly privileged?: boolean;
  readonly runAsUser?: number;
  readonly runAsNonRoot?: boolean;
  readonly allowPrivilegeEscalation?: boolean;
  readonly seccompProfile?: { readonly type?: string };
  readonly capabilities?: { readonly drop?: readonly string[]; readonly add?: readonly string[] };
}

/** A pod as far as web apps look at it. */
export interface PodSpec {
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly volumes?: readonly Readonly<Record<string, unknown>>[];
  readonly securityContext?: SecurityContext;
}

interface WithPods {
  readonly spec: {
    readonly template?: { readonly spec: PodSpec };
    readonly jobTemplate?: { readonly spec: { readonly template: { readonly spec: PodSpec } } };
  };
}

/** The pods of a workload, or `undefined` for any other object. */
export function podSpecOf(object: Manifest): PodSpec | undefined {
  const { spec } = object as unknown as WithPods;
  if (object.kind === 'Deployment') return spec.template?.spec;
  return object.kind === 'CronJob' ? spec.jobTemplate?.spec.template.spec : undefined;
}

/** All containers of a pod. */
export function containersOf({ initContainers = [], containers }: PodSpec): Container[] {
  return [...initContainers, ...containers];
}
