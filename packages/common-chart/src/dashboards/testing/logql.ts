import { parser } from '@grafana/lezer-logql';
import { withoutTemplate } from './grafana-template.ts';

/** What is wrong with a LogQL expression, or with the template of one. */
export function logqlProblems(expression: string): string[] {
  const text = withoutTemplate(expression);
  const problems: string[] = [];
  parser.parse(text).iterate({
    enter(node) {
      if (node.type.isError) problems.push(`'${expression}' is no LogQL at '${text.slice(node.from, node.from + 20)}'`);
    },
  });
  return problems;
}

/** The labels that a LogQL expression matches or groups by. */
export function logLabelsUsed(expression: string): string[] {
  const text = withoutTemplate(expression);
  const found = new Set<string>();
  parser.parse(text).iterate({
    enter({ node }) {
      if (node.name !== 'Identifier') return;
      if (node.parent?.name === 'Matcher' || node.parent?.name === 'Labels') found.add(text.slice(node.from, node.to));
    },
  });
  return [...found];
}
