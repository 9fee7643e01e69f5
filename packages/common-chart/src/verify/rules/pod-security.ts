import type { PodSecurityLevel } from '../../model/component.ts';
import { type ClusterModel, type OwnedObject, describeObject } from '../cluster-model.ts';
import { levelIsMissing, levelIsTooLax, levelRefusesPod, levelsDiffer } from '../errors.ts';
import { unknownPods } from '../known-pods.ts';
import { oncePerModel } from '../once-per-model.ts';
import { type Refusal, enforcedLevel, isAtLeast, laxest, podSecurityRefusals } from '../pod-security-level.ts';
import { type PodTemplate, podTemplates } from '../pod-specs.ts';
import { producers } from '../producers.ts';
import type { Rule, RuleProblem } from '../rule.ts';

const prefix = 'pod-security.kubernetes.io/';

/** Every namespace enforces the strictest Pod Security level that its own pods satisfy. */
export const podSecurity: Rule = {
  name: 'pod-security',
  summary: 'Every namespace enforces the strictest Pod Security level that its own pods satisfy.',
  explanation: `A level that is stricter than the pods leaves their workload empty; one that is laxer leaves room for whoever gets in.

The level is \`podSecurity\` of the component that owns the namespace, \`restricted\` unless it says otherwise. Pods that a chart makes are not known here, so whether the level of their namespace could be stricter is counted as skipped; pods that are rendered are held against it all the same.`,
  check: (model) => {
    const namespaces = model.ofKind('Namespace');
    const templates = Map.groupBy(podTemplates(model), ({ namespace }) => namespace ?? '');
    const outcomes = namespaces.map((owned) =>
      checkNamespace(model, owned, templates.get(owned.object.metadata.name) ?? []),
    );
    return {
      checked: outcomes.filter(({ known }) => known).length,
      skipped: outcomes.filter(({ known }) => !known).length,
      problems: outcomes.flatMap(({ problems }) => problems),
    };
  },
};

function checkNamespace(
  model: ClusterModel,
  { component, object }: OwnedObject,
  templates: readonly PodTemplate[],
): { readonly known: boolean; readonly problems: readonly RuleProblem[] } {
  const { name, labels = {} } = object.metadata;
  const say = (message: string, field = `metadata.labels.${prefix}enforce`): RuleProblem => ({
    component: component.name,
    object: describeObject(object),
    field,
    message,
  });
  const level = enforcedLevel(labels);
  if (level === undefined) return { known: true, problems: [say(levelIsMissing(labels[`${prefix}enforce`]))] };
  const others = (['audit', 'warn'] as const).flatMap((mode) =>
    labels[`${prefix}${mode}`] === level ? [] : [say(levelsDiffer(level), `metadata.labels.${prefix}${mode}`)],
  );
  const whole = templates.filter(({ origin }) => origin !== 'part');
  const refusals = whole.flatMap((template) => podSecurityRefusals(template).map((one) => ({ ...one, template })));
  const refused = refusals.find(({ admittedBy }) => !isAtLeast(admittedBy, level));
  if (refused !== undefined) return { known: true, problems: [...others, refusedPod(level, refused)] };
  const { isKnown, levels } = operatorLevels(model, name);
  const needed = laxest([...refusals.map(({ admittedBy }) => admittedBy), ...levels]);
  const known = isKnown && unknownPods(model, name).length === 0;
  return { known, problems: known && needed !== level ? [...others, say(levelIsTooLax(level, needed))] : others };
}

function refusedPod(
  level: PodSecurityLevel,
  { template, field, found }: Refusal & { readonly template: PodTemplate },
): RuleProblem {
  const { component, object } = template.owned;
  return {
    component: component.name,
    object: describeObject(object),
    field,
    message: levelRefusesPod(found, level, object.metadata.namespace!),
  };
}

/** What makes pods whose templates are not rendered, by namespace. */
const unrenderedPods = oncePerModel((model) => {
  const rendered = new Set(
    podTemplates(model)
      .filter(({ origin }) => origin === 'operator')
      .map(({ owned }) => owned.object),
  );
  const makers = producers(model).all.filter(
    ({ pods, owned }) => pods !== undefined && !(owned !== undefined && rendered.has(owned.object)),
  );
  return Map.groupBy(makers, ({ namespace }) => namespace);
});

/** The levels of pods that operators make in a namespace, and whether all of them are known. */
function operatorLevels(
  model: ClusterModel,
  namespace: string,
): { readonly isKnown: boolean; readonly levels: readonly PodSecurityLevel[] } {
  const levels = (unrenderedPods(model).get(namespace) ?? []).map(({ pods }) => pods!.podSecurity);
  return { isKnown: !levels.includes(undefined), levels: levels.filter((level) => level !== undefined) };
}
