import { expect, test } from 'vitest';
import { exampleContainer } from '../../test/example-scope.ts';
import { type ContainerProps, container, containerProblems } from './container.ts';
import { containerSecurity } from './container-security.ts';
import { defined } from './defined.ts';

test('the least container is confined and has its resources', () => {
  expect(defined(container('web', exampleContainer))).toStrictEqual({
    name: 'web',
    image: 'registry.example.com/web:1.4.2',
    resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '128Mi' } },
    securityContext: containerSecurity(),
  });
});

test('command, arguments, pull policy, working directory and lifecycle are kept', () => {
  const given = {
    command: ['web'],
    args: ['--debug'],
    imagePullPolicy: 'Always' as const,
    workingDir: '/srv',
    lifecycle: { preStop: { sleep: { seconds: 5 } } },
  };

  expect(container('web', { ...exampleContainer, ...given })).toMatchObject(given);
});

test.each([
  'web:1.0',
  'registry.example.com/web:1.0',
  'localhost:5000/team/web:1.0',
  `web@sha256:${'a'.repeat(64)}`,
  `registry.example.com/web:1.0@sha256:${'a'.repeat(64)}`,
])('%s is pinned', (image) => {
  expect(containerProblems('web', { ...exampleContainer, image }, [])).toEqual([]);
});

test.each(['web', 'web:latest', 'localhost:5000/web', 'web:', '', 'we b:1', '/web:1', 'web@sha256:abc'])(
  "'%s' is not pinned",
  (image) => {
    expect(containerProblems('web', { ...exampleContainer, image }, [])).toHaveLength(1);
  },
);

test('all problems of a container are found', () => {
  expect(
    containerProblems(
      'Web',
      {
        image: 'web:latest',
        resources: { cpu: '50m', memory: '128MB' },
        ports: { http: 0 },
        liveness: { tcp: 'htp' },
        env: { '1': 'x' },
        volumeMounts: { '/data': 'data' },
        securityContext: { runAsUser: 0 },
      },
      [],
    ),
  ).toMatchInlineSnapshot(`
    [
      "has container 'Web', which is no container name; use at most 63 lower-case letters, digits and '-'",
      "runs image 'web:latest' in container 'Web', which is not pinned; give it a digest or a tag other than latest",
      "sets '1' in the environment of container 'Web', which is no variable name; use letters, digits, '_', '-' and '.', not starting with a digit",
      "gives port 'http' of container 'Web' the number 0; use a whole number from 1 to 65535",
      "gives the memory of container 'Web' as '128MB', which is no quantity; write it like 50m, 2, 128Mi or 1Gi",
      "has a liveness probe on port 'htp' of container 'Web', which has no such port; did you mean 'http'?",
      "mounts volume 'data' at /data of container 'Web', but has no such volume; add it to volumes",
      "runs container 'Web' as user 0, which the default runAsNonRoot forbids; choose another user or set runAsNonRoot: false",
    ]
  `);
});

test('resources cannot be forgotten', () => {
  // @ts-expect-error a container must say what it needs
  expect(() => container('web', { image: 'web:1' })).toThrow();
});

test('a cpu limit cannot be given', () => {
  // @ts-expect-error there are no limits to give
  const resources: ContainerProps['resources'] = { cpu: '1', memory: '1Gi', limits: { cpu: '1' } };

  expect(container('web', { image: 'web:1', resources }).resources?.limits).toEqual({ memory: '1Gi' });
});
