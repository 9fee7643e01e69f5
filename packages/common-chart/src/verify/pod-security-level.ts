import type { PodSecurityLevel } from '../model/component.ts';
import { type JsonMap, at, listAt, mapAt, textAt } from './json-value.ts';
import { type ContainerSpec, type PodTemplate, requestsOf } from './pod-specs.ts';

/** A field of a pod that a Pod Security level refuses. */
export interface Refusal {
  /** The strictest level that still admits it. */
  readonly admittedBy: Exclude<PodSecurityLevel, 'restricted'>;
  readonly field: string;
  /** What is there, as messages say it. */
  readonly found: string;
}

/** The levels of Pod Security admission, the strictest first. */
export const podSecurityLevels: readonly PodSecurityLevel[] = ['restricted', 'baseline', 'privileged'];

/** Whether a level admits what another one does, and no more. */
export function isAtLeast(level: PodSecurityLevel, other: PodSecurityLevel): boolean {
  return podSecurityLevels.indexOf(level) <= podSecurityLevels.indexOf(other);
}

/** The laxest of some levels; `restricted` of none. */
export function laxest(levels: readonly PodSecurityLevel[]): PodSecurityLevel {
  return podSecurityLevels[Math.max(0, ...levels.map((level) => podSecurityLevels.indexOf(level)))]!;
}

/**
 * The strictest level that a pod template satisfies, as Kubernetes 1.34 checks it.
 *
 * @internal Tests ask it about pods.
 */
export function podSecurityLevelOf(template: PodTemplate): PodSecurityLevel {
  return laxest(podSecurityRefusals(template).map(({ admittedBy }) => admittedBy));
}

const baselineCapabilities: ReadonlySet<unknown> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

const safeSysctls: ReadonlySet<unknown> = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
]);

const safeSELinuxTypes: ReadonlySet<unknown> = new Set([
  undefined,
  '',
  'container_engine_t',
  'container_init_t',
  'container_kvm_t',
  'container_t',
]);

const restrictedVolumes: ReadonlySet<string> = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'name',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

const safeSeccomp: ReadonlySet<unknown> = new Set(['Localhost', 'RuntimeDefault']);

/** Everything in a pod template that keeps it from the level `restricted`. */
export function podSecurityRefusals(template: PodTemplate): Refusal[] {
  const { spec, specPath } = template;
  const pod = spec.securityContext ?? {};
  return [
    ...(['hostIPC', 'hostNetwork', 'hostPID'] as const).flatMap((field) =>
      spec[field] === true ? [refusal('privileged', `${specPath}.${field}`, 'true')] : [],
    ),
    ...contextRefusals(pod, `${specPath}.securityContext`),
    ...listAt(pod, 'sysctls').flatMap((sysctl, index) => {
      const name = textAt(sysctl, 'name');
      return safeSysctls.has(name)
        ? []
        : [refusal('privileged', `${specPath}.securityContext.sysctls[${index}]`, `'${name}'`)];
    }),
    ...(spec.volumes ?? []).flatMap((volume, index) => volumeRefusals(volume, `${specPath}.volumes[${index}]`)),
    ...template.containers.flatMap(({ container, path }) => containerRefusals(container, path, pod)),
  ];
}

function refusal(admittedBy: Refusal['admittedBy'], field: string, found: string): Refusal {
  return { admittedBy, field, found };
}

function volumeRefusals(volume: JsonMap, path: string): Refusal[] {
  if ('hostPath' in volume) return [refusal('privileged', `${path}.hostPath`, String(at(volume, 'hostPath', 'path')))];
  return Object.keys(volume)
    .filter((source) => !restrictedVolumes.has(source))
    .map((source) => refusal('baseline', `${path}.${source}`, `a volume of type ${source}`));
}

/** What a pod and its containers say in the same words. */
function contextRefusals(context: JsonMap, path: string): Refusal[] {
  const refusals: Refusal[] = [];
  if (at(context, 'windowsOptions', 'hostProcess') === true) {
    refusals.push(refusal('privileged', `${path}.windowsOptions.hostProcess`, 'true'));
  }
  const { type, user, role } = mapAt(context, 'seLinuxOptions');
  if (!safeSELinuxTypes.has(type) || (user ?? '') !== '' || (role ?? '') !== '') {
    refusals.push(refusal('privileged', `${path}.seLinuxOptions`, 'set'));
  }
  if (at(context, 'seccompProfile', 'type') === 'Unconfined') {
    refusals.push(refusal('privileged', `${path}.seccompProfile.type`, `'Unconfined'`));
  }
  if (at(context, 'appArmorProfile', 'type') === 'Unconfined') {
    refusals.push(refusal('privileged', `${path}.appArmorProfile.type`, `'Unconfined'`));
  }
  if (context['runAsUser'] === 0) refusals.push(refusal('baseline', `${path}.runAsUser`, '0'));
  return refusals;
}

function containerRefusals(container: ContainerSpec, path: string, pod: JsonMap): Refusal[] {
  const context = container.securityContext ?? {};
  const own = `${path}.securityContext`;
  const refusals = contextRefusals(context, own);
  const refuse = (admittedBy: Refusal['admittedBy'], field: string, found: string): void => {
    refusals.push(refusal(admittedBy, field, found));
  };
  if (context['privileged'] === true) refuse('privileged', `${own}.privileged`, 'true');
  if ((context['procMount'] ?? 'Default') !== 'Default')
    refuse('privileged', `${own}.procMount`, String(context['procMount']));
  for (const [index, port] of (container.ports ?? []).entries()) {
    if ((port.hostPort ?? 0) !== 0) refuse('privileged', `${path}.ports[${index}].hostPort`, String(port.hostPort));
  }
  for (const { handler, path: place } of requestsOf(container, path)) {
    const host = textAt(handler, 'host') ?? '';
    if (host !== '') refuse('privileged', `${place}.host`, `'${host}'`);
  }
  const added = listAt(context, 'capabilities', 'add');
  if (added.some((capability) => !baselineCapabilities.has(capability))) {
    refuse('privileged', `${own}.capabilities.add`, added.join(', '));
  } else if (added.some((capability) => capability !== 'NET_BIND_SERVICE')) {
    refuse('baseline', `${own}.capabilities.add`, added.join(', '));
  }
  if (!listAt(context, 'capabilities', 'drop').includes('ALL')) {
    refuse('baseline', `${own}.capabilities.drop`, 'without ALL');
  }
  if (context['allowPrivilegeEscalation'] !== false) refuse('baseline', `${own}.allowPrivilegeEscalation`, 'not false');
  if ((context['runAsNonRoot'] ?? pod['runAsNonRoot']) !== true) refuse('baseline', `${own}.runAsNonRoot`, 'not true');
  const seccomp = at(context, 'seccompProfile', 'type') ?? at(pod, 'seccompProfile', 'type');
  if (seccomp !== 'Unconfined' && !safeSeccomp.has(seccomp))
    refuse('baseline', `${own}.seccompProfile.type`, 'not set');
  return refusals;
}

/** The level that labels of a namespace enforce; `undefined` when they enforce none. */
export function enforcedLevel(labels: Readonly<Record<string, string>> | undefined): PodSecurityLevel | undefined {
  const level = labels?.['pod-security.kubernetes.io/enforce'];
  return podSecurityLevels.find((one) => one === level);
}
