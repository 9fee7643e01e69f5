export { type DescribeLayerSettings, describeLayer } from './describe-layer.ts';
export { golden } from './golden.ts';
export { referenceSite } from './reference-site.ts';
export { versionProblems } from './version-problems.ts';
export { workloadProblems } from './workload-problems.ts';
