import { expect, test } from 'vitest';
import { exampleContainer, exampleScope, field, rendered } from '../../test/example-scope.ts';
import { Job, type JobProps } from './job.ts';

const render = (props: Partial<JobProps> = {}) =>
  rendered(new Job(exampleScope(), 'migrate', { containers: { migrate: exampleContainer }, ...props }));

test('keeps failed pods and their logs', () => {
  expect(render()).toMatchObject({
    apiVersion: 'batch/v1',
    kind: 'Job',
    spec: { template: { spec: { restartPolicy: 'Never' } } },
  });
});

test('leaves the rest to Kubernetes', () => {
  expect(field(render(), 'spec')).toEqual({ template: field(render(), 'spec.template') });
});

test('takes limits', () => {
  const limits = {
    backoffLimit: 0,
    activeDeadlineSeconds: 60,
    ttlSecondsAfterFinished: 0,
    completions: 2,
    parallelism: 2,
  };

  expect(field(render(limits), 'spec')).toMatchObject(limits);
});

test('may be a hook of Argo CD', () => {
  const annotations = { 'argocd.argoproj.io/hook': 'PreSync' };

  expect(field(render({ annotations }), 'metadata.annotations')).toEqual(annotations);
});
