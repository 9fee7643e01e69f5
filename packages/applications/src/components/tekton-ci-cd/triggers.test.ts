import { Environment } from '@marcbachmann/cel-js';
import type { EventListenerSpec } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { objectOf, planApplications } from '../../../test/plan-applications.ts';
import { apps } from './apps.ts';

const component = planApplications().get('tekton-ci-cd');
const { triggers = [] } = objectOf(component, 'EventListener', 'github')['spec'] as EventListenerSpec;
const environment = new Environment({ unlistedVariablesAreDyn: true });

type Trigger = (typeof triggers)[number];

/** A parameter of an interceptor of a trigger. */
function paramOf(trigger: Trigger, interceptor: string, name: string): unknown {
  const { params = [] } = trigger.interceptors!.find((one) => one.ref?.name === interceptor)!;
  return params.find((param) => param.name === name)!.value;
}

const conditions = triggers.map((trigger) => ({
  name: trigger.name!,
  events: paramOf(trigger, 'github', 'eventTypes') as string[],
  holds: environment.parse(paramOf(trigger, 'cel', 'filter') as string),
}));

/** The triggers that an event starts; one whose condition cannot be evaluated starts nothing, and is named as such. */
function started(event: 'push' | 'pull_request', body: object): string[] {
  return conditions.flatMap(({ name, events, holds }) => {
    if (!events.includes(event)) return [];
    try {
      return holds({ body }) === true ? [name] : [];
    } catch {
      return [`${name} cannot tell`];
    }
  });
}

interface Changes {
  readonly added?: readonly string[];
  readonly modified?: readonly string[];
  readonly removed?: readonly string[];
}

/** A push as GitHub tells of it. */
function push(repository: string, changes: readonly Changes[], more: object = {}): object {
  return {
    ref: 'refs/heads/main',
    before: '0'.repeat(39) + '1',
    after: '0'.repeat(39) + '2',
    created: false,
    deleted: false,
    forced: false,
    repository: {
      full_name: repository,
      clone_url: `https://github.com/${repository}.git`,
      default_branch: 'main',
    },
    commits: changes.map(({ added = [], modified = [], removed = [] }) => ({ added, modified, removed })),
    ...more,
  };
}

const backend = 'reference/lumie-backend';
const platform = 'reference';
const authService = [{ modified: ['services/platform/auth-svc/src/main.java'] }];

/** The applications of a repository that are built of a folder. */
function builtOf(repository: string, path?: string): string[] {
  return apps
    .filter((app) => app.repository === repository && (path === undefined || app.paths?.includes(path) === true))
    .map(({ name }) => name);
}

test('a push to the main branch builds what it changed', () => {
  expect(started('push', push(backend, authService))).toEqual(['auth-svc']);
});

test.each(['added', 'modified', 'removed'])('a file that was %s in any commit of a push counts', (kind) => {
  const commits = [{ added: ['README.md'] }, { [kind]: ['services/core/exam-svc/build.gradle'] }];

  expect(started('push', push(backend, commits))).toEqual(['exam-svc']);
});

test('a library builds everything that is made of it, and nothing else', () => {
  const changed = (library: string) => started('push', push(backend, [{ modified: [`libs/${library}/Api.java`] }]));

  expect(changed('messaging')).toEqual(builtOf('lumie-backend', 'libs/messaging/'));
  expect(changed('grpc-api')).toEqual(builtOf('lumie-backend', 'libs/grpc-api/'));
  expect(changed('messaging')).not.toContain('file-svc');
  expect(changed('common')).toEqual(builtOf('lumie-backend'));
});

test('what no application is made of builds nothing', () => {
  expect(started('push', push(backend, [{ modified: ['docs/intro.md'] }]))).toEqual([]);
  expect(started('push', push(backend, [{ modified: ['services/platform/auth-svc-old/main.java'] }]))).toEqual([]);
  expect(started('push', push(backend, []))).toEqual([]);
});

test.each([
  ['another branch', { ref: 'refs/heads/feature/main' }],
  ['a tag of that name', { ref: 'refs/tags/main' }],
  ['a branch that is gone', { deleted: true, after: '0'.repeat(40), commits: [] }],
  ['a branch that is gone, with its files', { deleted: true, forced: true }],
])('%s builds nothing', (_, more) => {
  expect(started('push', push(backend, authService, more))).toEqual([]);
});

test('a branch that was set to another commit builds everything of it', () => {
  expect(started('push', push(backend, [], { forced: true }))).toEqual(builtOf('lumie-backend'));
});

test('a repository without folders of its own builds at every push', () => {
  expect(started('push', push('reference/lumie-frontend', [{ modified: ['README.md'] }]))).toEqual(['lumie-frontend']);
  expect(started('push', push('reference/mas', []))).toEqual(['mas']);
});

test.each(['someone/lumie-backend', 'reference/lumie-backend-old', 'reference/elsewhere'])(
  'a push to %s builds nothing',
  (repository) => {
    expect(started('push', push(repository, authService))).toEqual([]);
  },
);

/** A pull request as GitHub tells of it. */
function pullRequest(action: string, head: object | null = { full_name: platform }, base = 'main'): object {
  const repository = { full_name: platform, clone_url: `https://github.com/${platform}.git` };
  const pull_request = { base: { ref: base, sha: '1' }, head: { ref: 'topic', sha: '2', repo: head } };
  return { action, number: 1, repository, pull_request };
}

test('a push to the platform publishes it', () => {
  expect(started('push', push(platform, [{ modified: ['cluster.yaml'] }]))).toEqual(['platform-push']);
});

test.each(['opened', 'reopened', 'synchronize'])('a pull request that is %s is checked', (action) => {
  expect(started('pull_request', pullRequest(action))).toEqual(['platform-pull-request']);
});

test.each([
  ['that is closed', pullRequest('closed')],
  ['that gets a label', pullRequest('labeled')],
  ['into another branch', pullRequest('opened', { full_name: platform }, 'next')],
  ['of another repository', pullRequest('opened', { full_name: 'someone/reference' })],
])('a pull request %s is not', (_, body) => {
  expect(started('pull_request', body)).toEqual([]);
});

test('whether a pull request counts whose repository is gone cannot be told, and so it does not', () => {
  expect(started('pull_request', pullRequest('opened', null))).toEqual(['platform-pull-request cannot tell']);
});

test('every event has the fields that are taken from it', () => {
  const bodies: Readonly<Record<string, object>> = {
    push: push(platform, []),
    'pull-request': pullRequest('opened'),
  };

  for (const [name, body] of Object.entries(bodies)) {
    const { params } = objectOf(component, 'TriggerBinding', name)['spec'] as { params: { value: string }[] };
    for (const { value } of params) {
      expect(environment.evaluate(value.slice('$('.length, -1), { body }), value).toBeTypeOf('string');
    }
  }
});
