import { describeObject } from '../cluster-model.ts';
import { dashboardIsNotCollected } from '../errors.ts';
import { isJsonMap, labelsAt, textAt } from '../json-value.ts';
import type { Rule } from '../rule.ts';

/** Every dashboard has a label by which dashboards are collected. */
export const dashboardLabels: Rule = {
  name: 'dashboard-labels',
  summary: 'Every dashboard has a label by which dashboards are collected.',
  explanation: `Dashboards are config maps with panels inside. What shows them finds them by a label, and a dashboard without it is simply not there.

Mend it with the label that the chart which collects dashboards is told in its values (\`sidecar.dashboards\`). A cluster where nothing collects them is not looked at.`,
  check: (model) => {
    const wanted = model.components.flatMap(({ values }) => collectedBy(values));
    const dashboards = model
      .ofKind('ConfigMap')
      .filter(({ object }) =>
        Object.entries(labelsAt(object, 'data')).some(
          ([key, text]) => key.endsWith('.json') && text.includes('"panels"'),
        ),
      );
    if (wanted.length === 0) return { checked: 0, problems: [] };
    return {
      checked: dashboards.length,
      problems: dashboards.flatMap(({ component, object }) =>
        wanted.some(([label, value]) => {
          const own = object.metadata.labels?.[label];
          return own !== undefined && (value === undefined || own === value);
        })
          ? []
          : [
              {
                component: component.name,
                object: describeObject(object),
                field: 'metadata.labels',
                message: dashboardIsNotCollected(
                  wanted.map(([label, value]) => (value === undefined ? label : `${label}=${value}`)),
                ),
              },
            ],
      ),
    };
  },
};

/** Labels that a chart is told to collect dashboards by. */
function collectedBy(values: unknown): (readonly [label: string, value: string | undefined])[] {
  const label = textAt(values, 'sidecar', 'dashboards', 'label');
  if (label !== undefined) return [[label, textAt(values, 'sidecar', 'dashboards', 'labelValue')]];
  return isJsonMap(values) ? Object.values(values).flatMap(collectedBy) : [];
}
