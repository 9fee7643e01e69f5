import { Type } from '@sinclair/typebox';
import { choice } from './choice.ts';
import { closedObject } from './closed-object.ts';
import { exactlyOne } from './key-rule.ts';

const param = closedObject({ name: Type.String(), value: Type.String() });

/** Values taken from an event, by name. */
export const triggerParams = Type.Array(param);

const templateParam = closedObject({ name: Type.String() }, { description: Type.String(), default: Type.String() });

/** What a trigger creates, with the parameters it takes. */
export const triggerTemplateSpec = closedObject(
  {
    resourcetemplates: Type.Array(Type.Record(Type.String(), Type.Unknown()), {
      minItems: 1,
      description: 'Free: objects with `$(tt.params.…)` in them, which only make sense once filled in.',
    }),
  },
  { params: Type.Array(templateParam) },
);

/** Steps that check or change an event before it is used. */
export const triggerInterceptors = Type.Array(
  closedObject(
    {},
    {
      name: Type.String(),
      ref: closedObject(
        { name: Type.String() },
        { kind: choice(['ClusterInterceptor', 'NamespacedInterceptor']), apiVersion: Type.String() },
      ),
      params: Type.Array(closedObject({ name: Type.String(), value: Type.Unknown() })),
    },
  ),
);

const bindings = Type.Array(
  closedObject(
    {},
    {
      ref: Type.String(),
      kind: choice(['TriggerBinding', 'ClusterTriggerBinding']),
      name: Type.String(),
      value: Type.String(),
    },
  ),
);

/** What a trigger needs beside its name. */
export const triggerFields = {
  bindings,
  template: closedObject({}, { ref: Type.String(), spec: triggerTemplateSpec }, exactlyOne('ref', 'spec')),
  interceptors: triggerInterceptors,
  serviceAccountName: Type.String(),
};
