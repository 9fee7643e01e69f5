import { toYaml } from '@lumie-infra/common-chart';
import { type JsonMap, textOf } from './json.ts';
import type { RenderedTexts } from './rendered-cluster.ts';

/** One component of a made-up render. */
export interface FixtureComponent {
  readonly wave?: number;
  /** The namespace of its Application. */
  readonly namespace?: string;
  readonly objects?: readonly JsonMap[];
  readonly chart?: { readonly name: string; readonly version: string };
  readonly values?: JsonMap;
  readonly releases?: readonly string[];
}

/** One layer of a made-up render. */
export interface FixtureLayer {
  readonly wave?: number;
  readonly components: Readonly<Record<string, FixtureComponent>>;
}

/** A made-up render: its layers by name. */
export function fixtureRender(layers: Readonly<Record<string, FixtureLayer>>): RenderedTexts {
  return new Map(
    Object.entries(layers).flatMap(([layer, { wave = 0, components }]) => [
      [`${layer}/application.yaml`, application(layer, wave, 'argocd')] as const,
      ...Object.entries(components).flatMap(([name, component]) => componentFiles(layer, name, component)),
    ]),
  );
}

function componentFiles(layer: string, name: string, component: FixtureComponent): (readonly [string, string])[] {
  const { wave = 0, namespace = name, objects = [], chart, values, releases } = component;
  const folder = `${layer}/${name}`;
  return [
    [`${layer}/applications/${name}.yaml`, application(name, wave, namespace)],
    ...(chart === undefined
      ? []
      : ([[`${folder}/Chart.yaml`, toYaml({ apiVersion: 'v2', name, dependencies: [chart] })]] as const)),
    ...(values === undefined ? [] : ([[`${folder}/values.yaml`, toYaml(values)]] as const)),
    ...(releases === undefined
      ? []
      : ([[`${folder}/kustomization.yaml`, toYaml({ kind: 'Kustomization', resources: releases })]] as const)),
    ...objects.map((object, index) => [`${folder}/${index}-${textOf(object['kind'])}.yaml`, toYaml(object)] as const),
  ];
}

function application(name: string, wave: number, namespace: string): string {
  return toYaml({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd', annotations: { 'argocd.argoproj.io/sync-wave': String(wave) } },
    spec: { destination: { namespace } },
  });
}

/** A made-up object. */
export function fixtureObject(apiVersion: string, kind: string, name: string, rest: JsonMap = {}): JsonMap {
  return { apiVersion, kind, metadata: { name, namespace: 'shop' }, ...rest };
}
