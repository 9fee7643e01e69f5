import { Type } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';
import { goDuration } from './duration.ts';
import { intOrString } from './int-or-string.ts';
import { atLeastOne, exactlyOne, exclusive } from './key-rule.ts';
import { labelsAndAnnotations } from './labels-and-annotations.ts';
import { stringMap } from './string-map.ts';
import { applicationSyncOption } from './sync-option.ts';

const strings = Type.Array(Type.String());
const nameValues = Type.Array(closedObject({ name: Type.String(), value: Type.String() }));

const helm = closedObject(
  {},
  {
    releaseName: Type.String(),
    namespace: Type.String(),
    valueFiles: strings,
    ignoreMissingValueFiles: Type.Boolean(),
    values: Type.String(),
    valuesObject: Type.Record(Type.String(), Type.Unknown()),
    parameters: Type.Array(
      closedObject({ name: Type.String(), value: Type.String() }, { forceString: Type.Boolean() }),
    ),
    fileParameters: Type.Array(closedObject({ name: Type.String(), path: Type.String() })),
    passCredentials: Type.Boolean(),
    skipCrds: Type.Boolean(),
    skipSchemaValidation: Type.Boolean(),
    skipTests: Type.Boolean(),
    version: Type.String(),
    kubeVersion: Type.String(),
    apiVersions: strings,
  },
  exclusive('values', 'valuesObject'),
);

const kustomizePatch = closedObject(
  {},
  {
    patch: Type.String(),
    path: Type.String(),
    options: Type.Record(Type.String(), Type.Boolean()),
    target: closedObject(
      {},
      {
        group: Type.String(),
        version: Type.String(),
        kind: Type.String(),
        name: Type.String(),
        namespace: Type.String(),
        labelSelector: Type.String(),
        annotationSelector: Type.String(),
      },
    ),
  },
  exclusive('patch', 'path'),
);

const kustomize = closedObject(
  {},
  {
    namePrefix: Type.String(),
    nameSuffix: Type.String(),
    namespace: Type.String(),
    images: strings,
    replicas: Type.Array(closedObject({ name: Type.String(), count: intOrString })),
    patches: Type.Array(kustomizePatch),
    components: strings,
    ignoreMissingComponents: Type.Boolean(),
    commonLabels: stringMap,
    forceCommonLabels: Type.Boolean(),
    labelWithoutSelector: Type.Boolean(),
    labelIncludeTemplates: Type.Boolean(),
    commonAnnotations: stringMap,
    forceCommonAnnotations: Type.Boolean(),
    commonAnnotationsEnvsubst: Type.Boolean(),
    version: Type.String(),
    kubeVersion: Type.String(),
    apiVersions: strings,
  },
);

const jsonnetVariable = closedObject({ name: Type.String(), value: Type.String() }, { code: Type.Boolean() });

const directory = closedObject(
  {},
  {
    recurse: Type.Boolean(),
    include: Type.String(),
    exclude: Type.String(),
    jsonnet: closedObject(
      {},
      { extVars: Type.Array(jsonnetVariable), tlas: Type.Array(jsonnetVariable), libs: strings },
    ),
  },
);

const plugin = closedObject(
  {},
  {
    name: Type.String(),
    env: nameValues,
    parameters: Type.Array(
      closedObject({ name: Type.String() }, { string: Type.String(), array: strings, map: stringMap }),
    ),
  },
);

const source = closedObject(
  { repoURL: Type.String({ minLength: 1 }) },
  {
    path: Type.String(),
    chart: Type.String(),
    targetRevision: Type.String(),
    ref: Type.String(),
    name: Type.String(),
    helm,
    kustomize,
    directory,
    plugin,
  },
  exclusive('path', 'chart'),
);

const ignoreDifferences = Type.Array(
  closedObject(
    { kind: Type.String() },
    {
      group: Type.String(),
      name: Type.String(),
      namespace: Type.String(),
      jsonPointers: strings,
      jqPathExpressions: strings,
      managedFieldsManagers: strings,
    },
    atLeastOne('jsonPointers', 'jqPathExpressions', 'managedFieldsManagers'),
  ),
);

const syncPolicy = closedObject(
  {},
  {
    automated: closedObject(
      {},
      { enabled: Type.Boolean(), prune: Type.Boolean(), selfHeal: Type.Boolean(), allowEmpty: Type.Boolean() },
    ),
    syncOptions: Type.Array(applicationSyncOption),
    retry: closedObject(
      {},
      {
        limit: Type.Integer({ description: 'Attempts after the first; negative means without end.' }),
        refresh: Type.Boolean({ description: 'Whether a retry takes a newer revision when there is one.' }),
        backoff: closedObject(
          {},
          { duration: goDuration, factor: Type.Integer({ minimum: 1 }), maxDuration: goDuration },
        ),
      },
    ),
    managedNamespaceMetadata: labelsAndAnnotations,
  },
);

/** Where an Application takes its objects from, where it puts them, and when. */
export const applicationSpec = closedObject(
  {
    project: Type.String(),
    destination: closedObject(
      {},
      { server: Type.String(), name: Type.String(), namespace: Type.String() },
      exactlyOne('server', 'name'),
    ),
  },
  {
    source,
    sources: Type.Array(source, { minItems: 1 }),
    syncPolicy,
    ignoreDifferences,
    info: nameValues,
    revisionHistoryLimit: Type.Integer({ minimum: 0 }),
  },
  exactlyOne('source', 'sources'),
);
