import { Problems } from '@lumie-infra/common-chart';
import { join } from 'node:path';
import { rendersDiffer } from '../errors.ts';
import { type Measurement, type RenderRun, type RenderTool, medianRun, toolNames } from './measurement.ts';
import { type ObjectSet, differences, objectSet, objectsBelow } from './object-set.ts';
import { type RenderInputs, writeRenderInputs } from './render-inputs.ts';
import { type Render, renderTools } from './render-tool.ts';

/** How much is measured. */
export interface RenderBenchSettings {
  /** An empty folder for everything that is read and written. */
  readonly folder: string;
  /** Numbers of components; what was rendered of the first one is compared. */
  readonly counts: readonly number[];
  readonly tools: readonly RenderTool[];
  /** Runs of one measurement, of which the median counts. */
  readonly runs: number;
  /** Told of each measurement when it begins. */
  readonly onStart: (what: string) => void;
}

// Nothing is learnt from repeating what takes longer.
const slowSeconds = 8;

/**
 * Renders the same applications with every tool and measures each.
 *
 * @throws {Problems} when two tools did not render the same objects.
 */
export async function benchRender(settings: RenderBenchSettings): Promise<Measurement[]> {
  const { folder, counts, tools, runs, onStart } = settings;
  const renders = renderTools(join(folder, 'state'));
  const measurements: Measurement[] = [];
  for (const components of counts) {
    const inputs = writeRenderInputs(join(folder, String(components)), components);
    for (const tool of tools) {
      const render = renders[tool];
      if (render === undefined) continue;
      onStart(`${components} components: ${toolNames[tool]}`);
      const output = join(folder, `${components}-${tool}`);
      const done = await repeat(render, inputs, output, runs);
      const objects = inputs.objects.reduce((sum, app) => sum + app.objects.length, 0);
      measurements.push({ tool, components, objects, runs: done.length, ...medianRun(done) });
      if (components === counts[0]) refuseDifferences(tool, inputs, objectsBelow(`${output}-0`));
    }
  }
  return measurements;
}

// No output is removed before the end: some file systems are slow to create files where many were just deleted.
async function repeat(render: Render, inputs: RenderInputs, output: string, runs: number): Promise<RenderRun[]> {
  const done: RenderRun[] = [];
  while (done.length < runs && (done[0]?.seconds ?? 0) < slowSeconds) {
    done.push(await render(inputs, `${output}-${done.length}`));
  }
  return done;
}

function refuseDifferences(tool: RenderTool, inputs: RenderInputs, rendered: ObjectSet): void {
  const wanted = objectSet(inputs.objects.flatMap(({ objects }) => objects));
  const differing = differences(wanted, rendered);
  if (differing.length > 0) throw new Problems(undefined, [rendersDiffer(toolNames[tool], differing)]);
}
