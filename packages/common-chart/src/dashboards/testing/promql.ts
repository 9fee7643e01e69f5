import { parser } from '@prometheus-io/lezer-promql';
import { withoutTemplate } from './grafana-template.ts';

/** One use of a series in a query. */
export interface SeriesUse {
  readonly name: string;
  /** The function that the series is given to directly, such as `rate`. */
  readonly within: string | undefined;
}

/** What is wrong with a PromQL expression, or with the template of one. */
export function promqlProblems(expression: string): string[] {
  const text = withoutTemplate(expression);
  const problems: string[] = [];
  parser.parse(text).iterate({
    enter(node) {
      if (node.type.isError)
        problems.push(`'${expression}' is no PromQL at '${text.slice(node.from, node.from + 20)}'`);
    },
  });
  return problems;
}

/** The series that a PromQL expression asks for; one without a name is called ''. */
export function seriesUsed(expression: string): SeriesUse[] {
  const text = withoutTemplate(expression);
  const found: SeriesUse[] = [];
  parser.parse(text).iterate({
    enter({ node }) {
      if (node.name !== 'VectorSelector') return;
      const name = node.getChild('Identifier');
      const range = node.parent?.name === 'MatrixSelector' ? node.parent : undefined;
      const call = range?.parent?.parent?.getChild('FunctionIdentifier');
      found.push({
        name: name === null ? '' : text.slice(name.from, name.to),
        within: call == null ? undefined : text.slice(call.from, call.to),
      });
    },
  });
  return found;
}
