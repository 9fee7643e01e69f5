import { type JsonMap, isJsonMap, labelsAt, listAt, textAt } from './json-value.ts';

/** The labels of an object. */
export type Labels = Readonly<Record<string, string>>;

/** Whether a selector with `matchLabels` and `matchExpressions` chooses an object of the labels given; an empty one chooses all. */
export function selects(selector: unknown, labels: Labels): boolean {
  return (
    hasLabels(labels, labelsAt(selector, 'matchLabels')) &&
    listAt(selector, 'matchExpressions')
      .filter(isJsonMap)
      .every((expression) => holds(expression, labels))
  );
}

/** Whether an object's labels hold all of those given, as the selector of a Service asks. */
export function hasLabels(labels: Labels, wanted: Labels): boolean {
  return Object.entries(wanted).every(([name, value]) => labels[name] === value);
}

/** A selector as messages name it. */
export function describeSelector(selector: unknown): string {
  const labels = Object.entries(labelsAt(selector, 'matchLabels')).map(([name, value]) => `${name}=${value}`);
  const expressions = listAt(selector, 'matchExpressions')
    .filter(isJsonMap)
    .map((expression) =>
      [textAt(expression, 'key'), textAt(expression, 'operator'), listAt(expression, 'values').join('|')]
        .filter((part) => part !== undefined && part !== '')
        .join(' '),
    );
  return [...labels, ...expressions].join(', ');
}

function holds(expression: JsonMap, labels: Labels): boolean {
  const value = labels[textAt(expression, 'key') ?? ''];
  const values = listAt(expression, 'values');
  switch (expression['operator']) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}
