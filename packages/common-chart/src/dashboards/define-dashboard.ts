import type { Panel } from './panel.ts';
import type { Variable } from './variable.ts';

const brand = Symbol.for('@lumie-infra/dashboard');

/** Panels under one heading. */
export interface Row {
  /** Unique in its dashboard. */
  readonly title: string;
  /** Whether its panels ask nothing until it is opened. @default false */
  readonly collapsed?: boolean;
  readonly panels: readonly Panel[];
}

/** What a dashboard consists of. */
export interface DashboardProps {
  /** What links to it use: lower-case letters, digits and dashes, at most 40; it names the ConfigMap too. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  /** The time that it shows at first, up to now. @default '6h' */
  readonly span?: string;
  /** What the reader may choose. @default - none */
  readonly variables?: readonly Variable[];
  readonly rows: readonly Row[];
}

/** A dashboard as a value; a component shows it with a `Dashboard` in its manifests. */
export interface DashboardDefinition extends DashboardProps {
  readonly [brand]: true;
}

/**
 * Defines a dashboard. Panels are placed from left to right and then below, so no one gives positions.
 *
 * @example
 * const webDashboard = defineDashboard({
 *   uid: 'web',
 *   title: 'Web',
 *   description: 'What the web servers answer.',
 *   tags: ['web'],
 *   rows: [
 *     { title: 'Now', panels: [stat({ title: 'Servers', queries: [promql('sum(up{job="web"})', { instant: true })] })] },
 *   ],
 * });
 */
export function defineDashboard(props: DashboardProps): DashboardDefinition {
  return { [brand]: true, ...props };
}

/** Whether a value is a dashboard, of this copy of the package or another. */
export function isDashboard(value: unknown): value is DashboardDefinition {
  return typeof value === 'object' && value !== null && brand in value;
}
