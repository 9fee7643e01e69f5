import { camelCase } from '../identifier.ts';

/** What a new dashboard is made of. */
export interface NewDashboard {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The namespace whose pods it shows. */
  readonly namespace: string;
}

/** What a file of a dashboard exports. */
export function dashboardExport(name: string): string {
  return `${camelCase(name)}Dashboard`;
}

/** The text of a dashboard's file. */
export function dashboardFile({ name, title, description, namespace }: NewDashboard): string {
  return `import { defineDashboard, podResources, promql, stat, timeseries, tooHigh } from '@lumie-infra/common-chart/dashboards';

const pods = 'namespace="${namespace}"';

/** ${description} */
export const ${dashboardExport(name)} = defineDashboard({
  uid: '${name}',
  title: ${quoted(title)},
  description: ${quoted(description)},
  tags: ['${name}'],
  rows: [
    {
      title: 'Now',
      panels: [
        stat({
          title: 'Ready',
          queries: [promql(\`sum(kube_pod_status_ready{\${pods}, condition="true"})\`, { instant: true })],
        }),
        stat({
          title: 'Not ready',
          thresholds: tooHigh({ warning: 1 }),
          queries: [promql(\`sum(kube_pod_status_ready{\${pods}, condition="false"})\`, { instant: true })],
        }),
        stat({
          title: 'Restarts',
          description: 'In the time that is shown.',
          thresholds: tooHigh({ warning: 1, critical: 5 }),
          queries: [
            promql(\`sum(increase(kube_pod_container_status_restarts_total{\${pods}}[$__range]))\`, { instant: true }),
          ],
        }),
      ],
    },
    {
      title: 'Over time',
      panels: [
        timeseries({
          title: 'Pods by phase',
          queries: [promql(\`sum by (phase) (kube_pod_status_phase{\${pods}}) > 0\`, { legend: '{{phase}}' })],
        }),
      ],
    },
    podResources(pods),
  ],
});
`;
}

/** As a literal of TypeScript; the formatter chooses the quotes. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
