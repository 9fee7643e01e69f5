import type { Manifest, PlannedComponent } from '../../model/plan.ts';
import { groupOf } from '../../model/producers.ts';
import { appProject, componentApplication, layerApplication, rootApplication } from '../../render/application.ts';
import { type CanonicalChange, canonicalChanges, canonicalObject } from '../../render/canonical/index.ts';
import { type ClusterModel, describeObject } from '../cluster-model.ts';
import { ignoredKindIsNotHere, writtenByOthers, writtenForNothing, writtenOtherwise } from '../errors.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every object is written as the cluster gives it back, so that Argo CD finds no difference that nobody made. */
export const drift: Rule = {
  name: 'drift',
  summary:
    'Every object is written as the cluster gives it back, so that Argo CD finds no difference that nobody made.',
  explanation: `What the API server, a definition or a controller writes otherwise is a difference for ever: the Application stays OutOfSync, is synced again and again, and nothing above it starts.

The render writes quantities, durations, ports and texts in their canonical form, leaves out what the server leaves out, and writes out what it would fill in. Here each object goes through the same rules once more, and must come out as it is. A problem means that something changed the object after that: mend it there, or add what another writer does to render/canonical with its reason.

Fields in \`ignoreDifferences\` are for what a controller really writes; one of a kind that the component does not render is left over.`,
  check: (model) => {
    const objects = objectsOf(model);
    const ignored = model.components.filter(({ definition }) => (definition.ignoreDifferences ?? []).length > 0);
    return {
      checked: objects.length,
      problems: [
        ...objects.flatMap(({ component, object }) => problemsOf(component, object)),
        ...ignored.flatMap(leftOver),
      ],
    };
  },
};

interface Named {
  readonly component: string;
  readonly object: Manifest;
}

function objectsOf({ plan, components, objects }: ClusterModel): Named[] {
  return [
    { component: 'root', object: appProject(plan) },
    { component: 'root', object: rootApplication(plan) },
    ...plan.layers.map((layer) => ({ component: layer.name, object: layerApplication(plan.site, layer) })),
    ...components.map((component) => ({
      component: component.name,
      object: componentApplication(plan.site, component),
    })),
    ...objects.map(({ component, object }) => ({ component: component.name, object })),
  ];
}

function problemsOf(component: string, object: Manifest): RuleProblem[] {
  if (canonicalObject(object) === object) return [];
  return canonicalChanges(object).map((change) => ({
    component,
    object: describeObject(object),
    field: change.field,
    message: messageOf(change),
  }));
}

function messageOf({ before, after, rule }: CanonicalChange): string {
  if (after === undefined) return writtenForNothing(shown(before), rule.reason);
  if (before === undefined) return writtenByOthers(shown(after), rule.reason);
  return writtenOtherwise(shown(before), shown(after), rule.reason);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : 'a list';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : 'a map';
  return JSON.stringify(value);
}

function leftOver({ name, definition, objects, chart }: PlannedComponent): RuleProblem[] {
  // What a chart or a release renders is not known here.
  if (chart !== undefined || definition.releases !== undefined) return [];
  return definition
    .ignoreDifferences!.filter(
      ({ kind, group = '' }) => !objects.some((object) => object.kind === kind && groupOf(object.apiVersion) === group),
    )
    .map(({ kind }) => ({
      component: name,
      object: 'Application',
      field: 'spec.ignoreDifferences',
      message: ignoredKindIsNotHere(kind),
    }));
}
