import { type DashboardProps, promql, stat, timeseries } from '../src/dashboards/index.ts';

/** A dashboard with an open and a closed row. */
export const exampleDashboard: DashboardProps = {
  uid: 'web',
  title: 'Web',
  description: 'What the web servers answer.',
  tags: ['web'],
  rows: [
    {
      title: 'Now',
      panels: [
        stat({ title: 'Servers', queries: [promql('sum(up{job="web"})', { instant: true })] }),
        timeseries({ title: 'Up', queries: [promql('up{job="web"}', { legend: '{{instance}}' })] }),
      ],
    },
    { title: 'More', collapsed: true, panels: [timeseries({ title: 'Up', queries: [promql('up')] })] },
  ],
};
