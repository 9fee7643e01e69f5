import type { ChartSource } from '@lumie-infra/common-chart';
import type { Tree } from '@nx/devkit';
import { chartIsPinned } from '../errors.ts';
import { writeFormatted } from '../write-formatted.ts';

interface VersionsFile {
  charts?: Record<string, ChartSource>;
}

/** What of a chart contradicts the version that its layer has pinned. */
export function chartVersionProblems(tree: Tree, layer: string, { name, version }: ChartSource): string[] {
  const pinned = readVersions(tree, layer).charts?.[name]?.version;
  return pinned === undefined || pinned === version ? [] : [chartIsPinned(name, version, pinned)];
}

/** Pins a chart in the versions of a layer, and lets components of the layer ask for them. */
export async function pinChart(tree: Tree, layer: string, chart: ChartSource): Promise<void> {
  const { charts = {}, ...others } = readVersions(tree, layer);
  const entries = Object.entries({ ...charts, [chart.name]: chart }).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFormatted(
    tree,
    versionsFile(layer),
    JSON.stringify({ charts: Object.fromEntries(entries), ...others }, undefined, 2),
  );
  const module = `packages/${layer}/src/upstream-versions.ts`;
  if (!tree.exists(module)) await writeFormatted(tree, module, versionsModule);
}

const versionsModule = `import { upstreamVersions } from '@lumie-infra/common-chart';

/** Every chart, image and release that this layer takes from elsewhere. */
export const versions = upstreamVersions(import.meta.url);
`;

function versionsFile(layer: string): string {
  return `packages/${layer}/upstream-versions.json`;
}

function readVersions(tree: Tree, layer: string): VersionsFile {
  return JSON.parse(tree.read(versionsFile(layer), 'utf8') ?? '{}') as VersionsFile;
}
