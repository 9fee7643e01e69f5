import type {
  BasicContext,
  Capability,
  Component,
  ComponentScope,
  Context,
  EnvValue,
  SecretDeclaration,
} from '@lumie-infra/common-chart';

type Edges = Readonly<Record<string, Component | Capability>>;
type Secrets = Readonly<Record<string, SecretDeclaration>>;

/** What the functions of a need are told. */
export type NeedContext<DependsOn extends Edges, Declared extends Secrets> = Context<
  unknown,
  DependsOn,
  Declared,
  Readonly<Record<never, never>>
>;

/** What a service keeps its state in or talks through, and how the service is told about it. */
export interface NeedDefinition<DependsOn extends Edges, Declared extends Secrets> {
  readonly dependsOn: DependsOn;
  readonly secrets: (context: BasicContext<unknown, DependsOn>) => Declared;
  readonly env: (context: NeedContext<DependsOn, Declared>) => Readonly<Record<string, EnvValue>>;
  /** What the service makes there for itself. */
  readonly manifests?: (scope: ComponentScope, context: NeedContext<DependsOn, Declared>) => void;
}

/** A need with its types erased, so that a service may list several; each looks only at its own edges and secrets. */
export type Need = NeedDefinition<Edges, Secrets>;

/** Defines a need: something that several services keep their state in or talk through. */
export function defineNeed<DependsOn extends Edges, Declared extends Secrets>(
  definition: NeedDefinition<DependsOn, Declared>,
): Need {
  return definition as unknown as Need;
}
