import { describeDashboards } from '@lumie-infra/common-chart/dashboards/testing';

await describeDashboards(import.meta.url);
