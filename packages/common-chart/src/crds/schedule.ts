import { Type } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { goDuration } from './parts/duration.ts';
import { labelSelector } from './parts/label-selector.ts';
import { exclusive } from './parts/key-rule.ts';
import { stringMap } from './parts/string-map.ts';

const strings = Type.Array(Type.String());

const execHook = closedObject({
  exec: closedObject(
    { command: Type.Array(Type.String(), { minItems: 1 }) },
    { container: Type.String(), onError: choice(['Continue', 'Fail']), timeout: goDuration },
  ),
});

const hooks = closedObject(
  {},
  {
    resources: Type.Array(
      closedObject(
        { name: Type.String() },
        {
          includedNamespaces: strings,
          excludedNamespaces: strings,
          includedResources: strings,
          excludedResources: strings,
          labelSelector,
          pre: Type.Array(execHook),
          post: Type.Array(execHook),
        },
      ),
    ),
  },
);

const template = closedObject(
  {},
  {
    metadata: closedObject({}, { labels: stringMap }),
    storageLocation: Type.String(),
    volumeSnapshotLocations: strings,
    ttl: goDuration,
    includedNamespaces: strings,
    excludedNamespaces: strings,
    includedResources: strings,
    excludedResources: strings,
    includeClusterResources: Type.Boolean(),
    includedClusterScopedResources: strings,
    excludedClusterScopedResources: strings,
    includedNamespaceScopedResources: strings,
    excludedNamespaceScopedResources: strings,
    labelSelector,
    orLabelSelectors: Type.Array(labelSelector),
    orderedResources: stringMap,
    snapshotVolumes: Type.Boolean(),
    snapshotMoveData: Type.Boolean(),
    defaultVolumesToFsBackup: Type.Boolean(),
    datamover: Type.String(),
    csiSnapshotTimeout: goDuration,
    itemOperationTimeout: goDuration,
    uploaderConfig: closedObject({}, { parallelFilesUpload: Type.Integer({ minimum: 0 }) }),
    resourcePolicy: closedObject({ kind: Type.String(), name: Type.String() }, { apiGroup: Type.String() }),
    volumeGroupSnapshotLabelKey: Type.String(),
    hooks,
  },
  exclusive('labelSelector', 'orLabelSelectors'),
);

const spec = closedObject(
  { schedule: Type.String({ minLength: 1 }), template },
  { paused: Type.Boolean(), skipImmediately: Type.Boolean(), useOwnerReferencesInBackup: Type.Boolean() },
);

/** Regular Velero backups. */
export const scheduleSchema = customResource('velero.io/v1', 'Schedule', spec);
