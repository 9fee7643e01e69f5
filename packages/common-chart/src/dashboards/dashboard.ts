import type { Construct } from 'constructs';
import { ComponentScope } from '../constructs/component-scope.ts';
import { ConfigMap, type ConfigMapProps } from '../constructs/config-map.ts';
import { objectProblem, throwProblems } from '../model/errors.ts';
import { dashboardDiscovery } from './dashboard-discovery.ts';
import { dashboardJson } from './dashboard-json.ts';
import { dashboardProblems } from './dashboard-problems.ts';
import type { DashboardDefinition } from './define-dashboard.ts';

const partOf = 'app.kubernetes.io/part-of';

/**
 * A dashboard that Grafana finds by itself, in the folder of the layer that its component belongs to.
 *
 * @throws {Problems} with what is wrong with the dashboard.
 *
 * @example
 * new Dashboard(scope, webDashboard);
 */
export class Dashboard extends ConfigMap {
  constructor(scope: Construct, dashboard: DashboardDefinition) {
    super(scope, `dashboard-${dashboard.uid}`, configMapOf(scope, dashboard));
  }
}

function configMapOf(scope: Construct, dashboard: DashboardDefinition): ConfigMapProps {
  const component = ComponentScope.find(scope);
  throwProblems(
    undefined,
    dashboardProblems(dashboard).map((problem) =>
      objectProblem(component?.component, 'Dashboard', dashboard.uid, problem),
    ),
  );
  const layer = component?.componentLabels[partOf];
  return {
    labels: { [dashboardDiscovery.label]: dashboardDiscovery.labelValue },
    annotations: layer === undefined ? undefined : { [dashboardDiscovery.folderAnnotation]: folderOf(layer) },
    data: { [`${dashboard.uid}.json`]: dashboardJson(dashboard) },
  };
}

function folderOf(layer: string): string {
  const words = layer.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
