import type { Construct } from 'constructs';
import type { IJobSpec } from 'kubernetes-models/batch/v1/JobSpec';
import { ComponentScope } from './component-scope.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';
import type { Labels } from './label.ts';
import { podProblems } from './pod-problems.ts';
import { type PodTemplateProps, podTemplate } from './pod-template.ts';

const kind: ObjectKind = { apiVersion: 'batch/v1', kind: 'Job', namespaced: true, longestName: 63 };

/** Pods that run until they succeed. */
export interface JobTemplateProps extends PodTemplateProps {
  /** `OnFailure` restarts the container in its pod; `Never` starts a new pod and keeps the log of the old one. @default 'Never' */
  readonly restartPolicy?: 'Never' | 'OnFailure' | undefined;
  /** Failures that are forgiven. @default 6 */
  readonly backoffLimit?: number | undefined;
  /** Seconds after which the job has failed. @default - it may run for ever */
  readonly activeDeadlineSeconds?: number | undefined;
  /** Pods that must succeed. @default 1 */
  readonly completions?: number | undefined;
  /** Pods that run at once. @default 1 */
  readonly parallelism?: number | undefined;
  /**
   * Seconds after which the ended job is deleted. Argo CD creates a deleted job again, unless it is a hook.
   *
   * @default - it stays
   */
  readonly ttlSecondsAfterFinished?: number | undefined;
}

/** The metadata of a job and its pods. */
export interface JobProps extends ObjectMetadata, JobTemplateProps {}

/** The `spec` of a job. */
export function jobSpec(name: string, props: JobTemplateProps, componentLabels: Labels | undefined): Fields<IJobSpec> {
  return {
    backoffLimit: props.backoffLimit,
    activeDeadlineSeconds: props.activeDeadlineSeconds,
    completions: props.completions,
    parallelism: props.parallelism,
    ttlSecondsAfterFinished: props.ttlSecondsAfterFinished,
    template: podTemplate(name, props, componentLabels, props.restartPolicy ?? 'Never'),
  };
}

/**
 * A Job. Its pods cannot change once it exists: make it an Argo CD hook, or change its name with its content.
 *
 * @throws {Problems} with all that is wrong with its pods.
 */
export class Job extends KubernetesObject {
  constructor(scope: Construct, name: string, props: JobProps) {
    const spec = jobSpec(name, props, ComponentScope.find(scope)?.componentLabels);
    super(scope, name, kind, props, { spec }, podProblems(name, props));
  }
}
