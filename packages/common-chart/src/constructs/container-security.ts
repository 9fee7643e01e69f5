import type { IPodSecurityContext } from 'kubernetes-models/v1/PodSecurityContext';
import type { ISecurityContext } from 'kubernetes-models/v1/SecurityContext';
import { runsAsRoot } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { withDefaults } from './with-defaults.ts';

type Capabilities = NonNullable<Fields<ISecurityContext>['capabilities']>;

/**
 * The `securityContext` of a container: no root, no more privileges, no capabilities, a read-only file system, the
 * runtime's seccomp filter; a given field replaces its default. A given `capabilities.add` leaves all others dropped.
 */
export function containerSecurity(given: Fields<ISecurityContext> = {}): Fields<ISecurityContext> {
  const always = {
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  } as const;
  // The API server refuses a privileged container that forbids escalation, and capabilities mean nothing to it.
  if (given.privileged === true) return withDefaults<Fields<ISecurityContext>>(always, given);
  const capabilities = withDefaults<Capabilities>({ drop: ['ALL'] }, given.capabilities);
  return {
    ...withDefaults<Fields<ISecurityContext>>({ allowPrivilegeEscalation: false, ...always }, given),
    capabilities,
  };
}

/** Whether a container would be refused by its node because root is both asked for and forbidden. */
export function containerSecurityProblems(
  container: string,
  given: Fields<ISecurityContext> = {},
  pod: Fields<IPodSecurityContext> = {},
): string[] {
  const user = given.runAsUser ?? pod.runAsUser;
  return user === 0 && given.runAsNonRoot !== false ? [runsAsRoot(container)] : [];
}
