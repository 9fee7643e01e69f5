import {
  type Query,
  barGauge,
  defineDashboard,
  metricLabel,
  promql,
  stat,
  table,
  timeseries,
  tooHigh,
} from '@lumie-infra/common-chart/dashboards';

const severities = ['Critical', 'High', 'Medium', 'Low'] as const;
const chosen = 'namespace=~"$namespace"';

function count(metric: string, matchers = ''): string {
  return `sum(${metric}{${chosen}${matchers}})`;
}

/** A number for each severity. */
function bySeverity(what: string, metric: string) {
  return severities.map((severity) =>
    stat({
      title: `${severity} ${what}`,
      ...(severity === 'Critical' ? { thresholds: tooHigh({ critical: 1 }) } : {}),
      ...(severity === 'High' ? { thresholds: tooHigh({ warning: 1 }) } : {}),
      queries: [promql(`${count(metric, `, severity="${severity}"`)} or vector(0)`, { instant: true })],
    }),
  );
}

function overTime(label: string, metric: string): Query[] {
  return [promql(`sum by (${label}) (${metric}{${chosen}})`, { legend: `{{${label}}}` })];
}

const image = 'namespace, image_registry, image_repository, image_tag';

function perImage(severity: (typeof severities)[number]): Query {
  return promql(`sum by (${image}) (trivy_image_vulnerabilities{severity="${severity}", ${chosen}})`);
}

/** What Trivy has found: in images, in the configuration of workloads, in permissions, and secrets in images. */
export const trivyDashboard = defineDashboard({
  uid: 'trivy',
  title: 'Vulnerabilities',
  description:
    'What Trivy has found: in images, in the configuration of workloads, in permissions, and secrets in images.',
  tags: ['trivy', 'security'],
  span: '7d',
  variables: [
    metricLabel({
      name: 'namespace',
      title: 'Namespace',
      selector: 'trivy_image_vulnerabilities',
      label: 'namespace',
      multiple: true,
    }),
  ],
  rows: [
    {
      title: 'Images',
      panels: [
        ...bySeverity('vulnerabilities', 'trivy_image_vulnerabilities'),
        stat({
          title: 'Secrets in images',
          thresholds: tooHigh({ critical: 1 }),
          queries: [promql(`${count('trivy_image_exposedsecrets')} or vector(0)`, { instant: true })],
        }),
        stat({
          title: 'Images scanned',
          queries: [promql(`count(count by (${image}) (trivy_image_vulnerabilities{${chosen}}))`, { instant: true })],
        }),
        timeseries({
          title: 'Vulnerabilities by severity',
          stacked: true,
          queries: overTime('severity', 'trivy_image_vulnerabilities'),
        }),
        timeseries({
          title: 'Vulnerabilities by namespace',
          queries: overTime('namespace', 'trivy_image_vulnerabilities'),
        }),
        table({
          title: 'Vulnerabilities by image',
          height: 12,
          labels: {
            namespace: 'Namespace',
            image_registry: 'Registry',
            image_repository: 'Image',
            image_tag: 'Tag',
          },
          columns: severities.map((severity) => ({
            title: severity,
            ...(severity === 'Critical' ? { thresholds: tooHigh({ critical: 1 }) } : {}),
            ...(severity === 'High' ? { thresholds: tooHigh({ warning: 1 }) } : {}),
            query: perImage(severity),
          })),
          sortBy: { title: 'Critical', descending: true },
        }),
      ],
    },
    {
      title: 'Configuration',
      collapsed: true,
      panels: [
        ...bySeverity('settings', 'trivy_resource_configaudits'),
        stat({
          title: 'Settings in all',
          queries: [promql(`${count('trivy_resource_configaudits')} or vector(0)`, { instant: true })],
        }),
        timeseries({ title: 'Settings by severity', queries: overTime('severity', 'trivy_resource_configaudits') }),
        timeseries({ title: 'Settings by namespace', queries: overTime('namespace', 'trivy_resource_configaudits') }),
      ],
    },
    {
      title: 'Permissions',
      collapsed: true,
      panels: [
        ...bySeverity('permissions', 'trivy_role_rbacassessments'),
        stat({
          title: 'Of the whole cluster',
          description: 'Findings in cluster roles that are critical.',
          thresholds: tooHigh({ critical: 1 }),
          queries: [
            promql('sum(trivy_clusterrole_clusterrbacassessments{severity="Critical"}) or vector(0)', {
              instant: true,
            }),
          ],
        }),
        timeseries({ title: 'Permissions by severity', queries: overTime('severity', 'trivy_role_rbacassessments') }),
        timeseries({ title: 'Permissions by namespace', queries: overTime('namespace', 'trivy_role_rbacassessments') }),
      ],
    },
    {
      title: 'Secrets',
      collapsed: true,
      panels: [
        barGauge({
          title: 'Images with secrets',
          width: 24,
          queries: [
            promql(`sum by (${image}) (trivy_image_exposedsecrets{${chosen}}) > 0`, {
              legend: '{{namespace}} / {{image_repository}}:{{image_tag}}',
              instant: true,
            }),
          ],
        }),
      ],
    },
  ],
});
