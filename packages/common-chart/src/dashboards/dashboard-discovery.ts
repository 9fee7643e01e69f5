/** By what Grafana finds the ConfigMaps that hold dashboards, and the folder to show each in. */
export const dashboardDiscovery = {
  label: 'grafana_dashboard',
  labelValue: '1',
  folderAnnotation: 'grafana_folder',
} as const;
