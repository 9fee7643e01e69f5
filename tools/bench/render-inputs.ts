import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchApps } from './bench-app.ts';
import { type BenchObjects, benchObjects } from './bench-objects.ts';
import { type HelmCharts, writeHelmCharts } from './helm-chart.ts';
import { writeKustomization } from './kustomization.ts';

/** The same applications, as each tool wants to be given them. */
export interface RenderInputs {
  readonly components: number;
  readonly objects: BenchObjects;
  readonly objectsFile: string;
  readonly charts: HelmCharts;
  readonly kustomization: string;
}

/** Writes a number of applications for every tool. */
export function writeRenderInputs(folder: string, components: number): RenderInputs {
  const apps = benchApps(components);
  const objects = benchObjects(apps);
  const objectsFile = join(folder, 'objects.json');
  const kustomization = join(folder, 'kustomization');
  mkdirSync(folder, { recursive: true });
  writeFileSync(objectsFile, JSON.stringify(objects));
  writeKustomization(kustomization, objects);
  return { components, objects, objectsFile, kustomization, charts: writeHelmCharts(join(folder, 'charts'), apps) };
}
