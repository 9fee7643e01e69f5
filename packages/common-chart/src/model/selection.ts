import { type TSchema, Type } from '@sinclair/typebox';
import type { External } from './external.ts';
import type { Component } from './component.ts';
import type { Layer } from './layer.ts';
import { nearest } from './nearest.ts';
import { withDefaults } from './options.ts';
import { type SchemaProblem, schemaProblems } from './schema-problems.ts';
import {
  capabilityProvidedTwice,
  componentIsUnknown,
  componentNameTaken,
  externalIsRunHere,
  layerGivenTwice,
} from './errors.ts';

/** A component that the cluster runs, with its options resolved. */
export interface Selected {
  readonly component: Component;
  readonly layer: Layer;
  readonly options: Readonly<Record<string, unknown>>;
  /** The cluster's own chart values, merged last. */
  readonly values: Readonly<Record<string, unknown>> | undefined;
}

/** What a cluster runs, by name, and what stands in for the rest. */
export interface Selection {
  readonly selected: ReadonlyMap<string, Selected>;
  readonly turnedOff: ReadonlySet<string>;
  /** Component name by the capability that it provides. */
  readonly providers: ReadonlyMap<string, string>;
  readonly externals: ReadonlyMap<string, External>;
}

/** Chooses the components of a cluster and resolves their options; pushes what is wrong to `problems`. */
export function select(
  cluster: string,
  layers: readonly Layer[],
  externals: readonly External[],
  problems: string[],
): Selection {
  const selected = new Map<string, Selected>();
  const turnedOff = new Set<string>();
  const providers = new Map<string, string>();
  const seenLayers = new Set<string>();
  for (const layer of layers) {
    if (seenLayers.has(layer.name)) problems.push(layerGivenTwice(layer.name));
    seenLayers.add(layer.name);
    const known = layer.components.map((component) => component.name);
    for (const name of Object.keys(layer.choices)) {
      if (!known.includes(name)) problems.push(componentIsUnknown(name, layer.name, nearest(name, known), known));
    }
    for (const component of layer.components) {
      const choice = layer.choices[component.name] ?? {};
      if (choice === false) {
        turnedOff.add(component.name);
        continue;
      }
      const earlier = selected.get(component.name);
      if (earlier !== undefined) {
        problems.push(componentNameTaken(component.name, earlier.layer.name, layer.name));
        continue;
      }
      const { values, ...given } = choice as { readonly values?: Readonly<Record<string, unknown>> };
      selected.set(component.name, { component, layer, options: resolveOptions(component, given, problems), values });
      const capability = component.definition.provides?.capability?.name;
      if (capability === undefined) continue;
      const first = providers.get(capability);
      if (first !== undefined) problems.push(capabilityProvidedTwice(capability, first, component.name));
      providers.set(capability, component.name);
    }
  }
  const byName = new Map(externals.map((external) => [external.name, external]));
  for (const name of byName.keys()) {
    if (selected.has(name) || providers.has(name)) problems.push(externalIsRunHere(name, cluster));
  }
  return { selected, turnedOff, providers, externals: byName };
}

function resolveOptions(
  component: Component,
  given: Readonly<Record<string, unknown>>,
  problems: string[],
): Readonly<Record<string, unknown>> {
  const schema = component.definition.options as TSchema | undefined;
  const options = (schema === undefined ? given : withDefaults(schema, given)) as Readonly<Record<string, unknown>>;
  const required = (schema?.['required'] as readonly string[] | undefined) ?? [];
  // Defaults alone are held against their schema by a test of every layer, so a render that sets nothing checks nothing.
  if (Object.keys(given).length === 0 && required.every((key) => key in options)) return options;
  for (const problem of optionProblems(component, given, [component.name])) problems.push(problem.message);
  return options;
}

const closedSchemas = new WeakMap<Component, TSchema>();

/** What is wrong with the options given to a component, chart values aside; paths begin with `prefix`. */
export function optionProblems(
  component: Component,
  given: Readonly<Record<string, unknown>>,
  prefix: readonly string[],
): SchemaProblem[] {
  const schema = (component.definition.options as TSchema | undefined) ?? Type.Object({});
  // One closed copy a component, so that its compiled check is found again.
  const closed = closedSchemas.get(component) ?? { ...schema, additionalProperties: false };
  closedSchemas.set(component, closed);
  return schemaProblems(closed, withDefaults(schema, given), { prefix });
}
