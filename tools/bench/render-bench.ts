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
  /** Rounds, of which the median counts. */
  readonly runs: number;
  /** Told of each measurement when it begins. */
  readonly onStart: (what: string) => void;
}

// Nothing is learnt from repeating what takes longer.
const slowSeconds = 8;

/**
 * Renders the same applications with every tool and measures each.
 *
 * Every round runs each tool once with each number of components, so that a busy moment of the machine hits all alike.
 *
 * @throws {Problems} when two tools did not render the same objects.
 */
export async function benchRender(settings: RenderBenchSettings): Promise<Measurement[]> {
  const { folder, counts, runs, onStart } = settings;
  const all = counts.flatMap((components) => subjects(settings, components));
  for (let round = 1; round <= runs; round++) {
    for (const { tool, render, inputs, done } of all) {
      if ((done[0]?.seconds ?? 0) > slowSeconds) continue;
      onStart(`round ${round}: ${toolNames[tool]}, ${inputs.components} components`);
      const output = join(folder, `${inputs.components}-${tool}-${round}`);
      done.push(await render(inputs, output));
      if (round === 1 && inputs.components === counts[0]) refuseDifferences(tool, inputs, objectsBelow(output));
    }
  }
  return all.map(({ tool, inputs: { components, objects }, done }) => ({
    tool,
    components,
    objects: objects.reduce((sum, app) => sum + app.objects.length, 0),
    runs: done.length,
    ...medianRun(done),
  }));
}

/** One tool with one number of components. */
interface Subject {
  readonly tool: RenderTool;
  readonly render: Render;
  readonly inputs: RenderInputs;
  readonly done: RenderRun[];
}

function subjects({ folder, tools }: RenderBenchSettings, components: number): Subject[] {
  const renders = renderTools(join(folder, 'state'));
  const inputs = writeRenderInputs(join(folder, String(components)), components);
  return tools.flatMap((tool) => {
    const render = renders[tool];
    return render === undefined ? [] : [{ tool, render, inputs, done: [] }];
  });
}

function refuseDifferences(tool: RenderTool, inputs: RenderInputs, rendered: ObjectSet): void {
  const wanted = objectSet(inputs.objects.flatMap(({ objects }) => objects));
  const differing = differences(wanted, rendered);
  if (differing.length > 0) throw new Problems(undefined, [rendersDiffer(toolNames[tool], differing)]);
}
