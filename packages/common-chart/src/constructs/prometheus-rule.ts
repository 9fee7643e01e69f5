import type { Construct } from 'constructs';
import type { PrometheusRuleSpec } from '../crds/prometheus-rule.ts';
import { emptyField } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'monitoring.coreos.com/v1', kind: 'PrometheusRule', namespaced: true };

/** Rules that are evaluated together, one after the other. */
export type RuleGroup = Omit<Fields<PrometheusRuleSpec>['groups'][number], 'name'>;

/** Alerts and recorded series. */
export interface PrometheusRuleProps extends ObjectMetadata {
  /** By name. */
  readonly groups: Readonly<Record<string, RuleGroup>>;
}

/**
 * A PrometheusRule.
 *
 * @throws {Problems} when it has no groups, or a group no rules.
 *
 * @example
 * new PrometheusRule(scope, 'web', {
 *   groups: { web: { rules: [{ alert: 'WebDown', expr: 'up{job="web"} == 0', for: '5m', labels: { severity: 'critical' } }] } },
 * });
 */
export class PrometheusRule extends KubernetesObject {
  constructor(scope: Construct, name: string, props: PrometheusRuleProps) {
    const groups = Object.entries(props.groups).map(([key, group]) => ({ name: key, ...group }));
    const spec: Fields<PrometheusRuleSpec> = { groups };
    super(scope, name, kind, props, { spec }, [
      ...(groups.length === 0 ? [emptyField('groups')] : []),
      ...groups
        .filter((group) => group.rules.length === 0)
        .map((group) => emptyField(`the rules of group '${group.name}'`)),
    ]);
  }
}
