import { type ComponentScope, KubernetesObject, type TaskSpec } from '@lumie-infra/common-chart';
import { names } from './names.ts';
import { type ScriptStep, scriptStep } from './script-step.ts';

/** What the tasks of a cluster have in common. */
export interface TaskProps {
  readonly images: { readonly node: string; readonly kaniko: string };
  /** The host of the cluster's registry. */
  readonly registry: string;
  readonly github: NonNullable<ScriptStep['github']>;
  /** The secret that Kaniko pushes with, and the key of its Docker configuration. */
  readonly push: { readonly name: string; readonly key: string };
  readonly buildMemory: string;
  /** The repository of the platform: what its own pipeline builds. */
  readonly platform: { readonly url: string; readonly branch: string };
  /** Where rendered manifests go. */
  readonly target: { readonly url: string; readonly branch: string };
  /** The address that commits are made with. */
  readonly email: string;
  /** Where people see runs; the name of one follows. */
  readonly runsUrl: string;
}

/** The folder of a task's workspace. */
export const work = `$(workspaces.${names.workspace}.path)`;
/** For steps that fetch or ask. */
export const small = { cpu: '50m', memory: '256Mi' };
/** For steps that render and check the whole platform. */
export const large = { cpu: '500m', memory: '2Gi' };

/** A task. */
export function task(scope: ComponentScope, name: string, spec: TaskSpec): void {
  new KubernetesObject(scope, name, { apiVersion: 'tekton.dev/v1', kind: 'Task', namespaced: true }, {}, { spec });
}

/** Parameters that are texts, none of which may be left out. */
export function texts(...given: readonly string[]): NonNullable<TaskSpec['params']> {
  return given.map((name) => ({ name, type: 'string' }));
}

/** The step that fetches a commit into the workspace. */
export function checkoutStep(
  { images, github }: TaskProps,
  args: Readonly<Record<string, string>>,
): TaskSpec['steps'][number] {
  return scriptStep({
    name: 'checkout',
    image: images.node,
    script: 'checkout',
    args: { ...args, folder: work },
    resources: small,
    github,
  });
}

/** The one workspace of a task. */
export const workspaces: NonNullable<TaskSpec['workspaces']> = [{ name: names.workspace }];
