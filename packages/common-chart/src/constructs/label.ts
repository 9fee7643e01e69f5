import { badLabelValue } from '../model/errors.ts';
import { isLabelValue } from '../validate/qualified-name.ts';

/** Labels of an object, or a selector that matches them all. */
export type Labels = Readonly<Record<string, string>>;

/** The label that tells the pods of one workload from all others. */
export const nameLabel = 'app.kubernetes.io/name';

/** The labels by which a workload, a Service and a monitor of one name find each other. */
export function selectorLabels(name: string): Labels {
  return { [nameLabel]: name };
}

/** What the API server would refuse in these labels. */
export function labelProblems(labels: Labels): string[] {
  const problems: string[] = [];
  for (const key of Object.keys(labels)) {
    if (!isLabelValue(labels[key]!)) problems.push(badLabelValue(key, labels[key]!));
  }
  return problems;
}
