import { expect, test } from 'vitest';
import { exampleContainer, exampleScope, field, rendered } from '../../test/example-scope.ts';
import { CronJob, type CronJobProps } from './cron-job.ts';

const render = (props: Partial<CronJobProps> = {}) =>
  rendered(
    new CronJob(exampleScope(), 'backup', {
      schedule: '0 3 * * *',
      containers: { backup: exampleContainer },
      ...props,
    }),
  );

test('never runs twice at once and keeps some history', () => {
  expect(render()).toMatchObject({
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    spec: {
      schedule: '0 3 * * *',
      concurrencyPolicy: 'Forbid',
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 3,
    },
  });
});

test('its jobs and pods carry the labels of the component', () => {
  const jobTemplate = field(render(), 'spec.jobTemplate');

  expect(field(jobTemplate, 'metadata.labels')).toMatchObject({ 'app.kubernetes.io/part-of': 'observability' });
  expect(field(jobTemplate, 'spec.template.metadata.labels')).toMatchObject({ 'app.kubernetes.io/name': 'backup' });
});

test.each(['*/5 * * * *', '0 0 1 JAN MON-FRI', '@daily', '0 3 * * 1,3'])('%s is a schedule', (schedule) => {
  expect(field(render({ schedule }), 'spec.schedule')).toBe(schedule);
});

test.each(['', '3 * * *', '0 3 * * * *', '@nightly', 'TZ=UTC 0 3 * * *'])("'%s' is no schedule", (schedule) => {
  expect(() => render({ schedule })).toThrow('write five cron fields');
});

test('the message shows the schedule', () => {
  expect(() => render({ schedule: 'daily' })).toThrowErrorMatchingInlineSnapshot(
    `[Problems: grafana CronJob 'backup' has schedule 'daily'; write five cron fields or a macro such as @daily]`,
  );
});

test('refuses a name that leaves no room for its jobs', () => {
  expect(
    () => new CronJob(exampleScope(), 'a'.repeat(53), { schedule: '@daily', containers: { backup: exampleContainer } }),
  ).toThrow('at most 52 characters');
});
