import type { Manifest } from '../model/plan.ts';

interface Container {
  readonly name: string;
  readonly image?: string;
  readonly resources?: { readonly requests?: Record<string, string>; readonly limits?: Record<string, string> };
  readonly securityContext?: Record<string, unknown>;
}

interface PodSpec {
  readonly securityContext?: Record<string, unknown>;
  readonly containers?: readonly Container[];
  readonly initContainers?: readonly Container[];
}

/** What a workload that we render ourselves does against the house rules; empty for any other object. */
export function workloadProblems(object: Manifest): string[] {
  const pod = podSpecOf(object);
  if (pod === undefined) return [];
  const who = `${object.kind}/${object.metadata.name}`;
  return [...(pod.initContainers ?? []), ...(pod.containers ?? [])].flatMap((container) => {
    const problems: string[] = [];
    const say = (text: string): void => void problems.push(`${who} container ${container.name} ${text}`);
    const { requests = {}, limits = {} } = container.resources ?? {};
    if (requests['cpu'] === undefined) say('requests no cpu; give it what it uses at rest');
    if (requests['memory'] === undefined) say('requests no memory; give it its limit');
    if (requests['memory'] !== limits['memory']) say('has a memory limit other than its request; make them equal');
    if (limits['cpu'] !== undefined) say('has a cpu limit; remove it, throttling helps nobody');
    const security = { ...pod.securityContext, ...container.securityContext };
    if (security['runAsNonRoot'] !== true) say('may run as root; set runAsNonRoot');
    if (security['allowPrivilegeEscalation'] !== false) say('may escalate; set allowPrivilegeEscalation to false');
    if (container.image?.includes(':') !== true || container.image.endsWith(':latest'))
      say('has no fixed image tag; pin it');
    return problems;
  });
}

function podSpecOf(object: Manifest): PodSpec | undefined {
  const spec = object['spec'] as Record<string, unknown> | undefined;
  switch (object.kind) {
    case 'Deployment':
    case 'StatefulSet':
    case 'DaemonSet':
    case 'Job':
      return (spec?.['template'] as { spec?: PodSpec } | undefined)?.spec;
    case 'CronJob':
      return (spec as { jobTemplate?: { spec?: { template?: { spec?: PodSpec } } } } | undefined)?.jobTemplate?.spec
        ?.template?.spec;
    default:
      return undefined;
  }
}
