import { Problems } from '@lumie-infra/common-chart';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { manifestsAreMissing } from './errors.ts';

/** One object of a rendered layer and the file that holds it. */
export interface RenderedObject {
  readonly file: string;
  readonly object: unknown;
}

const require = createRequire(import.meta.url);

/** Files of a render that Helm or kustomize read, and Kubernetes never sees. */
const notObjects = /(^|\/)(Chart\.yaml|values\.yaml|kustomization\.yaml|templates\/.*)$/;

/**
 * Every Kubernetes object of one rendered layer, in order of path.
 *
 * @throws {Problems} when the layer was not rendered.
 */
export function renderedObjects(folder: string, layer: string): RenderedObject[] {
  const root = join(folder, layer);
  if (!existsSync(root)) throw new Problems(undefined, [manifestsAreMissing(folder, layer)]);
  const { load } = require('js-yaml') as typeof import('js-yaml');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !notObjects.test(file))
    .sort()
    .map((file) => ({ file: `${layer}/${file}`, object: load(readFileSync(join(root, file), 'utf8')) }));
}
