import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventListenerSpec, Manifest, PipelineSpec, TaskSpec } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { gitRemote, scratchFolder } from '../../../test/git-remote.ts';
import { objectOf, planApplications } from '../../../test/plan-applications.ts';
import { ownImages } from '../../own-images.ts';

const component = planApplications().get('tekton-ci-cd')!;

function specsOf<Spec>(kind: string): ReadonlyMap<string, Spec> {
  const found = component.objects.filter((object) => object.kind === kind);
  return new Map(found.map((object) => [object.metadata.name, object['spec'] as Spec]));
}

const tasks = specsOf<TaskSpec>('Task');
const pipelines = specsOf<PipelineSpec>('Pipeline');
const bindings = specsOf<{ params: { name: string; value: string }[] }>('TriggerBinding');
const templates = specsOf<{ params: { name: string }[]; resourcetemplates: [PipelineRun] }>('TriggerTemplate');
const { triggers = [] } = specsOf<EventListenerSpec>('EventListener').get('github')!;

interface PipelineRun {
  readonly spec: {
    readonly pipelineRef: { readonly name: string };
    readonly params: readonly { readonly name: string; readonly value: string }[];
  };
}

/** What a trigger gives to its template: the fields of the event, and texts of its own. */
function valuesOf(trigger: (typeof triggers)[number]): Readonly<Record<string, string>> {
  const given = trigger.bindings!.flatMap(({ ref, name, value }) =>
    ref === undefined ? [{ name: name!, value: value! }] : bindings.get(ref)!.params,
  );
  return Object.fromEntries(given.map(({ name, value }) => [name, value]));
}

function namesOf(params: readonly { readonly name: string; readonly default?: unknown }[] = []): string[] {
  return params.map(({ name }) => name);
}

test('the pipelines are those of six languages, and that of the platform', () => {
  expect([...pipelines.keys()].sort()).toEqual([
    'fastapi-build-deploy',
    'lumie-springboot-build-deploy',
    'nextjs-build-deploy',
    'platform',
    'python-build-deploy',
    'react-build-deploy',
    'springboot-build-deploy',
  ]);
});

test('every application with an image of our own has a trigger that builds this image, and no other has one', () => {
  const built = Object.fromEntries(
    triggers.map(valuesOf).flatMap(({ app, repository }) => (app === undefined ? [] : [[app, repository]])),
  );

  expect(built).toEqual(
    Object.fromEntries(Object.entries(ownImages).map(([app, { repository }]) => [app, repository])),
  );
});

test.each(triggers.map((trigger) => [trigger.name!, trigger] as const))(
  '%s gives a pipeline all that it takes',
  (_, trigger) => {
    const values = valuesOf(trigger);
    const template = templates.get(trigger.template!.ref!)!;
    const { pipelineRef, params } = template.resourcetemplates[0].spec;
    const pipeline = pipelines.get(pipelineRef.name.replace('$(tt.params.pipeline)', values['pipeline'] ?? ''))!;

    expect(namesOf(template.params).filter((name) => values[name] === undefined)).toEqual([]);
    const given = namesOf(params);
    const taken = pipeline.params ?? [];
    expect(taken.filter((param) => param.default === undefined && !given.includes(param.name))).toEqual([]);
    expect(given.filter((name) => !namesOf(taken).includes(name))).toEqual([]);
  },
);

test('the pushed commit is built, not what its branch holds', () => {
  expect(bindings.get('push')!.params).toContainEqual({ name: 'revision', value: '$(body.after)' });
});

test('every task that a pipeline names exists, and gets all that it takes', () => {
  for (const { tasks: own, finally: last = [] } of pipelines.values()) {
    for (const { taskRef, params } of [...own, ...last]) {
      const task = tasks.get(taskRef!.name!);
      expect(namesOf(params).sort()).toEqual(namesOf(task?.params).sort());
    }
  }
});

test('only what talks to Git or GitHub is given the token', () => {
  const withToken = [...tasks].flatMap(([task, { steps }]) =>
    steps
      .filter(({ env = [] }) => env.some(({ name }) => name === 'GIT_PASSWORD'))
      .map(({ name }) => `${task}/${name}`),
  );

  expect(withToken.sort()).toEqual([
    'build-image/checkout',
    'publish-platform/checkout',
    'publish-platform/publish',
    'report-status/report',
    'update-image/update',
    'verify-platform/checkout',
  ]);
});

test('every event is checked against the signature of GitHub first', () => {
  for (const { interceptors = [] } of triggers) expect(interceptors[0]).toMatchObject({ ref: { name: 'github' } });
});

/** The scripts as a pod finds them: files behind two links, as the kubelet mounts a ConfigMap. */
function mountedScripts(): string {
  const folder = scratchFolder();
  const { data } = objectOf(component, 'ConfigMap', 'ci-scripts') as Manifest & { data: Record<string, string> };
  mkdirSync(join(folder, '..2026'));
  symlinkSync('..2026', join(folder, '..data'));
  for (const [file, content] of Object.entries(data)) {
    writeFileSync(join(folder, '..2026', file), content);
    symlinkSync(`..data/${file}`, join(folder, file));
  }
  return folder;
}

test('the scripts run as they are mounted', () => {
  const remote = gitRemote({ 'app.txt': 'one' });
  const revision = remote.git('rev-parse', 'main');
  remote.commit({ 'app.txt': 'two' });
  const work = scratchFolder();
  const [, script] = tasks.get('build-image')!.steps[0]!.command!;
  const args = [`--url=${remote.url}`, `--revision=${revision}`, `--folder=${work}`];

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(mountedScripts(), script!.replace('/ci/', '')), ...args],
    { encoding: 'utf8' },
  );

  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `checked out ${revision}\n`, stderr: '' });
  expect(readFileSync(join(work, 'app.txt'), 'utf8')).toBe('one');
});

test('every script of a step is mounted, and says what it misses', () => {
  const folder = mountedScripts();
  const scripts = new Set(
    [...tasks.values()].flatMap(({ steps }) => steps.flatMap(({ command }) => command?.slice(1) ?? [])),
  );

  for (const script of [...scripts, '/ci/remove-old-runs.ts']) {
    const { status, stderr } = spawnSync(process.execPath, [join(folder, script.replace('/ci/', ''))], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^--[a-z-]+ is missing; give it a value\n$/) as string,
    });
  }
});
