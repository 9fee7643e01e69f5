/** Renders the benchmark's objects with cdk8s, one chart an application: from objects in memory to files. */
import { ApiObject, type ApiObjectProps, App, Chart } from 'cdk8s';
import { readFileSync } from 'node:fs';
import type { BenchObjects } from './bench-objects.ts';
import { reportOwnTime } from './own-time.ts';

const [file, folder] = process.argv.slice(2) as [string, string];
const apps = JSON.parse(readFileSync(file, 'utf8')) as BenchObjects;

reportOwnTime(() => {
  const app = new App({ outdir: folder });
  for (const { name, objects } of apps) {
    const chart = new Chart(app, name);
    for (const object of objects)
      new ApiObject(chart, `${object.kind}-${object.metadata.name}`, object as ApiObjectProps);
  }
  app.synth();
});
