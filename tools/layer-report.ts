import { type RuleReport, formatProblem } from '@lumie-infra/common-chart/verify';
import { problemsElsewhere, problemsOfLayer } from './errors.ts';

/** How many problems of other layers are shown beside those of one. */
const shownElsewhere = 3;

/**
 * What the rules say of the whole cluster, as the check of one layer tells it: its own problems and warnings, the first
 * few of other layers, for which they may be to blame, and a line with the counts.
 */
export function layerReport(
  layer: string,
  components: readonly string[],
  reports: readonly RuleReport[],
): { readonly text: string; readonly ok: boolean } {
  const own = ({ component }: { readonly component: string }): boolean => components.includes(component);
  const all = reports.flatMap(({ rule, problems }) => problems.map((problem) => ({ rule: rule.name, problem })));
  const here = all.filter(({ problem }) => own(problem));
  const elsewhere = all.filter(({ problem }) => !own(problem));
  const warnings = reports.flatMap(({ rule, warnings: found = [] }) =>
    found.filter(own).map((warning) => `warning: ${formatProblem(rule.name, warning)}`),
  );
  const checked = reports.reduce((sum, report) => sum + report.checked, 0);
  return {
    ok: all.length === 0,
    text: [
      ...here.map(({ rule, problem }) => formatProblem(rule, problem)),
      ...elsewhere.slice(0, shownElsewhere).map(({ rule, problem }) => formatProblem(rule, problem)),
      ...(elsewhere.length > shownElsewhere ? [problemsElsewhere(elsewhere.length - shownElsewhere)] : []),
      ...warnings,
      problemsOfLayer(layer, reports.length, checked, here.length, elsewhere.length),
    ].join('\n'),
  };
}
