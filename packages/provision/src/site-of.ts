import { planClusterFile, type Site } from '@lumie-infra/common-chart';
import { provision } from './layer.ts';

/** The facts of the cluster that a file describes, whatever runs on it. */
export function siteOf(clusterFile: string): Site {
  return planClusterFile(clusterFile, { available: [provision], partial: true }).site;
}
