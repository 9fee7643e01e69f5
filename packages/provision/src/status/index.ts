export {
  type ApplicationObject,
  type ApplicationPhase,
  type ApplicationState,
  applicationState,
} from './application-state.ts';
export {
  type Blocker,
  type ClusterProgress,
  type ComponentProgress,
  type LayerProgress,
  clusterProgress,
} from './cluster-progress.ts';
export {
  type ExpectedCluster,
  type ExpectedComponent,
  type ExpectedLayer,
  expectedCluster,
} from './expected-cluster.ts';
export { formatBlockers, formatChanges, formatProgress, formatTime } from './format-progress.ts';
export { type WatchProgressProps, readProgress, watchProgress } from './watch-progress.ts';
