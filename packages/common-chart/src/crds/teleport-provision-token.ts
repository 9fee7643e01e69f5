import { Type } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';

const spec = closedObject(
  {
    roles: Type.Array(choice(['App', 'Bot', 'Db', 'Discovery', 'Kube', 'Node', 'Proxy', 'WindowsDesktop']), {
      minItems: 1,
    }),
    join_method: choice(['kubernetes']),
    kubernetes: closedObject(
      {
        allow: Type.Array(
          closedObject({
            service_account: Type.String({
              pattern: '^[^:]+:[^:]+$',
              description: 'The service account that may join, as `namespace:name`.',
            }),
          }),
          { minItems: 1 },
        ),
      },
      {
        type: choice(['in_cluster', 'oidc', 'static_jwks']),
        static_jwks: closedObject({ jwks: Type.String() }),
        oidc: closedObject({ issuer: Type.String() }, { insecure_allow_http_issuer: Type.Boolean() }),
      },
    ),
  },
  {
    bot_name: Type.String(),
    suggested_labels: Type.Record(Type.String(), Type.Array(Type.String())),
    suggested_agent_matcher_labels: Type.Record(Type.String(), Type.Array(Type.String())),
  },
);

/** Who may join a Teleport cluster by the service account that Kubernetes vouches for. */
export const teleportProvisionTokenSchema = customResource('resources.teleport.dev/v2', 'TeleportProvisionToken', spec);
