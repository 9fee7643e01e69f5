import { Type } from '@sinclair/typebox';
import { choice } from './choice.ts';
import { closedObject } from './closed-object.ts';
import { exclusive } from './key-rule.ts';

const phases = Type.Record(Type.String(), Type.Array(Type.String()));

/** The fields that KongPlugin and KongClusterPlugin share, apart from references to Secrets. */
export const kongPluginFields = {
  config: Type.Record(Type.String(), Type.Unknown(), {
    description: 'Free: each plugin has a schema of its own, which Kong checks.',
  }),
  disabled: Type.Boolean(),
  consumerRef: Type.String(),
  instance_name: Type.String(),
  ordering: closedObject({}, { before: phases, after: phases }),
  protocols: Type.Array(choice(['http', 'https', 'grpc', 'grpcs', 'tcp', 'tls', 'udp'])),
};

/** Which configuration sources of a plugin exclude each other. */
export const kongPluginRules = { allOf: [exclusive('config', 'configFrom'), exclusive('configFrom', 'configPatches')] };
