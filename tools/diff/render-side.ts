import { Problems } from '@lumie-infra/common-chart';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { commitHasNoSynth, sideCannotBeRendered } from '../errors.ts';
import { withCheckout, withFolder } from './checkout.ts';
import type { ClusterFacts } from './cluster-facts.ts';
import { errorReason } from './error-reason.ts';
import type { GitHistory } from './git-history.ts';
import { type RenderedTexts, readRendered } from './rendered-cluster.ts';

/** One side of a comparison. */
export interface RenderedSide {
  readonly texts: RenderedTexts;
  /** Absent when the code of this side does not tell. */
  readonly facts?: ClusterFacts;
}

/** What is rendered. */
export interface SideSettings {
  /** What messages call this side. */
  readonly name: string;
  /** The site, as a path below the workspace. */
  readonly cluster: string;
}

const synthScript = 'tools/synth.ts';
const factsScript = 'tools/diff/cluster-facts.ts';
const run = promisify(execFile);

/** Renders that are kept; the oldest go first. */
const keptRenders = 6;

/**
 * Renders a commit by its own code and site, with the packages that are installed here; once, then it is remembered.
 *
 * @throws {Problems} when it cannot be rendered.
 */
export async function renderCommit(
  root: string,
  history: GitHistory,
  commit: string,
  settings: SideSettings,
): Promise<RenderedSide> {
  const cache = join(root, 'node_modules/.cache/diff');
  const kept = join(cache, cacheKey(root, commit, settings));
  if (existsSync(kept)) {
    utimesSync(kept, new Date(), new Date());
    return readSide(kept);
  }
  await withCheckout(history, commit, root, async (checkout) => {
    if (!existsSync(join(checkout, factsScript))) {
      mkdirSync(dirname(join(checkout, factsScript)), { recursive: true });
      copyFileSync(join(root, factsScript), join(checkout, factsScript));
    }
    mkdirSync(cache, { recursive: true });
    const unfinished = mkdtempSync(join(cache, '.render-'));
    try {
      await renderInto(checkout, unfinished, settings);
      // Whoever renders the same at the same time writes the same.
      if (!existsSync(kept)) renameSync(unfinished, kept);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  });
  forgetOldest(cache);
  return readSide(kept);
}

/**
 * Renders a workspace as it stands on disk.
 *
 * @throws {Problems} when it cannot be rendered.
 */
export async function renderWorkspace(root: string, settings: SideSettings): Promise<RenderedSide> {
  return withFolder(async (folder) => {
    await renderInto(root, folder, settings);
    return readSide(folder);
  });
}

async function renderInto(workspace: string, folder: string, { name, cluster }: SideSettings): Promise<void> {
  const script = (file: string, ...given: readonly string[]) =>
    run(process.execPath, ['--conditions=@lumie-infra/source', file, ...given], {
      cwd: workspace,
      maxBuffer: 1024 ** 3,
    });
  const manifests = join(folder, 'manifests');
  try {
    const { stdout } = await script(factsScript, cluster, manifests);
    writeFileSync(join(folder, 'facts.json'), stdout);
  } catch {
    // Code from before there were facts, or a site that is refused: its own command renders it, or says why not.
    if (!existsSync(join(workspace, synthScript))) throw new Problems(undefined, [commitHasNoSynth(name)]);
    try {
      await script(synthScript, '--cluster', cluster, '--out', manifests);
    } catch (error) {
      const { stderr = '', message } = error as { readonly stderr?: string; readonly message: string };
      const reason = errorReason(stderr.trim() || message).replaceAll(`${workspace}/`, '');
      throw new Problems(undefined, [sideCannotBeRendered(name, reason)]);
    }
  }
}

function readSide(folder: string): RenderedSide {
  const facts = join(folder, 'facts.json');
  return {
    texts: readRendered(join(folder, 'manifests')),
    ...(existsSync(facts) ? { facts: JSON.parse(readFileSync(facts, 'utf8')) as ClusterFacts } : {}),
  };
}

/** A render follows from the commit, the site, the packages that are installed, and the Node that runs it. */
function cacheKey(root: string, commit: string, { cluster }: SideSettings): string {
  const lock = join(root, 'node_modules/.package-lock.json');
  const installed = existsSync(lock) ? readFileSync(lock) : '';
  const facts = readFileSync(join(root, factsScript));
  const hash = createHash('sha256');
  for (const part of [process.version, cluster, installed, facts]) hash.update(part).update('\0');
  return `${commit.slice(0, 12)}-${hash.digest('hex').slice(0, 16)}`;
}

function forgetOldest(cache: string): void {
  const renders = readdirSync(cache)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ path: join(cache, name), at: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of renders.slice(keptRenders)) rmSync(path, { recursive: true, force: true });
}
