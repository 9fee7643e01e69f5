/** Renders the benchmark's applications with this repository: from definitions to files. */
import { cluster } from '@lumie-infra/common-chart';
import { benchApps } from './bench-app.ts';
import { benchLayers, benchSite } from './bench-layers.ts';
import { reportOwnTime } from './own-time.ts';

const [count, folder] = process.argv.slice(2) as [string, string];
const apps = benchApps(Number(count));

reportOwnTime(() => {
  cluster({ ...benchSite, layers: benchLayers(apps) }).synth(folder);
});
