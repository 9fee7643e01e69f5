import { type Manifest, type Plan, type PlannedComponent, type PlannedLayer } from '../model/plan.ts';
import { appProject, componentApplication, layerApplication, rootApplication } from './application.ts';
import { bootstrapFile } from './bootstrap-file.ts';
import { umbrellaChart, verbatimTemplate } from './umbrella-chart.ts';
import { toYaml } from './yaml.ts';

/** One file of the render. */
export interface RenderedFile {
  /** Below the output folder, with `/` between names. */
  readonly path: string;
  readonly content: string;
}

/** The folder of what is applied by hand: the root Application and its project. */
export const rootFolder = 'root';

/** The files of the root: applied once, then kept by Argo CD. */
export function rootLayout(plan: Plan): RenderedFile[] {
  return [
    { path: `${rootFolder}/app-project.yaml`, content: toYaml(appProject(plan)) },
    { path: `${rootFolder}/root.yaml`, content: toYaml(rootApplication(plan)) },
  ];
}

/** The files of one layer. */
export function layerLayout(plan: Plan, layer: PlannedLayer): RenderedFile[] {
  return [...layerFiles(plan, layer)];
}

/** The files of one layer, each made when it is asked for. */
export function* layerFiles(plan: Plan, layer: PlannedLayer): Generator<RenderedFile> {
  yield { path: `${layer.name}/application.yaml`, content: toYaml(layerApplication(plan.site, layer)) };
  const exceptions = bootstrapFile(layer);
  if (exceptions !== undefined) {
    yield { path: `${layer.name}/bootstrap.json`, content: `${JSON.stringify(exceptions, null, 2)}\n` };
  }
  for (const component of layer.components) {
    yield {
      path: `${layer.name}/applications/${component.name}.yaml`,
      content: toYaml(componentApplication(plan.site, component)),
    };
    for (const { path, content } of componentLayout(component)) {
      yield { path: `${layer.name}/${component.name}/${path}`, content };
    }
    for (const { path, content } of namespacesLayout(component)) yield { path: `${layer.name}/${path}`, content };
  }
}

/** The files of namespaces that something else than the component's own Application applies, below the layer's folder. */
export function namespacesLayout({ definition, objects, namespace }: PlannedComponent): RenderedFile[] {
  const { namespacesFolder } = definition;
  if (namespacesFolder === undefined) return [];
  return furtherNamespaces(objects, namespace).flatMap((name) =>
    objectFiles(objects.filter((object) => namespaceOf(object) === name)).map(({ path, content }) => ({
      path: `${namespacesFolder}/${name}/${path}`,
      content,
    })),
  );
}

function furtherNamespaces(objects: readonly Manifest[], own: string | undefined): string[] {
  return objects
    .filter(({ kind, metadata }) => kind === 'Namespace' && metadata.name !== own)
    .map(({ metadata }) => metadata.name);
}

function namespaceOf({ kind, metadata }: Manifest): string | undefined {
  return kind === 'Namespace' ? metadata.name : metadata.namespace;
}

// What of a component its own Application applies.
function ownObjects({ definition, objects, namespace }: PlannedComponent): readonly Manifest[] {
  if (definition.namespacesFolder === undefined) return objects;
  const others: readonly (string | undefined)[] = furtherNamespaces(objects, namespace);
  return objects.filter((object) => !others.includes(namespaceOf(object)));
}

/** The files of one component, below its own folder. */
export function componentLayout(component: PlannedComponent): RenderedFile[] {
  const { chart } = component;
  const files = objectFiles(ownObjects(component));
  if (chart !== undefined) {
    return [
      { path: 'Chart.yaml', content: toYaml(umbrellaChart(component.name, chart)) },
      { path: 'values.yaml', content: toYaml({ [chart.name]: component.values }) },
      { path: 'templates/manifests.yaml', content: verbatimTemplate },
      ...files.map(({ path, content }) => ({ path: `manifests/${path}`, content })),
    ];
  }
  const { releases } = component.definition;
  if (releases === undefined) return files;
  const kustomization = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: [...releases.urls, ...files.map(({ path }) => path)],
    ...(releases.patches === undefined
      ? {}
      : {
          patches: releases.patches.map(({ patch, ...rest }) => ({
            patch: typeof patch === 'string' ? patch : patch(component.images),
            ...rest,
          })),
        }),
    ...(releases.images === undefined
      ? {}
      : {
          images: releases.images.map(({ source, image }) => ({
            name: `${source.registry}/${source.repository}`,
            newName: component.images[image]!.name,
            newTag: component.images[image]!.tag,
          })),
        }),
  };
  return [{ path: 'kustomization.yaml', content: toYaml(kustomization) }, ...files];
}

function objectFiles(objects: readonly Manifest[]): RenderedFile[] {
  const names = objects.map(fileName);
  const taken = new Set<string>();
  const shared = new Set<string>();
  for (const name of names) (taken.has(name) ? shared : taken).add(name);
  return objects
    .map((object, index) => {
      const name = names[index]!;
      const { namespace } = object.metadata;
      // Only where two objects of one kind share a name does the namespace tell their files apart.
      const path = shared.has(name) && namespace !== undefined ? `${name}-${namespace}` : name;
      return { path: `${path}.yaml`, content: toYaml(object) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function fileName(object: Manifest): string {
  return `${object.kind.toLowerCase()}-${object.metadata.name.replaceAll(/[^a-z0-9.-]/gi, '-')}`;
}
