export { smallValues, writeSmallRender } from './small-render.ts';
export { packStandInChart, writeStandInChart } from './stand-in-chart.ts';
export { youngCluster } from './young-cluster.ts';
