import type { ChartSource } from '@lumie-infra/common-chart';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The types of a chart's values: the file that holds them, and the one that a component names. */
export interface ChartTypes {
  readonly text: string;
  readonly interfaceName: string;
}

/** Reads the types from the facts in `UPSTREAM_DIR`; undefined when it is not set or does not know the chart. */
export function chartTypes(root: string, { name, version }: ChartSource): ChartTypes | undefined {
  if (process.env['UPSTREAM_DIR'] === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'chart-types-'));
  try {
    const out = join(folder, `${name}.gen.ts`);
    const given = ['tools/generate-chart-types.ts', '--chart', `${name}@${version}`, '--out', out];
    const { status } = spawnSync(process.execPath, ['--conditions=@lumie-infra/source', ...given], { cwd: root });
    if (status !== 0) return undefined;
    const text = readFileSync(out, 'utf8');
    // The first is that of the chart as a whole, those after it are of charts inside it.
    const [, interfaceName] = /^export interface (\w+)/m.exec(text) ?? [];
    return interfaceName === undefined ? undefined : { text, interfaceName };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
