import { nearest } from '../../model/nearest.ts';
import { describeObject } from '../cluster-model.ts';
import { volumeIsMissing } from '../errors.ts';
import { listAt, textAt } from '../json-value.ts';
import { type PodTemplate, podTemplates } from '../pod-specs.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every volume that a container mounts is a volume of its pod. */
export const volumeMounts: Rule = {
  name: 'volume-mounts',
  summary: 'Every volume that a container mounts is a volume of its pod.',
  explanation: `The API server refuses a pod with a mount of no volume; of a template it notices only when pods are made of it, and then its workload stays empty.

Mend it by correcting the name..`,
  check: (model) => {
    const templates = podTemplates(model).filter(({ origin }) => origin !== 'part');
    const outcomes = templates.map(problemsOf);
    return {
      checked: outcomes.reduce((sum, { checked }) => sum + checked, 0),
      problems: outcomes.flatMap(({ problems }) => problems),
    };
  },
};

function problemsOf({ owned, spec, containers }: PodTemplate): { checked: number; problems: RuleProblem[] } {
  const { component, object } = owned;
  const volumes = [
    ...(spec.volumes ?? []).map((volume) => textAt(volume, 'name')),
    ...listAt(object, 'spec', 'volumeClaimTemplates').map((claim) => textAt(claim, 'metadata', 'name')),
  ].filter((name) => name !== undefined);
  const mounts = containers.flatMap(({ container, path }) =>
    listAt(container, 'volumeMounts').map((mount, index) => ({
      name: textAt(mount, 'name') ?? '',
      field: `${path}.volumeMounts[${index}].name`,
    })),
  );
  return {
    checked: mounts.length,
    problems: mounts
      .filter(({ name }) => !volumes.includes(name))
      .map(({ name, field }) => ({
        component: component.name,
        object: describeObject(object),
        field,
        message: volumeIsMissing(name, nearest(name, volumes), volumes),
      })),
  };
}
