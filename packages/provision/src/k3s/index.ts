export { K3sCluster, type K3sMachine } from './k3s-cluster.ts';
export { k3sSettings } from './k3s-settings.ts';
export { dataVolumeDevice } from './node-steps.ts';
