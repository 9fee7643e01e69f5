import { toYaml } from '@lumie-infra/common-chart';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchObjects } from './bench-objects.ts';

/** Writes the folder that kustomize is given: a file an application, which it reads faster than a file an object. */
export function writeKustomization(folder: string, apps: BenchObjects): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, objects } of apps) {
    writeFileSync(join(folder, `${name}.yaml`), objects.map(toYaml).join('---\n'));
  }
  const resources = apps.map(({ name }) => `${name}.yaml`);
  writeFileSync(
    join(folder, 'kustomization.yaml'),
    toYaml({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources }),
  );
}
