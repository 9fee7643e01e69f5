import type { ConsoleLogin, K3sSettings } from './k3s-settings.ts';
import { paths } from './paths.ts';
import { featureGatesArg, programArgs } from './program-args.ts';
import { tlsCiphers } from './tls-ciphers.ts';

/**
 * How the API server runs.
 *
 * K3s itself turns anonymous requests and profiling off and authorizes by node and role; it asks for its own health with a
 * certificate, and so do we.
 *
 * @see https://docs.k3s.io/security/hardening-guide
 */
export function apiServerArgs({ featureGates, login }: K3sSettings): string[] {
  return programArgs({
    'admission-control-config-file': paths.admission,
    'anonymous-auth': false,
    'audit-log-path': paths.auditLog,
    'audit-policy-file': paths.auditPolicy,
    // Days, files and megabytes: a gigabyte at most.
    'audit-log-maxage': 30,
    'audit-log-maxbackup': 10,
    'audit-log-maxsize': 100,
    'enable-admission-plugins': 'NodeRestriction,EventRateLimit',
    'feature-gates': featureGatesArg(featureGates),
    // A token of a pod lasts an hour, not a year.
    'service-account-extend-token-expiration': false,
    'service-account-lookup': true,
    'tls-cipher-suites': tlsCiphers.join(','),
    'tls-min-version': 'VersionTLS12',
    ...(login === undefined ? {} : loginArgs(login)),
  });
}

function loginArgs({ issuer, clientId, prefix }: ConsoleLogin): Readonly<Record<string, string>> {
  return {
    'oidc-issuer-url': issuer,
    'oidc-client-id': clientId,
    // Names in the audit log that people know; rights hang on groups only.
    'oidc-username-claim': 'preferred_username',
    'oidc-username-prefix': prefix,
    'oidc-groups-claim': 'groups',
    'oidc-groups-prefix': prefix,
  };
}
