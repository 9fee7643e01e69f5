import type { Plan } from '../model/plan.ts';
import { clusterModel } from './cluster-model.ts';
import type { Rule, RuleOutcome, RuleProblem } from './rule.ts';

/** One rule and what it found. */
export interface RuleReport extends RuleOutcome {
  readonly rule: Rule;
}

/** Holds a whole cluster against rules, in the order given; `replan` plans the same cluster once more. */
export async function verify(plan: Plan, rules: readonly Rule[], replan?: () => Plan): Promise<RuleReport[]> {
  const model = clusterModel(plan, replan);
  const reports: RuleReport[] = [];
  for (const rule of rules) reports.push({ rule, ...(await rule.check(model)) });
  return reports;
}

/** Reports as text: a line a problem, then a line a rule with its count. */
export function formatReports(reports: readonly RuleReport[]): string {
  const lines = reports.flatMap(({ rule, problems, warnings = [] }) => [
    ...problems.map((problem) => formatProblem(rule.name, problem)),
    ...warnings.map((warning) => `warning: ${formatProblem(rule.name, warning)}`),
  ]);
  const width = Math.max(...reports.map(({ rule }) => rule.name.length), 0);
  const counts = reports.map(({ rule, checked, problems, skipped = 0, warnings = [] }) =>
    [
      `${rule.name.padEnd(width)}  ${String(checked).padStart(6)} checked  ${problems.length} problems`,
      ...(skipped === 0 ? [] : [`${skipped} skipped`]),
      ...(warnings.length === 0 ? [] : [`${warnings.length} warnings`]),
    ].join(', '),
  );
  const sum = (of: (report: RuleReport) => number): number => reports.reduce((total, report) => total + of(report), 0);
  return [
    ...lines,
    ...(lines.length === 0 ? [] : ['']),
    ...counts,
    '',
    `${reports.length} rules, ${sum(({ checked }) => checked)} checked, ${sum(({ problems }) => problems.length)} problems`,
  ].join('\n');
}

/** A problem as one line: rule, component, object, field, what is wrong, what to do. */
export function formatProblem(rule: string, { component, object, field, message }: RuleProblem): string {
  return `${rule}: ${component}: ${object}: ${field} ${message}`;
}
