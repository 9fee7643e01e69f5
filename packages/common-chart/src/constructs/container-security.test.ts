import { expect, test } from 'vitest';
import { containerSecurity, containerSecurityProblems } from './container-security.ts';

test('the default is the restricted level and a read-only file system', () => {
  expect(containerSecurity()).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
    capabilities: { drop: ['ALL'] },
  });
});

test('a given field replaces its default', () => {
  expect(containerSecurity({ readOnlyRootFilesystem: false, runAsUser: 1000 })).toMatchObject({
    readOnlyRootFilesystem: false,
    runAsUser: 1000,
    runAsNonRoot: true,
  });
});

test('an undefined field leaves its default', () => {
  expect(containerSecurity({ runAsNonRoot: undefined, capabilities: { drop: undefined } })).toEqual(
    containerSecurity(),
  );
});

test('an added capability leaves the others dropped', () => {
  expect(containerSecurity({ capabilities: { add: ['NET_BIND_SERVICE'] } }).capabilities).toEqual({
    drop: ['ALL'],
    add: ['NET_BIND_SERVICE'],
  });
});

test('a privileged container keeps what it could not be without', () => {
  const security = containerSecurity({ privileged: true });

  expect(security).not.toHaveProperty('allowPrivilegeEscalation');
  expect(security).not.toHaveProperty('capabilities');
});

test('user 0 is a problem while root is forbidden', () => {
  expect(containerSecurityProblems('web', { runAsUser: 0 })).toMatchInlineSnapshot(`
    [
      "runs container 'web' as user 0, which the default runAsNonRoot forbids; choose another user or set runAsNonRoot: false",
    ]
  `);
});

test('user 0 of the pod counts too', () => {
  expect(containerSecurityProblems('web', {}, { runAsUser: 0 })).toHaveLength(1);
});

test('user 0 is fine when root is allowed', () => {
  expect(containerSecurityProblems('web', { runAsUser: 0, runAsNonRoot: false })).toEqual([]);
});
