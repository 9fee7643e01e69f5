import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { prometheusDuration } from './parts/duration.ts';
import { intOrString } from './parts/int-or-string.ts';
import { exactlyOne } from './parts/key-rule.ts';
import { stringMap } from './parts/string-map.ts';

const rule = closedObject(
  { expr: intOrString },
  {
    alert: Type.String(),
    record: Type.String(),
    for: prometheusDuration,
    keep_firing_for: prometheusDuration,
    labels: stringMap,
    annotations: stringMap,
  },
  exactlyOne('alert', 'record'),
);

const group = closedObject(
  { name: Type.String({ minLength: 1 }), rules: Type.Array(rule) },
  {
    interval: prometheusDuration,
    query_offset: prometheusDuration,
    labels: stringMap,
    limit: Type.Integer(),
    partial_response_strategy: choice(['abort', 'warn']),
  },
);

const spec = closedObject({ groups: Type.Array(group) });

/** Groups of alerting and recording rules. */
export const prometheusRuleSchema = customResource('monitoring.coreos.com/v1', 'PrometheusRule', spec);

/** The `spec` of a PrometheusRule. */
export type PrometheusRuleSpec = Static<typeof spec>;
