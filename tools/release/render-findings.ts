import type { ClusterDiff, ComponentDiff, LayerDiff, ObjectChange } from '../diff/cluster-diff.ts';
import { type JsonMap, isList, isMap, textOf } from '../diff/json.ts';
import { rootLayer } from '../workspace-layers.ts';
import type { Finding } from './finding.ts';
import { fixedFieldChanges, fixedValues } from './fixed-fields.ts';

type Found = Omit<Finding, 'package' | 'site'>;

/** What two renders of a site prove about the packages of its layers. */
export function renderFindings({ layers, deletions }: ClusterDiff, site: string): Finding[] {
  return layers.flatMap((layer) => {
    // The root Application comes from the package that runs before Argo CD.
    const owner = layer.layer === 'root' ? rootLayer : layer.layer;
    const own = new Set(layer.components.map(({ component }) => component));
    const gone = deletions
      .filter(({ component, object }) => own.has(component) && object.startsWith('everything of '))
      .map(({ component, object }): Found => {
        return { bump: 'major', what: `${object} (${component})`, why: 'is removed, and Argo CD deletes it' };
      });
    return [...layerFindings(layer), ...gone].map((found) => ({ package: owner, site, ...found }));
  });
}

function layerFindings({ layer, change, wave, application, bootstrap, components }: LayerDiff): Found[] {
  const what = `layer ${layer}`;
  if (change === 'removed') return [{ bump: 'major', what, why: 'is removed, and Argo CD deletes it' }];
  if (change === 'added') return [{ bump: 'minor', what, why: 'is new' }];
  return [
    ...(wave === undefined ? [] : [patch(what, 'moves to another wave')]),
    ...(application.length === 0 ? [] : [patch(what, 'has another Application')]),
    ...(bootstrap.length === 0 ? [] : [patch(what, 'needs other things from outside at first (bootstrap.json)')]),
    ...components.flatMap(componentFindings),
  ];
}

function patch(what: string, why: string): Found {
  return { bump: 'patch', what, why };
}

function componentFindings(diff: ComponentDiff): Found[] {
  const { component, change, wave, objects, chart, values, releases, application } = diff;
  const what = `component ${component}`;
  if (change === 'removed') return [{ bump: 'major', what, why: 'is removed or renamed, and Argo CD deletes it' }];
  if (change === 'added') return [{ bump: 'minor', what, why: 'is new' }];
  const fixed = values.flatMap(({ path }): Found[] => {
    const rule = fixedValues.find(({ key }) => key.test(path));
    return rule === undefined
      ? []
      : [{ bump: 'major', what: `value ${path} of ${component}`, why: `changes; ${rule.reason}` }];
  });
  const moved = application.some(({ path }) => path === 'spec.destination.namespace');
  return [
    ...(moved ? [{ bump: 'major', what, why: 'moves to another namespace' } as const] : []),
    ...(wave === undefined ? [] : [patch(what, 'moves to another wave')]),
    ...(application.length === 0 ? [] : [patch(what, 'has another Application')]),
    ...(chart.length === 0 ? [] : [patch(what, 'has another version of its chart')]),
    ...fixed,
    ...(values.length === 0 ? [] : [patch(what, 'gives its chart other values')]),
    ...(releases.length === 0 ? [] : [patch(what, 'has other releases, or patches them in another way')]),
    ...objects.flatMap((object) => objectFindings(component, object, objects)),
  ];
}

function objectFindings(component: string, object: ObjectChange, all: readonly ObjectChange[]): Found[] {
  const what = `${object.object} of ${component}`;
  if (object.change === 'added') return [{ bump: 'minor', what, why: 'is new' }];
  if (object.change === 'removed') {
    const successor = all.find(({ change, kind }) => change === 'added' && kind === object.kind);
    const renamed = successor === undefined ? '' : `; ${successor.object} may be it under another name`;
    return [{ bump: 'major', what, why: `is removed, and Argo CD deletes it${renamed}` }];
  }
  if (object.movedFrom !== undefined) {
    return [{ bump: 'major', what, why: `belonged to ${object.movedFrom}: two Applications own it in turn` }];
  }
  // Another name is another object: the one before it is done and goes.
  if (object.replaces !== undefined) return [patch(what, `takes the place of ${object.replaces}`)];
  const { kind, before, after } = object;
  return [
    ...fixedFieldChanges(kind, before, after).map(({ field, reason }): Found => {
      return { bump: 'major', what, why: `changes ${field}: ${reason}` };
    }),
    ...(kind === 'CustomResourceDefinition.apiextensions.k8s.io' ? versionFindings(what, before!, after!) : []),
    patch(what, 'changes'),
  ];
}

function versionFindings(what: string, before: JsonMap, after: JsonMap): Found[] {
  const [old, served] = [servedVersions(before), servedVersions(after)];
  return [
    ...old
      .filter((version) => !served.includes(version))
      .map((version): Found => ({ bump: 'major', what, why: `serves ${version} no more` })),
    ...served
      .filter((version) => !old.includes(version))
      .map((version): Found => ({ bump: 'minor', what, why: `serves ${version} as well` })),
  ];
}

function servedVersions({ spec }: JsonMap): string[] {
  const versions = isMap(spec) ? spec['versions'] : undefined;
  if (!isList(versions)) return [];
  return versions.filter(isMap).flatMap(({ name, served }) => (served === false ? [] : [textOf(name)]));
}
