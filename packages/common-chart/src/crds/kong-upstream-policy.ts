import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';

const count = Type.Integer({ minimum: 0 });
const statuses = Type.Array(Type.Integer({ minimum: 100, maximum: 599 }));
const checkType = choice(['http', 'https', 'tcp', 'grpc', 'grpcs']);

const hash = closedObject(
  {},
  {
    input: choice(['ip', 'consumer', 'path', 'none']),
    header: Type.String(),
    cookie: Type.String(),
    cookiePath: Type.String(),
    queryArg: Type.String(),
    uriCapture: Type.String(),
  },
);

const active = closedObject(
  {},
  {
    type: checkType,
    httpPath: Type.String({ pattern: '^/' }),
    httpsSni: Type.String(),
    httpsVerifyCertificate: Type.Boolean(),
    headers: Type.Record(Type.String(), Type.Array(Type.String())),
    concurrency: Type.Integer({ minimum: 1 }),
    timeout: count,
    healthy: closedObject({}, { httpStatuses: statuses, interval: count, successes: count }),
    unhealthy: closedObject(
      {},
      { httpStatuses: statuses, httpFailures: count, tcpFailures: count, timeouts: count, interval: count },
    ),
  },
);

const passive = closedObject(
  {},
  {
    type: checkType,
    healthy: closedObject({}, { httpStatuses: statuses, successes: count }),
    unhealthy: closedObject({}, { httpStatuses: statuses, httpFailures: count, tcpFailures: count, timeouts: count }),
  },
);

const spec = closedObject(
  {},
  {
    algorithm: choice(['round-robin', 'consistent-hashing', 'least-connections', 'latency', 'sticky-sessions']),
    slots: Type.Integer({ minimum: 10, maximum: 65536 }),
    hashOn: hash,
    hashOnFallback: hash,
    healthchecks: closedObject({}, { active, passive, threshold: Type.Integer() }),
    stickySessions: closedObject({ cookie: Type.String({ minLength: 1 }) }, { cookiePath: Type.String() }),
  },
);

/** How Kong spreads requests over the pods of a Service and checks their health. */
export const kongUpstreamPolicySchema = customResource('configuration.konghq.com/v1beta1', 'KongUpstreamPolicy', spec);

/** The `spec` of a KongUpstreamPolicy. */
export type KongUpstreamPolicySpec = Static<typeof spec>;
