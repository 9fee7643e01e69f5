import { Problems } from '@lumie-infra/common-chart';
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { helmPath } from '../unpack-kubectl-layer.ts';
import {
  archiveIsAnotherChart,
  archiveIsNoChart,
  chartCannotBePulled,
  chartRepositoryCannotBeRead,
  chartVersionIsMissing,
  helmIsMissing,
} from './errors.ts';
import type { PinnedChart } from './pinned-chart.ts';

/** Longer than any repository that answers at all. */
const patience = 120_000;

/** An archive on disk, or why there is none. */
export type Pulled =
  | { readonly archive: string }
  | {
      readonly problem: string;
      /** Whether nothing else can be had from the source either. */
      readonly sourceIsDead: boolean;
    };

interface HelmRun {
  readonly output: string;
  /** The last thing that Helm said, when it failed. */
  readonly failure?: string;
}

/**
 * Downloads the archive of a chart into an empty folder and looks into it.
 *
 * @throws {Problems} when there is no helm.
 */
export async function pullChart(chart: PinnedChart, folder: string): Promise<Pulled> {
  const { name, version, source } = chart;
  const destination = join(folder, 'pulled');
  mkdirSync(destination);
  const from = source.startsWith('oci://') ? [`${source.replace(/\/$/, '')}/${name}`] : [name, '--repo', source];
  const { failure } = await helm(['pull', ...from, '--version', version, '--destination', destination], folder);
  if (failure !== undefined) return pullProblem(chart, failure);
  const archive = join(destination, readdirSync(destination)[0] ?? '');
  const shown = await helm(['show', 'chart', archive], folder);
  if (shown.failure !== undefined) {
    return refused(archiveIsNoChart(chart, shown.failure.replaceAll(`${destination}/`, '')));
  }
  const found = parse(shown.output) as { readonly name: string; readonly version: string };
  const same = found.name === name && withoutPrefix(found.version) === withoutPrefix(version);
  return same ? { archive } : refused(archiveIsAnotherChart(chart, `${found.name} ${found.version}`));
}

function pullProblem(chart: PinnedChart, failure: string): Pulled {
  if (failure === noAnswer || /is not a valid chart repository or cannot be reached/.test(failure)) {
    const reason = failure.replace(/^.*cannot be reached: /, '');
    return { problem: chartRepositoryCannotBeRead(chart.source, reason), sourceIsDead: true };
  }
  const missing = /version ".*" not found in/.test(failure);
  return refused(missing ? chartVersionIsMissing(chart) : chartCannotBePulled(chart, failure));
}

function refused(problem: string): Pulled {
  return { problem, sourceIsDead: false };
}

function withoutPrefix(version: string): string {
  return version.replace(/^v/, '');
}

/** What Helm downloads besides goes into the folder; the logins of whoever runs this stay theirs. */
function helm(given: readonly string[], folder: string): Promise<HelmRun> {
  const env = {
    ...process.env,
    HELM_CACHE_HOME: join(folder, 'cache'),
    HELM_REPOSITORY_CACHE: join(folder, 'cache/repository'),
    HELM_CONTENT_CACHE: join(folder, 'cache/content'),
  };
  return new Promise((resolve, reject) => {
    execFile(helmPath() ?? 'helm', [...given], { env, timeout: patience }, (error, output, stderr) => {
      if (error === null) return resolve({ output });
      if (error.code === 'ENOENT') return reject(new Problems(undefined, [helmIsMissing()]));
      const said = stderr
        .trim()
        .split('\n')
        .at(-1)!
        .replace(/^Error: /, '');
      return resolve({ output, failure: error.killed === true ? noAnswer : said || error.message });
    });
  });
}

const noAnswer = `no answer after ${patience / 1000} s`;
