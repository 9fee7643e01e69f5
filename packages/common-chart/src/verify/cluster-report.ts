import type { ClusterModel } from './cluster-model.ts';
import type { Descriptions } from './report/report-facts.ts';
import type { RuleReport } from './verify.ts';

/** A cluster and what the rules found in it, as one HTML page; what makes it is imported only when it is asked for. */
export async function clusterReport(
  model: ClusterModel,
  reports: readonly RuleReport[],
  descriptions: Descriptions = {},
): Promise<string> {
  const { reportPage } = await import('./report/report-page.ts');
  return reportPage(model, reports, descriptions);
}
