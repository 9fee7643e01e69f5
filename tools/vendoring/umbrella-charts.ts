import { Problems } from '@lumie-infra/common-chart';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { renderIsMissing } from '../errors.ts';
import type { PinnedChart } from './pinned-chart.ts';

/** A chart of the render around pinned upstream charts. */
export interface UmbrellaChart {
  /** Below the rendered tree, as `layer/component`. */
  readonly folder: string;
  readonly dependencies: readonly PinnedChart[];
}

interface ChartYaml {
  readonly dependencies?: readonly { readonly name: string; readonly version: string; readonly repository: string }[];
}

/**
 * The umbrella charts of a rendered tree, in order of folder.
 *
 * @throws {Problems} when nothing was rendered there.
 */
export function umbrellaCharts(manifests: string): UmbrellaChart[] {
  if (globSync('*/application.yaml', { cwd: manifests }).length === 0) {
    throw new Problems(undefined, [renderIsMissing(manifests)]);
  }
  return globSync('*/*/Chart.yaml', { cwd: manifests })
    .sort()
    .map((file) => {
      const { dependencies = [] } = parse(readFileSync(join(manifests, file), 'utf8')) as ChartYaml;
      return {
        folder: dirname(file),
        dependencies: dependencies.map(({ name, version, repository: source }) => ({ name, version, source })),
      };
    });
}
