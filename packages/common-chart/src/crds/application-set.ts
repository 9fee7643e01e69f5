import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { applicationSpec } from './parts/application-spec.ts';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { intOrString } from './parts/int-or-string.ts';
import { labelSelector } from './parts/label-selector.ts';
import { stringMap } from './parts/string-map.ts';

const strings = Type.Array(Type.String());

const template = closedObject({
  metadata: closedObject(
    {},
    { name: Type.String(), namespace: Type.String(), labels: stringMap, annotations: stringMap, finalizers: strings },
  ),
  spec: applicationSpec,
});

const pathPattern = closedObject({ path: Type.String() }, { exclude: Type.Boolean() });
const requeueAfterSeconds = Type.Integer({ minimum: 0 });

// What a generator would override; the controller writes it out, empty.
const noTemplate = closedObject({
  metadata: closedObject({}),
  spec: closedObject({ destination: closedObject({}), project: Type.Literal('') }),
});

const simpleGenerators = {
  list: closedObject(
    {},
    {
      elements: Type.Array(Type.Record(Type.String(), Type.Unknown())),
      elementsYaml: Type.String(),
      template: noTemplate,
    },
  ),
  clusters: closedObject(
    {},
    { selector: labelSelector, values: stringMap, flatList: Type.Boolean(), template: noTemplate },
  ),
  git: closedObject(
    { repoURL: Type.String(), revision: Type.String() },
    {
      directories: Type.Array(pathPattern),
      files: Type.Array(pathPattern),
      pathParamPrefix: Type.String(),
      requeueAfterSeconds,
      values: stringMap,
      template: noTemplate,
    },
  ),
  pullRequest: closedObject(
    {
      github: closedObject(
        { owner: Type.String(), repo: Type.String() },
        {
          api: Type.String(),
          appSecretName: Type.String(),
          labels: strings,
          tokenRef: closedObject({ secretName: Type.String(), key: Type.String() }),
        },
      ),
    },
    {
      requeueAfterSeconds,
      continueOnRepoNotFoundError: Type.Boolean(),
      values: stringMap,
      template: noTemplate,
    },
  ),
};

const oneGenerator = { minProperties: 1 };
const nestedGenerators = Type.Array(closedObject({}, { ...simpleGenerators, selector: labelSelector }, oneGenerator), {
  minItems: 1,
});

const generator = closedObject(
  {},
  {
    ...simpleGenerators,
    matrix: closedObject({ generators: nestedGenerators }, { template: noTemplate }),
    merge: closedObject({ generators: nestedGenerators, mergeKeys: strings }, { template: noTemplate }),
    selector: labelSelector,
  },
  oneGenerator,
);

const rollingStep = closedObject(
  {},
  {
    matchExpressions: Type.Array(
      closedObject({ key: Type.String(), operator: choice(['In', 'NotIn']), values: strings }),
    ),
    maxUpdate: intOrString,
  },
);

const spec = closedObject(
  { generators: Type.Array(generator, { minItems: 1 }), template },
  {
    goTemplate: Type.Boolean(),
    goTemplateOptions: strings,
    templatePatch: Type.String(),
    applyNestedSelectors: Type.Boolean(),
    syncPolicy: closedObject(
      {},
      {
        applicationsSync: choice(['create-only', 'create-update', 'create-delete', 'sync']),
        preserveResourcesOnDeletion: Type.Boolean(),
      },
    ),
    strategy: closedObject(
      {},
      {
        type: choice(['AllAtOnce', 'RollingSync']),
        deletionOrder: choice(['AllAtOnce', 'Reverse']),
        rollingSync: closedObject({ steps: Type.Array(rollingStep) }),
      },
    ),
    preservedFields: closedObject({}, { annotations: strings, labels: strings }),
    ignoreApplicationDifferences: Type.Array(
      closedObject({}, { name: Type.String(), jsonPointers: strings, jqPathExpressions: strings }),
    ),
  },
);

/** Makes Applications from a template, one for each thing that its generators find. */
export const applicationSetSchema = customResource('argoproj.io/v1alpha1', 'ApplicationSet', spec);

/** The `spec` of an ApplicationSet. */
export type ApplicationSetSpec = Static<typeof spec>;
