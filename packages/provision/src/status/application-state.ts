import type { KubernetesObject } from '../kubernetes/index.ts';

/** How far an Application is. */
export type ApplicationPhase =
  /** Nobody has made it yet. */
  | 'absent'
  /** Argo CD has not looked at it yet. */
  | 'new'
  | 'out of sync'
  | 'syncing'
  | 'failed'
  | 'progressing'
  | 'suspended'
  | 'degraded'
  | 'deleting'
  | 'healthy';

/** How far an Application is, and what Argo CD says about it. */
export interface ApplicationState {
  readonly phase: ApplicationPhase;
  readonly reason?: string;
}

/** The fields of an Application that tell how far it is. */
export interface ApplicationObject extends KubernetesObject {
  readonly operation?: object;
  readonly status?: {
    readonly sync?: { readonly status?: string };
    readonly health?: { readonly status?: string; readonly message?: string };
    readonly conditions?: readonly { readonly type: string; readonly message?: string }[];
    readonly operationState?: {
      readonly phase?: string;
      readonly message?: string;
      readonly retryCount?: number;
    };
    readonly resources?: readonly {
      readonly kind: string;
      readonly namespace?: string;
      readonly name: string;
      readonly status?: string;
      readonly health?: { readonly status?: string; readonly message?: string };
    }[];
  };
}

/** How far an Application is. */
export function applicationState(application: ApplicationObject | undefined): ApplicationState {
  if (application === undefined) return { phase: 'absent' };
  const { metadata, operation, status = {} } = application;
  const { operationState = {}, conditions = [], health = {}, sync = {} } = status;
  const error = conditions.find(({ type }) => type.endsWith('Error'));
  if (metadata.deletionTimestamp !== undefined) return state('deleting', error?.message);
  if (operationState.phase === 'Running' || operationState.phase === 'Terminating') {
    return state('syncing', attempt(operationState));
  }
  if (operation !== undefined) return state('syncing');
  if (error !== undefined) return state('failed', error.message);
  if (sync.status === undefined || health.status === undefined) return state('new');
  const failed = operationState.phase === 'Failed' || operationState.phase === 'Error';
  if (failed && sync.status !== 'Synced') return state('failed', attempt(operationState));
  switch (health.status) {
    case 'Degraded':
      return state('degraded', health.message ?? worstResource(status, 'Degraded'));
    case 'Suspended':
      return state('suspended', health.message ?? worstResource(status, 'Suspended'));
    case 'Healthy':
      return sync.status === 'Synced' ? state('healthy') : state('out of sync', unsynced(status));
    default:
      // Before its first sync everything is missing, which is nothing to tell.
      return sync.status === 'Synced'
        ? state('progressing', health.message ?? worstResource(status, 'Progressing', 'Missing', 'Unknown'))
        : state('out of sync', unsynced(status));
  }
}

function state(phase: ApplicationPhase, reason?: string): ApplicationState {
  const text = reason?.replaceAll(/\s+/g, ' ').trim();
  return text === undefined || text === '' ? { phase } : { phase, reason: text };
}

type Status = NonNullable<ApplicationObject['status']>;

function attempt({ message = '', retryCount = 0 }: NonNullable<Status['operationState']>): string {
  return retryCount === 0 ? message : `attempt ${retryCount + 1}: ${message}`;
}

function worstResource({ resources = [] }: Status, ...verdicts: readonly string[]): string | undefined {
  const found = resources.filter(({ health }) => verdicts.includes(health?.status ?? ''));
  const [first] = found;
  if (first === undefined) return undefined;
  const message = first.health?.message === undefined ? '' : `: ${first.health.message}`;
  return `${describe(first)}${message}${more(found.length)}`;
}

function unsynced({ resources = [] }: Status): string | undefined {
  const found = resources.filter(({ status }) => status === 'OutOfSync');
  return found[0] === undefined ? undefined : `${describe(found[0])} differs${more(found.length)}`;
}

function describe({ kind, namespace, name }: NonNullable<Status['resources']>[number]): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

function more(count: number): string {
  return count > 1 ? `, and ${count - 1} more` : '';
}
