import type { RuleGroup } from '@lumie-infra/common-chart';

/** How urgent an alert is: `critical` now, `warning` today; `none` is for alerts that tell nobody anything. */
export type Severity = 'critical' | 'warning' | 'none';

/** When somebody is told, and what. */
export interface Alert {
  /** PromQL; every series of the result is an alert of its own. */
  readonly expr: string;
  /** How long the expression must hold. @default - not at all */
  readonly for?: `${number}${'s' | 'm' | 'h' | 'd'}`;
  readonly severity: Severity;
  /** What is wrong, in a few words, with `{{ $labels.x }}` for what it is about. */
  readonly summary: string;
  /** What it means for the platform. */
  readonly description: string;
}

/** The page of `docs` that says what to do about an alert. */
export function runbookOf(alert: string): string {
  const words = alert.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return `docs/runbooks/${words}.md`;
}

/**
 * Alerts by name, as rules that are evaluated together.
 *
 * @example
 * const group = alertRules({
 *   WebDown: { expr: 'up{job="web"} == 0', for: '5m', severity: 'critical', summary: 'Down', description: 'Nobody sees it.' },
 * });
 */
export function alertRules(alerts: Readonly<Record<string, Alert>>): RuleGroup {
  return {
    rules: Object.entries(alerts).map(([alert, { expr, for: held, severity, summary, description }]) => ({
      alert,
      expr,
      for: held,
      labels: { severity },
      annotations: { summary, description, runbook: runbookOf(alert) },
    })),
  };
}
