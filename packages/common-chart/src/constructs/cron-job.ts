import type { Construct } from 'constructs';
import type { ICronJobSpec } from 'kubernetes-models/batch/v1/CronJobSpec';
import { badSchedule } from '../model/errors.ts';
import { ComponentScope } from './component-scope.ts';
import type { Fields } from './defined.ts';
import { type JobTemplateProps, jobSpec } from './job.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';
import { podProblems } from './pod-problems.ts';

// The controller adds 11 characters to the name of each job.
const kind: ObjectKind = { apiVersion: 'batch/v1', kind: 'CronJob', namespaced: true, longestName: 52 };

/** A job that runs by the clock. */
export interface CronJobProps extends ObjectMetadata, JobTemplateProps {
  /** Five cron fields or a macro such as `@daily`. */
  readonly schedule: string;
  /** The zone that the schedule is written in, for example `Asia/Seoul`. @default - the controller's own, usually UTC */
  readonly timeZone?: string | undefined;
  /** What happens when the last run has not ended. @default 'Forbid' */
  readonly concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace' | undefined;
  /** Seconds for which a missed run is still started. @default - as long as fewer than 100 were missed */
  readonly startingDeadlineSeconds?: number | undefined;
  /** @default 3 */
  readonly successfulJobsHistoryLimit?: number | undefined;
  /** @default 3 */
  readonly failedJobsHistoryLimit?: number | undefined;
  /** @default false */
  readonly suspend?: boolean | undefined;
}

const field = String.raw`[\dA-Za-z*?,/-]+`;
const schedulePattern = new RegExp(
  `^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|${field}( +${field}){4})$`,
);

/**
 * A CronJob.
 *
 * @throws {Problems} with all that is wrong with its schedule and pods.
 */
export class CronJob extends KubernetesObject {
  constructor(scope: Construct, name: string, props: CronJobProps) {
    const labels = ComponentScope.find(scope)?.componentLabels;
    const spec: Fields<ICronJobSpec> = {
      schedule: props.schedule,
      timeZone: props.timeZone,
      concurrencyPolicy: props.concurrencyPolicy ?? 'Forbid',
      startingDeadlineSeconds: props.startingDeadlineSeconds,
      successfulJobsHistoryLimit: props.successfulJobsHistoryLimit ?? 3,
      failedJobsHistoryLimit: props.failedJobsHistoryLimit ?? 3,
      suspend: props.suspend,
      jobTemplate: { metadata: { labels: { ...labels } }, spec: jobSpec(name, props, labels) },
    };
    super(scope, name, kind, props, { spec }, [
      ...(schedulePattern.test(props.schedule) ? [] : [badSchedule(props.schedule)]),
      ...podProblems(name, props),
    ]);
  }
}
