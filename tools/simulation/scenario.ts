import { Problems, nearest } from '@lumie-infra/common-chart';
import { parse } from 'yaml';
import {
  componentArgumentIsUnknown,
  failingIsMalformed,
  scenarioFileIsMalformed,
  scenarioKeyIsUnknown,
} from '../errors.ts';

/** How components behave; what is not named becomes healthy some time after it is applied. */
export interface Scenario {
  /** Components that never become healthy. */
  readonly stuck: ReadonlySet<string>;
  /** How many syncs of a component fail before one succeeds; `Infinity` for all. */
  readonly failing: ReadonlyMap<string, number>;
}

/** Everything becomes healthy. */
export const allHealthy: Scenario = { stuck: new Set(), failing: new Map() };

/**
 * A scenario from the words of a command line: `--stuck vault`, `--failing kong:3`.
 *
 * @throws {Problems} for a number that is none, or a component that the tree does not hold.
 */
export function scenarioOf(
  given: { readonly stuck: readonly string[]; readonly failing: readonly string[] },
  components: readonly string[],
): Scenario {
  const problems: string[] = [];
  const failing = new Map<string, number>();
  for (const word of given.failing) {
    const [name = '', times, ...rest] = word.split(':');
    const amount = times === undefined ? Infinity : /^[1-9]\d*$/.test(times) ? Number(times) : undefined;
    if (name === '' || amount === undefined || rest.length > 0) problems.push(failingIsMalformed(word));
    else failing.set(name, amount);
  }
  const scenario = { stuck: new Set(given.stuck), failing };
  for (const name of [...scenario.stuck, ...failing.keys()]) {
    if (components.includes(name)) continue;
    problems.push(componentArgumentIsUnknown(name, nearest(name, components), components));
  }
  if (problems.length > 0) throw new Problems(undefined, problems);
  return scenario;
}

/**
 * The words of a fixture file: `stuck: [vault]`, `failing: { kong: 3 }`.
 *
 * @throws {Problems} when the file is something else.
 */
export function readScenario(file: string, text: string): { stuck: string[]; failing: string[] } {
  const content: unknown = parse(text) ?? {};
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new Problems(undefined, [scenarioFileIsMalformed(file)]);
  }
  const { stuck = [], failing = {}, ...unknown } = content as { readonly stuck?: unknown; readonly failing?: unknown };
  const keys = Object.keys(unknown);
  const known = ['failing', 'stuck'];
  if (keys.length > 0) {
    throw new Problems(
      undefined,
      keys.map((key) => scenarioKeyIsUnknown(file, key, nearest(key, known), known)),
    );
  }
  const isMap = typeof failing === 'object' && failing !== null && !Array.isArray(failing);
  if (!Array.isArray(stuck) || !isMap) throw new Problems(undefined, [scenarioFileIsMalformed(file)]);
  return {
    stuck: stuck.map(String),
    failing: Object.entries(failing).map(([name, times]) => (times === true ? name : `${name}:${String(times)}`)),
  };
}
