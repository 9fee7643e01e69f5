import { Problems } from '@lumie-infra/common-chart';
import { layerArgumentIsUnknown } from './errors.ts';

/**
 * The layers named on a command line, each once, in the order given.
 *
 * @throws {Problems} for a name that is no layer.
 */
export function chosenLayers(names: readonly string[], known: readonly string[]): string[] {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Problems(
      undefined,
      unknown.map((name) => layerArgumentIsUnknown(name, known)),
    );
  return [...new Set(names)];
}
