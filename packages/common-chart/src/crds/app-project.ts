import { Type } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';

const strings = Type.Array(Type.String());
const groupKind = closedObject({ group: Type.String(), kind: Type.String() });
const clusterGroupKind = closedObject({ group: Type.String(), kind: Type.String() }, { name: Type.String() });

const spec = closedObject(
  {},
  {
    description: Type.String({ maxLength: 255 }),
    sourceRepos: strings,
    sourceNamespaces: strings,
    destinations: Type.Array(
      closedObject({}, { server: Type.String(), name: Type.String(), namespace: Type.String() }),
    ),
    destinationServiceAccounts: Type.Array(
      closedObject({ server: Type.String(), defaultServiceAccount: Type.String() }, { namespace: Type.String() }),
    ),
    clusterResourceWhitelist: Type.Array(clusterGroupKind),
    clusterResourceBlacklist: Type.Array(clusterGroupKind),
    namespaceResourceWhitelist: Type.Array(groupKind),
    namespaceResourceBlacklist: Type.Array(groupKind),
    orphanedResources: closedObject(
      {},
      {
        warn: Type.Boolean(),
        ignore: Type.Array(closedObject({}, { group: Type.String(), kind: Type.String(), name: Type.String() })),
      },
    ),
    permitOnlyProjectScopedClusters: Type.Boolean(),
    roles: Type.Array(
      closedObject({ name: Type.String() }, { description: Type.String(), policies: strings, groups: strings }),
    ),
    signatureKeys: Type.Array(closedObject({ keyID: Type.String() })),
    syncWindows: Type.Array(
      closedObject(
        { kind: choice(['allow', 'deny']), schedule: Type.String(), duration: Type.String() },
        {
          applications: strings,
          namespaces: strings,
          clusters: strings,
          andOperator: Type.Boolean(),
          manualSync: Type.Boolean(),
          timeZone: Type.String(),
          description: Type.String(),
        },
      ),
    ),
  },
);

/** What a group of Applications may use and touch. */
export const appProjectSchema = customResource('argoproj.io/v1alpha1', 'AppProject', spec);
