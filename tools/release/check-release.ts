import { Problems } from '@lumie-infra/common-chart';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withCheckout, withFolder } from '../diff/checkout.ts';
import { clusterDiff } from '../diff/cluster-diff.ts';
import type { GitHistory } from '../diff/git-history.ts';
import type { JsonMap } from '../diff/json.ts';
import { renderCommit, renderWorkspace } from '../diff/render-side.ts';
import { type RenderedTexts, placeOf } from '../diff/rendered-cluster.ts';
import { consumerCannotBeRendered } from '../errors.ts';
import { type WorkspacePackage, readWorkspacePackages } from '../nx-plugin/workspace-package.ts';
import { type Bump, bumpBetween, isBelow, largest } from './bump.ts';
import { plannedBumps, readChangesets } from './changesets.ts';
import { consumersOf, renderConsumer } from './consumer-renders.ts';
import { exportFindings, exportsOf } from './export-findings.ts';
import { type Finding, distinct } from './finding.ts';
import { goldenSite } from './golden-sites.ts';
import { optionFindings } from './option-findings.ts';
import { differingFiles, packedFiles } from './packed-files.ts';
import { renderFindings } from './render-findings.ts';
import { secretFindings } from './secret-findings.ts';

/** What one package needs and gets. */
export interface PackageVerdict {
  readonly name: string;
  readonly folder: string;
  /** The least honest bump. */
  readonly floor: Bump;
  /** What the changesets that are new, and what follows from them, come to. */
  readonly planned: Bump;
  /** What proves the floor, the largest bump first. */
  readonly findings: readonly Finding[];
}

/** What is compared. */
export interface CheckSettings {
  readonly root: string;
  readonly history: GitHistory;
  /** The commit that the change began from. */
  readonly base: string;
  /** What messages call it. */
  readonly baseName: string;
  /** The site, as a path below the workspace. */
  readonly cluster: string;
  /** Told what is done, as it is done. */
  readonly onStep?: (step: string) => void;
}

/** Computes, for each package, the least honest bump of the work since a commit, and compares it with its changesets. */
export async function checkRelease(settings: CheckSettings): Promise<PackageVerdict[]> {
  const { root, history, base } = settings;
  return withCheckout(history, base, root, async (checkout) => {
    const after = publicPackages(root);
    const before = publicPackages(checkout);
    const changed = changedPackages(checkout, before, root, after);
    const findings = distinct([
      ...changed,
      ...removedPackages(before, after),
      ...exportedNames(checkout, before, root, after),
      // No package is another one than before, so none renders anything else.
      ...(changed.length === 0 ? [] : await siteFindings(settings, checkout, changed)),
    ]);
    const planned = plannedBumps(newChangesets(checkout, root), readWorkspacePackages(root));
    return after.map(({ name, folder, version }) => {
      const old = before.find((one) => one.name === name);
      const own = findings.filter((finding) => finding.package === folder);
      return {
        name,
        folder,
        // What was never released has no version to move.
        floor: old === undefined ? 'none' : largest(own.map(({ bump }) => bump)),
        planned: largest([planned.get(name) ?? 'none', old === undefined ? 'none' : bumpBetween(old.version, version)]),
        findings: own.toSorted((a, b) => Number(isBelow(a.bump, b.bump)) - Number(isBelow(b.bump, a.bump))),
      };
    });
  });
}

function publicPackages(workspace: string): WorkspacePackage[] {
  return readWorkspacePackages(workspace).filter(({ root }) => root.startsWith('packages/'));
}

function newChangesets(checkout: string, root: string) {
  const known = new Set(readChangesets(checkout).map((changeset) => JSON.stringify(changeset)));
  return readChangesets(root).filter((changeset) => !known.has(JSON.stringify(changeset)));
}

function changedPackages(
  checkout: string,
  before: readonly WorkspacePackage[],
  root: string,
  after: readonly WorkspacePackage[],
): Finding[] {
  return after.flatMap((one): Finding[] => {
    if (!before.some(({ name }) => name === one.name)) return [];
    const files = differingFiles(packedFiles(join(checkout, one.root)), packedFiles(join(root, one.root)));
    if (files.length === 0) return [];
    const rest = files.length > 3 ? ` and ${files.length - 3} more` : '';
    const what = `the package itself (${files.slice(0, 3).join(', ')}${rest})`;
    return [{ package: one.folder, bump: 'patch', what, why: 'changes' }];
  });
}

function removedPackages(before: readonly WorkspacePackage[], after: readonly WorkspacePackage[]): Finding[] {
  return before
    .filter(({ name }) => !after.some((one) => one.name === name))
    .flatMap(({ name }) =>
      after
        .filter(({ layer }) => layer !== undefined)
        .map(({ folder }): Finding => {
          return { package: folder, bump: 'major', what: `package ${name}`, why: 'is removed' };
        }),
    );
}

function exportedNames(
  checkout: string,
  before: readonly WorkspacePackage[],
  root: string,
  after: readonly WorkspacePackage[],
): Finding[] {
  return after.flatMap((one) => {
    const old = before.find(({ name }) => name === one.name);
    if (old === undefined) return [];
    return exportFindings(exportsOf(join(checkout, old.root)), exportsOf(join(root, one.root))).map((found) => ({
      package: one.folder,
      ...found,
    }));
  });
}

/** What sites prove that are rendered before and after. */
async function siteFindings(
  settings: CheckSettings,
  checkout: string,
  changed: readonly Finding[],
): Promise<Finding[]> {
  const { root, onStep = () => undefined } = settings;
  onStep('compares the reviewed renders (golden files)');
  const golden = publicPackages(root).flatMap(({ folder }) =>
    renderFindings(
      clusterDiff(goldenSite(checkout, folder), goldenSite(root, folder)),
      `packages/${folder}/test/golden`,
    ),
  );
  onStep('compares the options');
  const options = optionsOf(checkout, root);
  onStep(`renders ${settings.cluster} as it was, by the code before and after`);
  const cluster = await clusterFindings(settings, checkout, [...golden, ...options], changed);
  const consumers: Finding[] = [];
  for (const consumer of consumersOf(checkout)) {
    onStep(`renders ${consumer.name} as it was, with the packages before and after`);
    const [old, fresh] = await Promise.all([
      renderConsumer(consumer, checkout, root),
      renderConsumer(consumer, root, root),
    ]);
    if ('problem' in old) throw new Problems(undefined, [consumerCannotBeRendered(consumer.name, old.problem)]);
    consumers.push(
      ...('problem' in fresh
        ? refusals(consumer.name, fresh.problem, changed)
        : renderFindings(clusterDiff(old.texts, fresh.texts), consumer.name)),
    );
  }
  return [...golden, ...options, ...cluster, ...consumers];
}

/** Renders the site of the commit before by both: whoever changes nothing but versions gets what differs. */
async function clusterFindings(
  { root, history, base, baseName, cluster }: CheckSettings,
  checkout: string,
  known: readonly Finding[],
  changed: readonly Finding[],
): Promise<Finding[]> {
  return withFolder(async (folder) => {
    const site = join(folder, basename(cluster));
    writeFileSync(site, readFileSync(join(checkout, cluster), 'utf8'));
    const [before, after] = await Promise.allSettled([
      renderCommit(root, history, base, { name: baseName, cluster }),
      renderWorkspace(root, { name: `${cluster} of ${baseName}`, cluster: site }),
    ]);
    if (before.status === 'rejected') throw before.reason;
    if (after.status === 'rejected') {
      // An option that is gone or must be given now says more exactly whose change that is.
      const isExplained = known.some(({ bump, what }) => bump === 'major' && /^(option|component|key)/.test(what));
      return isExplained ? [] : refusals(cluster, String((after.reason as Error).message), changed);
    }
    const layers = layersOf(after.value.texts);
    return [
      ...renderFindings(clusterDiff(before.value.texts, after.value.texts), cluster),
      ...secretFindings(before.value.facts, after.value.facts, (name) => layers.get(name), cluster),
    ];
  });
}

/** Letters of a refusal that are shown; what it begins with says what it is. */
const longestReason = 400;

function refusals(site: string, problem: string, changed: readonly Finding[]): Finding[] {
  const why = `is refused, and was not before: ${problem
    .split(/\s*\n\s*/)
    .join(' ')
    .slice(0, longestReason)}`;
  return changed.map((finding) => ({ package: finding.package, bump: 'major', what: site, why, site }));
}

function layersOf(texts: RenderedTexts): ReadonlyMap<string, string> {
  const places = [...texts.keys()].map(placeOf);
  return new Map(
    places.flatMap(({ component, layer, role }) =>
      role === 'application' && component !== undefined ? [[component, layer] as const] : [],
    ),
  );
}

const schemaFile = 'cluster.schema.json';

function optionsOf(checkout: string, root: string): Finding[] {
  const [before, after] = [checkout, root].map((workspace) => join(workspace, schemaFile));
  if (!existsSync(before!) || !existsSync(after!)) return [];
  const layers = new Map([checkout, root].flatMap((workspace) => [...componentLayers(workspace)]));
  const read = (file: string): JsonMap => JSON.parse(readFileSync(file, 'utf8')) as JsonMap;
  return optionFindings(read(before!), read(after!), (component) => layers.get(component)).map((finding) => ({
    ...finding,
    site: schemaFile,
  }));
}

// A component is a file, or a folder, of its own name.
function componentLayers(workspace: string): Map<string, string> {
  return new Map(
    globSync('packages/*/src/components/*', { cwd: workspace })
      .sort()
      .map((path) => path.replaceAll('\\', '/').split('/'))
      .map(([, layer, , , file]) => [file!.replace(/\.ts$/, ''), layer!]),
  );
}
