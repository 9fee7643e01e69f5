import { parseDocument } from 'yaml';

/** A kubeconfig as K3s writes it, for use from another machine than the server. */
export function kubeconfigAt(kubeconfig: string, url: string): string {
  const document = parseDocument(kubeconfig);
  // Before the cluster is there, there is nothing to change.
  if (!document.hasIn(['clusters', 0, 'cluster'])) return kubeconfig;
  document.setIn(['clusters', 0, 'cluster', 'server'], url);
  return document.toString({ lineWidth: 0 });
}
