import type { ChartSource } from '@lumie-infra/common-chart';
import { chartIsMalformed } from '../errors.ts';

/** The chart that `--chart` names, or undefined when it names none. */
export function parseChart(text: string): ChartSource | undefined {
  const [, repository, name, version] = /^((?:https|oci):\/\/[^\s/]\S*)\/([\w.-]+)\/([\w.+-]+)$/.exec(text) ?? [];
  if (repository === undefined || name === undefined || version === undefined) return undefined;
  return /^v?\d+\.\d+\.\d+/.test(version) ? { name, repository, version } : undefined;
}

/** What is wrong with `--chart`. */
export function chartArgumentProblems(text: string | undefined): string[] {
  return text === undefined || parseChart(text) !== undefined ? [] : [chartIsMalformed(text)];
}
