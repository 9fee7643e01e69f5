import { Problems } from '@lumie-infra/common-chart';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type RenderedTexts, readRendered } from '../diff/rendered-cluster.ts';
import { exampleCannotBeRendered } from '../errors.ts';
import { type Consumer, renderConsumer } from '../release/consumer-renders.ts';

/** Where an example has its render, below its own folder. */
const exampleRenderFolder = 'manifests';

/** The render that an example has committed. */
export function committedRender({ folder }: Consumer): RenderedTexts {
  return readRendered(join(folder, exampleRenderFolder));
}

/**
 * Renders an example by its own script, with the packages as they stand in the source of a workspace.
 *
 * @throws {Problems} when it cannot be rendered.
 */
export async function renderExample(example: Consumer, workspace: string): Promise<RenderedTexts> {
  const render = await renderConsumer(example, workspace, workspace);
  if ('problem' in render) throw new Problems(undefined, [exampleCannotBeRendered(example.name, render.problem)]);
  return render.texts;
}

/** Replaces the render that an example has committed. */
export function writeExampleRender({ folder }: Consumer, texts: RenderedTexts): void {
  const render = join(folder, exampleRenderFolder);
  rmSync(render, { recursive: true, force: true });
  for (const [path, text] of texts) {
    mkdirSync(join(render, dirname(path)), { recursive: true });
    writeFileSync(join(render, path), text);
  }
}
