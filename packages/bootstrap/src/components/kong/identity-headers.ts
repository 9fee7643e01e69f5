/** Headers that say who a caller is or where a request came from; only the gateway itself may set them. */
export const identityHeaders = {
  /** Beginnings of names, in lower case. */
  prefixes: [
    'x-anonymous-',
    'x-authenticated-',
    'x-consumer-',
    'x-credential-',
    'x-forwarded-',
    'x-tenant-',
    'x-user-',
  ],
  /** Whole names, in lower case. */
  names: [
    'cf-connecting-ip',
    'forwarded',
    'true-client-ip',
    'x-client-ip',
    'x-cluster-client-ip',
    'x-original-forwarded-for',
    'x-real-ip',
  ],
} as const;

/** What a verified token says about its bearer, and the header in which upstreams read it. */
export const claimHeaders = [
  { claim: 'sub', header: 'X-User-Id', kind: 'text' },
  { claim: 'role', header: 'X-User-Role', kind: 'text' },
  { claim: 'tenant_slug', header: 'X-Tenant-Slug', kind: 'text' },
  { claim: 'tenant_id', header: 'X-Tenant-Id', kind: 'integer' },
] as const;
