import { healthChecks } from './health-checks.ts';

/**
 * The keys of Argo CD's `argocd-cm` that install every health rule of ours.
 *
 * They must be there before the root Application is, or its first sync finds no health of Applications and orders nothing.
 *
 * @example const cm = { ...healthCustomizations(), 'timeout.reconciliation': '120s' };
 */
export function healthCustomizations(): Record<string, string> {
  return Object.fromEntries(
    healthChecks.map(({ group, kind, lua }) => [
      `resource.customizations.health.${group === '' ? '' : `${group}_`}${kind}`,
      lua,
    ]),
  );
}
