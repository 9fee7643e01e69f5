import { layerLayout, rootLayout } from '../../render/layout.ts';
import type { Plan } from '../../model/plan.ts';
import { renderDiffers } from '../errors.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** A cluster renders to the same bytes whenever it is rendered. */
export const deterministic: Rule = {
  name: 'deterministic',
  summary: 'A cluster renders to the same bytes whenever it is rendered.',
  explanation: `What changes by itself is applied again and again, restarts what reads it, and hides in every difference what somebody really changed.

Everything is planned and rendered twice, the second time as if it were another day, and compared byte by byte. Mend it by taking the clock, a random number or the order of a folder out of the component.`,
  check: ({ plan, replan }) => {
    if (replan === undefined) return { checked: 0, skipped: 1, problems: [] };
    const again = filesOf(replan());
    const files = filesOf(plan);
    const problems: RuleProblem[] = [];
    for (const path of new Set([...files.keys(), ...again.keys()])) {
      const [first, second] = [files.get(path), again.get(path)];
      if (first === second) continue;
      const [layer, component] = path.split('/');
      problems.push({ component: component ?? layer!, object: path, ...differenceOf(first, second) });
    }
    return { checked: files.size, problems };
  },
};

function filesOf(plan: Plan): Map<string, string> {
  return new Map(
    [...rootLayout(plan), ...plan.layers.flatMap((layer) => layerLayout(plan, layer))].map(({ path, content }) => [
      path,
      content,
    ]),
  );
}

function differenceOf(first: string | undefined, second: string | undefined): Pick<RuleProblem, 'field' | 'message'> {
  const [before, after] = [first?.split('\n') ?? [], second?.split('\n') ?? []];
  const line = before.findIndex((text, index) => text !== after[index]);
  const at = line === -1 ? before.length : line;
  return { field: `line ${at + 1}`, message: renderDiffers(before[at], after[at]) };
}
