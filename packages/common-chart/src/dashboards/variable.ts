import { type DataSource, logSource, metricSource } from './data-sources.ts';

/** What any variable has. */
interface AnyVariable {
  /** What queries call it, after a dollar sign. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
}

/** The values of a label, as the data source knows them. */
export interface LabelVariable extends AnyVariable {
  readonly kind: 'label';
  readonly source: DataSource;
  /** The series or streams that have it. */
  readonly selector: string;
  readonly label: string;
  /** Whether several values, or all, may be chosen; queries then match it with `=~`. @default false */
  readonly multiple?: boolean;
}

/** One of a few words. */
export interface ChoiceVariable extends AnyVariable {
  readonly kind: 'choice';
  /** The first is chosen at the start, unless several may be: then all are. */
  readonly choices: readonly string[];
  /** Whether several, or all, may be chosen; queries then match it with `=~`. @default false */
  readonly multiple?: boolean;
}

/** What the reader types. */
export interface TextVariable extends AnyVariable {
  readonly kind: 'text';
}

/** What the reader of a dashboard may choose. */
export type Variable = ChoiceVariable | LabelVariable | TextVariable;

/**
 * The values that a label of metrics has.
 *
 * @example metricLabel({ name: 'namespace', title: 'Namespace', selector: 'kube_pod_info', label: 'namespace' })
 */
export function metricLabel(variable: Omit<LabelVariable, 'kind' | 'source'>): LabelVariable {
  return { kind: 'label', source: metricSource, ...variable };
}

/** The values that a label of log streams has. */
export function logLabel(variable: Omit<LabelVariable, 'kind' | 'source'>): LabelVariable {
  return { kind: 'label', source: logSource, ...variable };
}

/** One of a few words. */
export function choice(variable: Omit<ChoiceVariable, 'kind'>): ChoiceVariable {
  return { kind: 'choice', ...variable };
}

/** What the reader types. */
export function text(variable: Omit<TextVariable, 'kind'>): TextVariable {
  return { kind: 'text', ...variable };
}

/** The names of the variables that a text uses; Grafana's own, which begin with two underscores, aside. */
export function variablesUsed(template: string): string[] {
  const names = [...template.matchAll(/\$(?:\{(\w+)(?:[.:][^}]*)?\}|(\w+))/g)].map(
    ([, braced, bare]) => braced ?? bare!,
  );
  return [...new Set(names)].filter((name) => !name.startsWith('__'));
}
