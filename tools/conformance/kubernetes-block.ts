import { isPlainObject } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';

/** A part of the Kubernetes API: its fields by name, any map when it names none, anything at all when it is `true`. */
export type BlockField = true | { readonly [field: string]: BlockField };

const localProfile: BlockField = { type: true, localhostProfile: true };

const bothContexts = {
  appArmorProfile: localProfile,
  runAsGroup: true,
  runAsNonRoot: true,
  runAsUser: true,
  seLinuxOptions: { level: true, role: true, type: true, user: true },
  seccompProfile: localProfile,
  windowsOptions: true,
} satisfies BlockField;

const podContext = {
  ...bothContexts,
  fsGroup: true,
  fsGroupChangePolicy: true,
  seLinuxChangePolicy: true,
  supplementalGroups: true,
  supplementalGroupsPolicy: true,
  sysctls: true,
} satisfies BlockField;

const containerContext = {
  ...bothContexts,
  allowPrivilegeEscalation: true,
  capabilities: { add: true, drop: true },
  privileged: true,
  procMount: true,
  readOnlyRootFilesystem: true,
} satisfies BlockField;

const podTerms: BlockField = {
  preferredDuringSchedulingIgnoredDuringExecution: true,
  requiredDuringSchedulingIgnoredDuringExecution: true,
};

const probe = {
  exec: { command: true },
  failureThreshold: true,
  grpc: { port: true, service: true },
  httpGet: { host: true, httpHeaders: true, path: true, port: true, scheme: true },
  initialDelaySeconds: true,
  periodSeconds: true,
  successThreshold: true,
  tcpSocket: { host: true, port: true },
  terminationGracePeriodSeconds: true,
  timeoutSeconds: true,
} satisfies BlockField;

const probeHandlers = ['exec', 'grpc', 'httpGet', 'tcpSocket'];

const blocks: Readonly<Record<string, Exclude<BlockField, true>>> = {
  affinity: { nodeAffinity: podTerms, podAffinity: podTerms, podAntiAffinity: podTerms },
  containerSecurityContext: containerContext,
  livenessProbe: probe,
  podSecurityContext: podContext,
  readinessProbe: probe,
  resources: { claims: true, limits: {}, requests: {} },
  securityContext: { ...podContext, ...containerContext },
  startupProbe: probe,
};

/** Whether a default is written in the fields of a block, at every depth. */
function isWrittenIn(block: BlockField, value: unknown): boolean {
  if (block === true || Object.keys(block).length === 0) return true;
  if (!isPlainObject(value)) return false;
  return Object.entries(value).every(([key, child]) => {
    const field = Object.hasOwn(block, key) ? block[key] : undefined;
    return field !== undefined && (child === null || isWrittenIn(field, child));
  });
}

/**
 * The Kubernetes fields that a chart value of this name and these defaults takes, or `undefined` for a value that is not
 * handed on to Kubernetes as it is.
 *
 * The name alone does not prove it: a chart may use the word for settings of its own. So the defaults must be written in
 * the fields of the block (`enabled` aside), and a probe with defaults must hold its handler, or only its timings are read.
 */
export function kubernetesBlock(name: string, defaults: PlainObject): Exclude<BlockField, true> | undefined {
  const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
  const { enabled: _switch, ...fields } = defaults;
  if (block === undefined || !isWrittenIn(block, fields)) return undefined;
  const keys = Object.keys(fields);
  const isTimingsOnly = keys.length > 0 && !keys.some((key) => probeHandlers.includes(key));
  return name.endsWith('Probe') && isTimingsOnly ? undefined : block;
}
