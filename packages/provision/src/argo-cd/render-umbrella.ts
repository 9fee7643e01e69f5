import { Problems } from '@lumie-infra/common-chart';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { ApiVersions, KubernetesObject } from '../kubernetes/index.ts';
import { helmFails, helmIsMissing } from './errors.ts';
import type { RenderedComponent } from './rendered-cluster.ts';

/** How an umbrella chart is rendered. */
export interface RenderSettings {
  readonly versions: ApiVersions;
  /** The program. @default - `helm` on PATH */
  readonly helm?: string | undefined;
}

/**
 * The objects of an umbrella chart as Argo CD renders them on a cluster: same release, namespace, versions and definitions.
 *
 * The archive of the wrapped chart is taken from the folder, or else from its repository.
 *
 * @throws {Problems} when there is no helm, or it fails.
 */
export async function renderUmbrella(
  { name, namespace, folder, skipCrds }: RenderedComponent,
  { versions, helm = 'helm' }: RenderSettings,
): Promise<KubernetesObject[]> {
  const work = mkdtempSync(join(tmpdir(), 'umbrella-'));
  try {
    const chart = join(work, name);
    cpSync(folder, chart, { recursive: true });
    const run = (args: readonly string[]): Promise<string> => runHelm(name, helm, args, work);
    if (!hasArchives(chart)) await run(['dependency', 'update', chart]);
    const output = await run([
      'template',
      chart,
      '--name-template',
      name,
      ...(namespace === undefined ? [] : ['--namespace', namespace]),
      '--kube-version',
      versions.kubernetes,
      ...versions.served.flatMap((version) => ['--api-versions', version]),
      ...(skipCrds ? [] : ['--include-crds']),
    ]);
    return objectsOf(output);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function hasArchives(chart: string): boolean {
  const folder = join(chart, 'charts');
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** Bytes of manifests, more than any chart has. */
const mostOutput = 64 * 1024 * 1024;

function runHelm(component: string, helm: string, args: readonly string[], work: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      HELM_CACHE_HOME: join(work, 'cache'),
      HELM_DATA_HOME: join(work, 'data'),
    };
    execFile(helm, args, { env, maxBuffer: mostOutput }, (error, output, complaint) => {
      if (error === null) return resolve(output);
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      const reason = reasonOf(output, complaint).replaceAll(`${work}/`, '');
      reject(new Problems(undefined, [missing ? helmIsMissing() : helmFails(component, reason)]));
    });
  });
}

// Of a repository that is not reached, Helm complains only that its index is not here; the reason comes before.
function reasonOf(output: string, complaint: string): string {
  const unreached = /^\.\.\.Unable to get an update .*:\s*(\S.*)$/m.exec(output)?.[1];
  return unreached ?? complaint.trim().split('\n').at(-1) ?? '';
}

interface ListObject extends KubernetesObject {
  readonly items?: readonly KubernetesObject[];
}

function objectsOf(output: string): KubernetesObject[] {
  return parseAllDocuments(output, { merge: true })
    .map((document) => document.toJS() as ListObject | null)
    .filter((object) => object !== null)
    .flatMap((object) => (object.kind.endsWith('List') && object.items !== undefined ? object.items : [object]));
}
